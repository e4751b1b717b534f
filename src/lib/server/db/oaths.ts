import { desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { kindsWith, type OathDuty } from '../../programme/oath-duty.ts';
import type { Day } from '../../programme/calendar.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { Db } from './connect.ts';
import { oath } from './schema/activity.ts';
import { runs } from './standing.ts';

/** Whose dates: of the oath or of the statement, on a day, of these units or of everybody. */
export type OathQuestion = { duty: OathDuty; on: Day; units?: readonly string[] };

/** Which of them: with these words in the name or this number, or by the ids of people or dates. */
export type Narrowed = { name?: string; ids?: readonly string[] };

export type Page = { limit: number; offset: number } | null;

type Somebody = { personId: string; personnelNumber: string; name: string; unit: string | null };

/** Somebody without a date. */
export type WaitingRow = Somebody & {
	kind: PersonKind;
	/** The first day of the work that asks for it, without a break since. */
	since: Day;
	/** The first day here, ever. */
	firstDay: Day;
};

/** A date, with who it is of; `unit` is where they work on the day that was asked. */
export type TakenRow = Somebody & {
	id: string;
	takenOn: Day;
	way: 'digital' | 'room';
	activityId: string | null;
	activity: string | null;
};

export type NewOath = Omit<typeof oath.$inferInsert, 'id'>;

/** How many people who must have a date have none. */
export async function countWaiting(db: Db, question: OathQuestion, by: Narrowed = {}) {
	const [row] = await db.execute<{ people: number }>(sql`
		with ${main(question)} select count(*)::int as people
		from main m join person p on p.id = m.person_id where ${isWaiting(question, by)}`);
	return row!.people;
}

/** People who must have a date and have none, those who wait longest first. */
export function listWaiting(
	db: Db,
	question: OathQuestion,
	by: Narrowed = {},
	page: Page = null
): Promise<WaitingRow[]> {
	const { duty, on } = question;
	const kinds = sql`${kindsWith(duty)}`;
	return db.execute<WaitingRow>(sql`
		with ${main(question)}
		select ${somebody}, m.kind, stay.since::text as since,
			(select min(starts_on)::text from employment f where f.person_id = p.id) as "firstDay"
		from main m join person p on p.id = m.person_id
		left join unit_period u on u.unit_id = m.unit_id and ${runs('u', on)}
		cross join lateral (
			select max(e.starts_on) as since from employment e
			where e.person_id = p.id and e.kind in ${kinds} and e.starts_on <= ${on} and not exists (
				select from employment b where b.person_id = p.id and b.kind in ${kinds}
					and b.starts_on < e.starts_on and (b.ends_on is null or b.ends_on >= e.starts_on))
		) as stay
		where ${isWaiting(question, by)}
		order by stay.since, p.family_name, p.given_name, p.personnel_number ${paged(page)}`);
}

/** How many dates there are. */
export async function countTaken(db: Db, question: OathQuestion, by: Narrowed = {}) {
	const [row] = await db.execute<{ dates: number }>(sql`
		with ${main(question)} select count(*)::int as dates from oath o
		join person p on p.id = o.person_id left join main m on m.person_id = p.id
		where ${isTaken(question, by)}`);
	return row!.dates;
}

/** Dates, the latest first; of people who have left too where no units are asked. */
export function listTaken(
	db: Db,
	question: OathQuestion,
	by: Narrowed = {},
	page: Page = null
): Promise<TakenRow[]> {
	return db.execute<TakenRow>(sql`
		with ${main(question)}
		select o.id, ${somebody}, o.taken_on::text as "takenOn", o.way,
			o.activity_id as "activityId", a.body ->> 'title' as activity
		from oath o join person p on p.id = o.person_id left join main m on m.person_id = p.id
		left join unit_period u on u.unit_id = m.unit_id and ${runs('u', question.on)}
		left join activity a on a.id = o.activity_id
		where ${isTaken(question, by)}
		order by o.taken_on desc, p.family_name, p.given_name, p.personnel_number ${paged(page)}`);
}

/** Of these people those within the question who have no date, employed or not. */
export async function withoutDate(db: Db, question: OathQuestion, ids: readonly string[]) {
	return db.execute<{ personId: string; personnelNumber: string }>(sql`
		with ${main(question)}
		select p.id as "personId", p.personnel_number as "personnelNumber"
		from person p left join main m on m.person_id = p.id
		where p.id in ${listed(ids)} and ${isWithin(question)} and ${noDate(question)}`);
}

/** Takes hold of people until the end of the transaction, so that nobody gets two dates. */
export async function lockPeople(db: Db, ids: readonly string[]): Promise<void> {
	await db.execute(sql`select id from person where id in ${listed(ids)} order by id for update`);
}

/** Writes dates down. @returns their ids */
export async function addOaths(db: Db, rows: NewOath[]): Promise<string[]> {
	const made = await db.insert(oath).values(rows).returning({ id: oath.id });
	return made.map(({ id }) => id);
}

/** Takes dates away. */
export async function removeOaths(db: Db, ids: readonly string[]): Promise<void> {
	await db.delete(oath).where(inArray(oath.id, [...ids]));
}

/** The dates of one person, the latest first. */
export function oathsOf(db: Db, personId: string) {
	return db
		.select({ kind: oath.kind, takenOn: sql<Day>`${oath.takenOn}::text`, way: oath.way })
		.from(oath)
		.where(eq(oath.personId, personId))
		.orderBy(desc(oath.takenOn), oath.kind);
}

const somebody = sql`p.id as "personId", p.personnel_number as "personnelNumber",
	p.given_name || ' ' || p.family_name as name, u.name as unit`;

/** Everyone employed on the day, in their main employment. */
const main = ({ on }: OathQuestion): SQL => sql`main as (
	select distinct on (e.person_id) e.person_id, e.unit_id, e.kind from employment e
	where ${runs('e', on)} order by e.person_id, e.main desc, e.starts_on, e.id)`;

const noDate = ({ duty }: OathQuestion) =>
	sql`not exists (select from oath o where o.person_id = p.id and o.kind = ${duty})`;

const isWithin = ({ units }: OathQuestion) =>
	units === undefined ? sql`true` : sql`m.unit_id in ${listed(units)}`;

const isWaiting = (question: OathQuestion, { name, ids }: Narrowed) => sql`
	m.kind in ${kindsWith(question.duty)} and ${noDate(question)} and ${isWithin(question)}
	and ${ids ? sql`p.id in ${listed(ids)}` : sql`true`} and ${isNamed(name)}`;

const isTaken = (question: OathQuestion, { name, ids }: Narrowed) => sql`
	o.kind = ${question.duty} and ${isWithin(question)}
	and ${ids ? sql`o.id in ${listed(ids)}` : sql`true`} and ${isNamed(name)}`;

function isNamed(name: string | undefined): SQL {
	if (!name) return sql`true`;
	const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
	return sql`(p.given_name || ' ' || p.family_name ilike ${pattern} or p.personnel_number = ${name})`;
}

/** A list for `in`; no list of SQL is empty. */
const listed = (ids: readonly string[]) =>
	ids.length > 0 ? sql`${[...ids]}` : sql`(select null::uuid where false)`;

const paged = (page: Page) =>
	sql`limit ${page?.limit ?? null}::int offset ${page?.offset ?? 0}::int`;
