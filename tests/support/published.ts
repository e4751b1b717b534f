import type { Sql } from 'postgres';
import type { Earlier } from '#lib/report/table.ts';
import type { ballotPublication } from '#lib/server/db/schema/ballot.ts';
import { options } from './closed-period.ts';

type Row = typeof ballotPublication.$inferSelect;

/** What was published of a period, first choices before second. */
export const publicationsOf = (sql: Sql, period: string) => sql<Row[]>`
	select dilemma, ballot_version as "ballotVersion", phase, publication, shift, voters, totals,
		live, live_voters as "liveVoters"
	from ballot_publication where period = ${period} order by dilemma, phase`;

/** How often each option of a question was told, in the order of the options. */
export async function toldOf(sql: Sql, dilemma: string, phase: string): Promise<number[]> {
	const rows = await sql<{ option: string; count: number }[]>`
		select body -> 'result' ->> 'response' as option, count(*)::int as count from statement
		where body -> 'object' ->> 'id' like ${`%/dilemmas/${dilemma}/1/${phase}`}
			and body -> 'verb' ->> 'id' like '%/answered'
		group by 1`;
	return options.map((option) => rows.find((row) => row.option === option)?.count ?? 0);
}

/** What an insider keeps of a publication. */
export function rememberedOf({ publication, voters, totals }: Row): Earlier[] {
	if (!('table' in publication)) return [];
	const known = new Map(Object.entries(voters));
	return [{ table: publication.table, voters: known, ...(totals && { totals }) }];
}
