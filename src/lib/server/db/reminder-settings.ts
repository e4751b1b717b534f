import type { Day } from '../../programme/calendar.ts';
import { reminderSteps, type ReminderStep } from '../../programme/reminder.ts';
import type { Db } from './connect.ts';
import { reminderSetting } from './schema/mail.ts';

export type ReminderSettings = {
	on: boolean;
	/** Nothing goes out until this day; null: not paused. */
	pausedUntil: Day | null;
	steps: ReminderStep[];
	managerDigest: boolean;
	/** The day on which the works council agreed that managers see names; null: no names. */
	namesAgreedOn: Day | null;
	hrDigest: boolean;
};

/** What holds until HR chose: nothing is sent. */
export const untouched: ReminderSettings = {
	...{ on: false, pausedUntil: null, steps: [...reminderSteps] },
	...{ managerDigest: false, namesAgreedOn: null, hrDigest: false }
};

/** What the organisation chose about reminders. */
export async function reminderSettings(db: Db): Promise<ReminderSettings> {
	const [found] = await db.select().from(reminderSetting);
	if (!found) return untouched;
	const { on, pausedUntil, managerDigest, namesAgreedOn, hrDigest } = found;
	const steps = reminderSteps.filter((step) => found.steps.includes(step));
	return { on, pausedUntil, steps, managerDigest, namesAgreedOn, hrDigest };
}

/** Keeps what the organisation chose. */
export async function keepReminderSettings(
	db: Db,
	settings: ReminderSettings,
	{ by, on: changedOn }: { by: string; on: Day }
): Promise<void> {
	const row = { ...settings, changedBy: by, changedOn };
	await db
		.insert(reminderSetting)
		.values(row)
		.onConflictDoUpdate({ target: reminderSetting.id, set: row });
}
