import { addDays, type Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import { firstWorkdayOfMonth, isWorkday, mondayOf } from '../../programme/workdays.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { optedOut } from '../db/mail-opt-outs.ts';
import { holdersOf } from '../db/reminder-people.ts';
import { reminderSettings } from '../db/reminder-settings.ts';
import { enqueueOnce, type OnceMail } from '../mail/outbox.ts';
import { runsOn } from './plan.ts';

/**
 * Puts the overviews in the outbox that are due: to managers on the first workday of a week, to HR on the
 * first workday of a month, or some days later when nothing went out that day.
 * @returns how many are new
 */
export async function planDigests(db: Db, now: Date): Promise<number> {
	const on = today(now);
	const settings = await reminderSettings(db);
	if (!isWorkday(on) || !runsOn(settings, on)) return 0;
	const month = `${on.slice(0, 7)}-01`;
	const inTime = on < addDays(firstWorkdayOfMonth(on), 7);
	const mails = [
		...(settings.managerDigest ? await digests(db, 'digest-manager', mondayOf(on), on) : []),
		...(settings.hrDigest && inTime ? await digests(db, 'digest-hr', month, on) : [])
	];
	return enqueueOnce(db, mails, now);
}

const receivers = { 'digest-manager': 'manager', 'digest-hr': 'hr' } as const satisfies Record<
	string,
	Role
>;

async function digests(
	db: Db,
	kind: keyof typeof receivers,
	round: Day,
	on: Day
): Promise<OnceMail[]> {
	const [people, unwanted] = await Promise.all([
		holdersOf(db, receivers[kind], on),
		optedOut(db, kind)
	]);
	return people
		.filter((personId) => !unwanted.has(personId))
		.map((personId) => ({ kind, personId, about: '', round, data: { round } }));
}
