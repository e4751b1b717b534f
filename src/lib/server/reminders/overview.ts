import type { Db } from '../db/connect.ts';
import { addDays } from '../../programme/calendar.ts';
import { countMails, type MailCounts } from '../db/mail-counts.ts';
import { countUndelivered } from '../db/mail-undelivered.ts';
import { reminderSettings, type ReminderSettings } from '../db/reminder-settings.ts';
import type { ReadSetUp, SetUpGap } from '../mail/set-up.ts';
import { currentTrouble, type TroubleState } from '../mail/state.ts';
import { forecastOf, type Forecast } from './forecast.ts';
import { runsOn } from './plan.ts';
import type { ReminderReader } from './reader.ts';

/** What HR sees of reminders. */
export type RemindersPage = {
	settings: ReminderSettings;
	/** Off, paused, or going out. */
	state: 'off' | 'paused' | 'on';
	/** What is missing to send mail at all. */
	gap: SetUpGap | null;
	trouble: TroubleState | null;
	counts: MailCounts;
	undelivered: number;
	forecast: Forecast;
};

/** How reminders stand for HR of the whole organisation. */
export async function remindersPage(
	db: Db,
	{ scope, on }: ReminderReader,
	read: ReadSetUp
): Promise<RemindersPage> {
	const settings = await reminderSettings(db);
	const isPaused = settings.on && !runsOn(settings, on);
	const [trouble, counts, undelivered, forecast] = await Promise.all([
		currentTrouble(db),
		countMails(db, addDays(on, -30)),
		countUndelivered(db, { scope, on }),
		forecastOf(db, { steps: settings.steps, on, from: isPaused ? settings.pausedUntil! : on })
	]);
	const state = !settings.on ? 'off' : isPaused ? 'paused' : 'on';
	return {
		settings,
		state,
		gap: read.ok ? null : read.gap,
		trouble,
		counts,
		undelivered,
		forecast
	};
}
