import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { reminderSettings } from '../db/reminder-settings.ts';

/** The day on which the works council agreed that managers get names, where they get them; else null. */
export async function namesGoOutSince(db: Db): Promise<Day | null> {
	const { on, managerDigest, namesAgreedOn } = await reminderSettings(db);
	return on && managerDigest ? namesAgreedOn : null;
}
