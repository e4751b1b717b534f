import { sql, type SQL } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** What a statement has to be found by; keys are made by record-keys.ts. What is left out does not matter. */
export type RecordFilter = {
	/** Key of an agent or group: the actor, the object, or a member of one of these. */
	agent?: string;
	/** The agent may stand anywhere in the statement. */
	relatedAgents?: boolean;
	verb?: string;
	/** Key of the activity that is the object. */
	activity?: string;
	/** The activity may stand anywhere in the statement. */
	relatedActivities?: boolean;
	/** A UUID. */
	registration?: string;
	/** Moments: stored after the first, at the latest at the second. */
	since?: string;
	until?: string;
	/** Written by this client, and so is what it is found by. */
	client?: string;
};

/** Which page: what follows on the place `after`, of what was there at the place `through`. */
export type Page = { after?: bigint; through: bigint; ascending: boolean; limit: number };

export type PageLine = { seq: bigint; body: string; files: string[] | null };

/** Bytes of the statements of one page, unless one statement has more. */
export const mostBodies = 20_000_000;

/**
 * Statements that hold, in the order in which they were stored. One that is about another statement is found
 * by that one too, however many steps away (xAPI 1.0.3, Communication, section 2.1.3: Filter Conditions for
 * StatementRefs): one target meets all conditions, and time and page are those of the statement itself.
 * @returns at most as many as were asked for, up to the one with which they are more than `mostBodies`
 */
export async function pageOf(db: Db, filter: RecordFilter, page: Page): Promise<PageLine[]> {
	const order = page.ascending ? sql`order by r.seq` : sql`order by r.seq desc`;
	const within = sql`${rangeOf(filter, page)} and not r.voided`;
	const found = branches(filter).map(
		(branch) =>
			sql`(select r.seq from record r where ${within} and ${branch} ${order} limit ${page.limit})`
	);
	const rows = await db.execute<{ seq: string; body: string; files: string[] | null }>(sql`
		select r.seq, r.body, r.files from (
			select r.seq, r.body, r.files, sum(octet_length(r.body)) over (
				${order} rows between unbounded preceding and 2 preceding) as earlier
			from record r where r.seq in (
				select r.seq from (${sql.join(found, sql` union `)}) r ${order} limit ${page.limit})) r
		where coalesce(r.earlier, 0) <= ${mostBodies} ${order}`);
	return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

/** Ways in which a statement can be found, each of which an index answers in order. */
function branches(filter: RecordFilter): SQL[] {
	const { agent, relatedAgents } = filter;
	const others = conditions({ ...filter, ...(!relatedAgents && { agent: undefined }) }, 'r');
	const asked = agent !== undefined && !relatedAgents ? agentWays(agent, 'r') : [sql`true`];
	const direct = asked.map((way) => sql.join([way, ...others], sql` and `));
	const ofTarget = [
		...(agent !== undefined && !relatedAgents
			? [sql`(${sql.join(agentWays(agent, 't'), sql` or `)})`]
			: []),
		...conditions({ ...filter, ...(!relatedAgents && { agent: undefined }) }, 't')
	];
	if (ofTarget.length === 0) return direct;
	// Who may ask for its own only learns nothing of what others wrote by referring to it.
	if (filter.client !== undefined) ofTarget.push(sql`t.client = ${filter.client}`);
	const through = sql`r.ref is not null and exists (
		select from record_ref f join record t on t.id = f.target
		where f.source = r.seq and ${sql.join(ofTarget, sql` and `)})`;
	return [...direct, through];
}

type Alias = 'r' | 't';

function agentWays(agent: string, of: Alias): SQL[] {
	const table = sql.identifier(of);
	return [
		sql`${table}.actor = ${agent}`,
		sql`${table}.object = ${agent}`,
		sql`(${table}.members is not null and ${table}.members @> array[${agent}::uuid])`
	];
}

function conditions(
	{
		agent,
		verb,
		activity,
		relatedActivities,
		registration
	}: Omit<RecordFilter, 'agent'> & {
		agent?: string | undefined;
	},
	of: Alias
): SQL[] {
	const table = sql.identifier(of);
	const anywhere = (key: string) => sql`${table}.related @> array[${key}::uuid]`;
	return [
		agent !== undefined && anywhere(agent),
		verb !== undefined && sql`${table}.verb = ${verb}`,
		activity !== undefined &&
			(relatedActivities ? anywhere(activity) : sql`${table}.object = ${activity}`),
		registration !== undefined && sql`${table}.registration = ${registration}`
	].filter((condition) => condition !== false);
}

/** Moments go by way of the place: `stored` never goes back, so a page needs one order only. */
function rangeOf({ since, until, client }: RecordFilter, { after, through, ascending }: Page): SQL {
	const at = (moment: string) => sql`coalesce((select seq from record
		where stored <= ${moment}::timestamptz order by stored desc, seq desc limit 1), 0)`;
	const from =
		after === undefined ? [] : [ascending ? sql`r.seq > ${after}` : sql`r.seq < ${after}`];
	return sql.join(
		[
			sql`r.seq <= ${through}`,
			...from,
			...(since === undefined ? [] : [sql`r.seq > ${at(since)}`]),
			...(until === undefined ? [] : [sql`r.seq <= ${at(until)}`]),
			...(client === undefined ? [] : [sql`r.client = ${client}`])
		],
		sql` and `
	);
}
