import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import { dutyStates, type DutyState } from '../../programme/duty.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { UnitCount, UnitNode } from '../../programme/rollup.ts';
import type { Db } from './connect.ts';
import { runs, standing, type Question } from './standing.ts';

export const personStates = dutyStates;
export type PersonState = DutyState;

export type PersonRow = {
	id: string;
	personnelNumber: string;
	name: string;
	/** The unit's name on the day; `null` for a unit that was not in the tree then. */
	unit: string | null;
	kind: PersonKind;
	required: boolean;
	state: PersonState;
	/** The day of the proof that counts. */
	completedOn: Day | null;
	/** The last day to be done, or to be done again. */
	dueOn: Day | null;
};

/**
 * Which people of a question: without `state` all of whom it is required; `voluntary` are those who
 * finished it although it is not. Who merely began something of their own accord is never listed.
 */
export type Listing = { state?: PersonState | 'voluntary'; name?: string };

/** The units as they stood on a day. */
export async function unitsOn(db: Db, on: Day): Promise<UnitNode[]> {
	return db.execute<UnitNode>(sql`
		select u.unit_id as id, u.parent_id as "parentId", u.name, u.level
		from unit_period u where ${runs('u', on)}`);
}

/** Required, done and overdue people of one programme per unit of their main employment: everyone counts once. */
export async function countsByUnit(db: Db, question: Question): Promise<UnitCount[]> {
	return db.execute<UnitCount>(sql`
		with ${standing(question)}
		select unit_id as "unitId", count(*)::int as required,
			(count(*) filter (where state = 'done'))::int as done,
			(count(*) filter (where state = 'overdue'))::int as overdue
		from standing where required group by unit_id`);
}

/** How many people a listing holds. */
export async function countPeople(db: Db, question: Question, listing: Listing): Promise<number> {
	const [row] = await db.execute<{ people: number }>(sql`
		with ${standing(question)}
		select count(*)::int as people from standing s join person p on p.id = s.person_id
		where ${listed(listing)}`);
	return row!.people;
}

/** The people of a listing in order of name: all of them, or one page. */
export async function listPeople(
	db: Db,
	question: Question,
	listing: Listing,
	page: { limit: number; offset: number } | null = null
): Promise<PersonRow[]> {
	return db.execute<PersonRow>(sql`
		with ${standing(question)}
		select s.person_id as id, p.personnel_number as "personnelNumber",
			p.given_name || ' ' || p.family_name as name, u.name as unit, s.kind, s.required, s.state,
			s.completed_on::text as "completedOn", s.due_on::text as "dueOn"
		from standing s join person p on p.id = s.person_id
		left join unit_period u on u.unit_id = s.unit_id and ${runs('u', question.on)}
		where ${listed(listing)}
		order by p.family_name, p.given_name, p.personnel_number
		limit ${page?.limit ?? null} offset ${page?.offset ?? 0}`);
}

/** What keeps a row of a listing, of `standing` as `s` and `person` as `p`. */
export function listed({ state, name }: Listing): SQL {
	const states =
		state === undefined
			? sql`s.required`
			: state === 'voluntary'
				? sql`not s.required and s.state = 'done'`
				: sql`s.required and s.state = ${state}`;
	if (!name) return states;
	const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
	return sql`${states} and (p.given_name || ' ' || p.family_name ilike ${pattern}
		or p.personnel_number = ${name})`;
}
