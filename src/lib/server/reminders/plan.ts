import type { Day } from '../../programme/calendar.ts';
import { reminderOn, roundOf } from '../../programme/reminder.ts';
import { isWorkday } from '../../programme/workdays.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { openDuties } from '../db/duties.ts';
import { peopleWithAddress } from '../db/reminder-people.ts';
import { reminderSettings, type ReminderSettings } from '../db/reminder-settings.ts';
import { enqueueOnce, type OnceMail } from '../mail/outbox.ts';
import { kindOf } from './kinds.ts';

/**
 * Puts the reminders of today in the outbox that are not in it yet. Doing it again adds nothing.
 * @returns how many are new
 */
export async function planReminders(db: Db, now: Date): Promise<number> {
	const on = today(now);
	const settings = await reminderSettings(db);
	if (!isWorkday(on) || !runsOn(settings, on)) return 0;
	return enqueueOnce(db, await remindersOn(db, settings, on), now);
}

/** Every reminder that holds on a day for who has an e-mail address, sent already or not. */
export async function remindersOn(
	db: Db,
	{ steps }: Pick<ReminderSettings, 'steps'>,
	on: Day
): Promise<OnceMail[]> {
	const [duties, people] = await Promise.all([openDuties(db, { on }), peopleWithAddress(db)]);
	return duties.flatMap((duty): OnceMail[] => {
		const step = reminderOn(duty, on);
		if (step === null || !steps.includes(step) || !people.has(duty.personId)) return [];
		const { personId, programme } = duty;
		const round = roundOf(step, duty);
		const data = { programme, round };
		return [{ kind: kindOf[step], personId, about: programme, round, data }];
	});
}

/** Whether reminders go out on a day: they are on, and not paused. */
export const runsOn = (
	{ on: isOn, pausedUntil }: Pick<ReminderSettings, 'on' | 'pausedUntil'>,
	on: Day
): boolean => isOn && (pausedUntil === null || pausedUntil <= on);
