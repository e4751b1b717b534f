import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Counts } from '../../programme/rollup.ts';
import type { Db } from './connect.ts';
import { listed, type Listing, type PersonRow } from './participation.ts';
import { runs } from './standing-people.ts';
import { standing, type Question } from './standing.ts';

// Several programmes at once: where everybody stands in each.

/** A programme: how many must do it, are done, are overdue, and did it of their own accord. */
export type ProgrammeCounts = Counts & { programme: string; voluntary: number };

/** Somebody in one programme. */
export type StandingRow = PersonRow & { programme: string };

/** In which order people are listed: by name, or those first who are overdue longest. */
export type Order = 'name' | 'due';

/** Counts every programme of a question. */
export function countProgrammes(db: Db, question: Question): Promise<ProgrammeCounts[]> {
	const each = (name: string) =>
		sql`coalesce(${sql.identifier(name)}, 0) as ${sql.identifier(name)}`;
	return db.execute<ProgrammeCounts>(sql`
		with ${standing(question)}, counted as (
			select programme,
				(count(*) filter (where required))::int as required,
				(count(*) filter (where required and state = 'done'))::int as done,
				(count(*) filter (where required and state = 'overdue'))::int as overdue,
				(count(*) filter (where not required and state = 'done'))::int as voluntary
			from standing group by programme
		)
		select programme, ${each('required')}, ${each('done')}, ${each('overdue')}, ${each('voluntary')}
		from programme left join counted using (programme)`);
}

/** Rows of a listing from one on, and how many it holds in all. */
export type StandingPage = { rows: StandingRow[]; total: number };

/**
 * The rows of a listing: a person has one in each programme. Past its end there are no rows, and the total
 * is not known (0). Where people stand is worked out before it is narrowed: PostgreSQL guesses far too few
 * of whom it is required, and would compare everybody with everybody.
 */
export async function listStandings(
	db: Db,
	question: Question,
	listing: Listing,
	{ order, limit, offset }: { order: Order; limit?: number; offset?: number }
): Promise<StandingPage> {
	const first = order === 'due' ? sql`s.due_on,` : sql``;
	const found = await db.execute<StandingRow & { total: number }>(sql`
		with ${standing(question)}, stands as materialized (select * from standing)
		select s.programme, s.person_id as id, p.personnel_number as "personnelNumber",
			p.given_name || ' ' || p.family_name as name, u.name as unit, s.kind, s.required, s.state,
			s.completed_on::text as "completedOn", s.due_on::text as "dueOn", (count(*) over ())::int as total
		from stands s join person p on p.id = s.person_id
		left join unit_period u on u.unit_id = s.unit_id and ${runs('u', question.on)}
		where ${listed(listing)}
		order by ${first} p.family_name, p.given_name, p.personnel_number, s.programme
		limit ${limit ?? null}::int offset ${offset ?? 0}::int`);
	const rows = found.map(({ total: _, ...row }) => row);
	return { rows, total: found[0]?.total ?? 0 };
}

export type OwnStanding = Pick<
	StandingRow,
	'programme' | 'required' | 'state' | 'completedOn' | 'dueOn'
>;

/** Where one person stands in each programme that is asked of them, or that they did all the same. */
export function standingsOf(db: Db, question: Question, personId: string): Promise<OwnStanding[]> {
	return db.execute<OwnStanding>(sql`
		with ${standing({ ...question, people: [personId] })}
		select programme, required, state, completed_on::text as "completedOn", due_on::text as "dueOn"
		from standing where required or state = 'done' order by required desc, due_on, programme`);
}

/** Newcomers of a month: how many must do a programme, and how soon they had. */
export type Cohort = {
	/** `YYYY-MM`. */
	month: string;
	required: number;
	/** Done within so many days of coming; each holds the ones before it. */
	in30: number;
	in60: number;
	in90: number;
	/** Done, however late. */
	done: number;
};

/**
 * Who came in a month, is still here and must do the programme, by how many days it took them. A proof from
 * before they came counts as the first day.
 * @param question of one programme
 */
export async function cohortsOf(db: Db, question: Question, since: Day): Promise<Cohort[]> {
	// Everybody else is left out before anything is counted.
	const came = await db.execute<{ id: string }>(sql`
		select distinct person_id as id from employment where starts_on >= ${since}`);
	const people = came.map(({ id }) => id);
	const within = (days: number) =>
		sql`(count(*) filter (where s.completed_first <= m.joined_on + ${days}::int))::int`;
	return db.execute<Cohort>(sql`
		with ${standing({ ...question, people })}, starter as (
			select s.person_id, s.state, case when s.state = 'done' then coalesce((
				select min(e.completed_on) from enrolment e
				where e.person_id = s.person_id and e.proves = s.programme), s.completed_on) end as completed_first
			from standing s where s.required
		)
		select to_char(m.joined_on, 'YYYY-MM') as month, count(*)::int as required,
			${within(30)} as "in30", ${within(60)} as "in60", ${within(90)} as "in90",
			(count(*) filter (where s.state = 'done'))::int as done
		from starter s join main m using (person_id)
		where m.joined_on >= ${since} group by 1 order by 1`);
}
