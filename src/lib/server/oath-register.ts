import * as v from 'valibot';
import { addMonths, isDay, type Day } from '../programme/calendar.ts';
import type { OathDuty } from '../programme/oath-duty.ts';
import { lockRegister } from './db/activity-register.ts';
import type { Db } from './db/connect.ts';
import { oathActivities, type OathActivity } from './db/oath-activities.ts';
import { addOaths, listWaiting, lockPeople, type WaitingRow } from './db/oaths.ts';
import { logDates } from './oath-lines.ts';
import { oathQuestion, type OathReader } from './oaths.ts';

/** What HR fills in for the people that were ticked. */
export type TypedOaths = {
	people: readonly string[];
	takenOn: string;
	way: string;
	/** The entry of the register that counts them too; '' is none. */
	activity: string;
};
export type OathProblem =
	| 'none'
	| 'yourself'
	| 'changed'
	| 'no-day'
	| 'future'
	| 'before-work'
	| 'other-day'
	| 'no-way'
	| 'gone';
export type OathProblems = Partial<Record<keyof TypedOaths, OathProblem>>;

/** `ids` are of the dates that were made; `linked` is the entry they belong to, with all of its dates. */
export type Registered =
	{ ok: true; ids: string[]; linked: OathActivity | null } | { ok: false; problems: OathProblems };

const id = v.pipe(v.string(), v.uuid());
const way = v.picklist(['digital', 'room']);

/** Three months before the first day nobody took it here: it is a slip of the pen. */
const earliest = (firstDay: Day) => addMonths(firstDay, -3);

/**
 * Writes one date and way down for everyone who was ticked, or for nobody: one who has a date by now, or
 * is not within what this reader sees, stops them all, and so does the reader among them. A line in the
 * audit log for each.
 */
export function registerOaths(
	db: Db,
	reader: OathReader,
	duty: OathDuty,
	typed: TypedOaths
): Promise<Registered> {
	return db.transaction(async (tx) => {
		const asked = [...new Set(typed.people)];
		const ids = asked.filter((person) => v.is(id, person));
		// An entry that loses its kind or its day meanwhile would count these people nowhere, or twice.
		if (typed.activity !== '') await lockRegister(tx);
		await lockPeople(tx, ids);
		const { question } = await oathQuestion(tx, reader, { duty, unit: '' });
		const people = await listWaiting(tx, question, { ids });
		const activity = await findOathActivity(tx, duty, typed.activity);
		const problems: OathProblems = {
			...(people.length < asked.length && { people: 'changed' }),
			...(asked.length === 0 && { people: 'none' }),
			...(asked.includes(reader.personId) && { people: 'yourself' }),
			...dayProblem(reader.on, typed.takenOn, people, activity),
			...(!v.is(way, typed.way) && { way: 'no-way' }),
			...(typed.activity !== '' && !activity && { activity: 'gone' })
		};
		if (Object.keys(problems).length > 0) return { ok: false, problems };
		const date = { kind: duty, takenOn: typed.takenOn, way: v.parse(way, typed.way) };
		const activityId = activity?.id ?? null;
		const rows = people.map(({ personId }) => ({ ...date, personId, activityId }));
		const made = await addOaths(tx, rows);
		await logDates(tx, reader, 'add-oath', duty, people);
		const linked = activity ? (await findOathActivity(tx, duty, activity.id))! : null;
		return { ok: true, ids: made, linked };
	});
}

/** An entry of the register for a duty, or `undefined`. */
export const findOathActivity = async (db: Db, duty: OathDuty, activity: string) =>
	v.is(id, activity) ? (await oathActivities(db, duty, activity))[0] : undefined;

function dayProblem(
	on: Day,
	takenOn: string,
	people: readonly WaitingRow[],
	activity: OathActivity | undefined
): Pick<OathProblems, 'takenOn'> {
	if (!isDay(takenOn)) return { takenOn: 'no-day' };
	if (takenOn > on) return { takenOn: 'future' };
	if (people.some(({ firstDay }) => takenOn < earliest(firstDay)))
		return { takenOn: 'before-work' };
	const outside = activity && (takenOn < activity.from || takenOn > activity.to);
	return outside ? { takenOn: 'other-day' } : {};
}
