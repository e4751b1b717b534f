import * as v from 'valibot';
import { addMonths, type Day } from '../../programme/calendar.ts';
import { lineTo } from '../../programme/unit-tree.ts';
import type { Attendee } from '../db/activities.ts';
import { record } from '../db/audit.ts';
import * as calendar from '../db/calendar.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { unitsOf } from '../db/people.ts';
import { forgetRequests } from '../db/requests.ts';
import type { Job } from '../jobs.ts';
import { today } from '../clock.ts';
import { meetingModules, type MeetingModule } from './modules.ts';
import type { Leader } from './leader.ts';

/** A meeting of the calendar, with the module that attending completes. */
export type CalendarMeeting = calendar.CalendarRow & {
	completes: MeetingModule | null;
	full: boolean;
};

/** The meetings that somebody may come to. */
export async function calendarFor(db: Db, personId: string, on: Day): Promise<CalendarMeeting[]> {
	const [rows, modules] = await Promise.all([
		calendar.comingMeetings(db, await visitorOf(db, personId, on), on),
		meetingModules(db)
	]);
	return rows.map((row) => ({
		...row,
		completes: modules.find(({ key }) => key === row.module) ?? null,
		full: isFull(row)
	}));
}

export type SignUpRefusal = 'full' | 'gone';

/** Signs somebody up for a meeting. @returns why not, or `undefined` */
export function signUpFor(
	db: Db,
	personId: string,
	plan: string,
	on: Day
): Promise<SignUpRefusal | undefined> {
	return db.transaction(async (tx) => {
		if (!isId(plan)) return 'gone';
		await calendar.lockPlan(tx, plan);
		const [found] = await calendar.comingMeetings(tx, await visitorOf(tx, personId, on), on, plan);
		if (!found) return 'gone';
		if (!found.mine && isFull(found)) return 'full';
		await calendar.signUp(tx, plan, personId);
		return undefined;
	});
}

/** Takes somebody's own sign-up away, also when the meeting is not open for them any more. */
export async function cancelFor(db: Db, personId: string, plan: string): Promise<void> {
	if (isId(plan)) await calendar.cancelSignUp(db, plan, personId);
}

/** Who wants to come, for who leads the meeting. The look is in the audit log, or there is no look. */
export function lookAtSignUps(
	db: Db,
	{ personId, role }: Leader,
	plan: string
): Promise<Attendee[] | undefined> {
	return db.transaction(async (tx) => {
		const people = await calendar.signUpsFor(tx, plan, personId);
		if (!people || people.length === 0) return people;
		await record(tx, {
			...{ actor: personId, role, action: 'look', object: `sign-ups of ${plan}` },
			...{ result: 'ok', origin: 'web', detail: { rows: people.length } }
		});
		return people;
	});
}

/**
 * Who wanted to come is thrown away a month after the day of the meeting; a request that is done or
 * withdrawn, a year after it was made.
 */
export const meetingJobs = (db: Db): Job[] => [
	{
		name: 'meeting-sign-ups',
		at: '40 2 * * *',
		work: () => calendar.forgetSignUps(db, addMonths(today(), -1))
	},
	{
		name: 'meeting-requests',
		at: '45 2 * * *',
		work: () => forgetRequests(db, addMonths(today(), -12))
	}
];

const isId = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);

const isFull = ({ capacity, signedUp }: calendar.CalendarRow) =>
	capacity !== null && signedUp >= capacity;

/** Somebody with the units of today and all above them: what is open for a unit is for everyone below it. */
export async function visitorOf(db: Db, personId: string, on: Day): Promise<calendar.Visitor> {
	const [tree, own] = await Promise.all([unitsOn(db, on), unitsOf(db, personId, on)]);
	const units = own.flatMap((id) => lineTo(tree, id).map((unit) => unit.id));
	return { personId, units: [...new Set(units)] };
}
