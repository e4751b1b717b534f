import { sql } from 'drizzle-orm';
import type { Counts } from '../../programme/rollup.ts';
import type { Db } from './connect.ts';
import { standing, type Question } from './standing.ts';

/** Required, done and overdue people by programme. */
export async function countsByProgramme(db: Db, question: Question): Promise<Map<string, Counts>> {
	const rows = await db.execute<{ programme: string } & Counts>(sql`
		with ${standing(question)}
		select programme, count(*)::int as required,
			(count(*) filter (where state = 'done'))::int as done,
			(count(*) filter (where state = 'overdue'))::int as overdue
		from standing where required group by programme`);
	return new Map(rows.map(({ programme, ...counts }) => [programme, counts]));
}
