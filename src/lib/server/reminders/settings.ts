import { isDay, type Day } from '../../programme/calendar.ts';
import { reminderSteps } from '../../programme/reminder.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	keepReminderSettings,
	reminderSettings,
	type ReminderSettings
} from '../db/reminder-settings.ts';
import type { ReminderReader } from './reader.ts';

export type { ReminderSettings };

/** What is wrong with what HR filled in, by field. */
export type SettingsProblems = { namesAgreedOn?: 'no-day' | 'later'; pausedUntil?: 'no-day' };
/** `typed`: the day that is wrong. */
export type Kept = { ok: true } | { ok: false; problems: SettingsProblems; typed: string };

/** Keeps what is sent, as HR ticked it. Names go to managers from the day the works council agreed. */
export async function keepChoices(db: Db, who: ReminderReader, form: FormData): Promise<Kept> {
	const given = form.getAll('steps').map(String);
	const day = String(form.get('namesAgreedOn') ?? '').trim();
	const wantsNames = form.has('names');
	if (wantsNames && !isDay(day)) return refused({ namesAgreedOn: 'no-day' }, day);
	if (wantsNames && day > who.on) return refused({ namesAgreedOn: 'later' }, day);
	const choices = {
		steps: reminderSteps.filter((step) => given.includes(step)),
		managerDigest: form.has('managerDigest'),
		hrDigest: form.has('hrDigest'),
		namesAgreedOn: wantsNames ? day : null
	};
	return change(db, who, 'change-reminders', (kept) => ({ ...kept, ...choices }));
}

const refused = (problems: SettingsProblems, typed: string): Kept => ({
	...{ ok: false, problems, typed: typed.slice(0, 20) }
});

/** Switches reminders on or off. */
export const switchReminders = (db: Db, who: ReminderReader, on: boolean): Promise<Kept> =>
	change(db, who, on ? 'switch-on' : 'switch-off', (kept) => ({ ...kept, on, pausedUntil: null }));

/** Has nothing go out until a day; null: goes on now. */
export async function pauseReminders(
	db: Db,
	who: ReminderReader,
	until: Day | null
): Promise<Kept> {
	const isRight = until === null || (isDay(until) && until > who.on);
	if (!isRight) return refused({ pausedUntil: 'no-day' }, until);
	const action = until === null ? 'resume' : 'pause';
	return change(db, who, action, (kept) => ({ ...kept, pausedUntil: until }));
}

function change(
	db: Db,
	{ personId: by, on }: ReminderReader,
	action: string,
	into: (kept: ReminderSettings) => ReminderSettings
): Promise<Kept> {
	return db.transaction(async (tx) => {
		const next = into(await reminderSettings(tx));
		await keepReminderSettings(tx, next, { by, on });
		const { pausedUntil, namesAgreedOn, steps } = next;
		await record(tx, {
			...{ actor: by, role: 'hr', action, object: 'reminders', result: 'ok', origin: 'web' },
			detail: {
				steps: steps.join(' '),
				...(pausedUntil && { pausedUntil }),
				...(namesAgreedOn && { namesAgreedOn })
			}
		});
		return { ok: true };
	});
}
