import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

export type OperationCounts = {
	/** Statements in the record store, by the estimate of the planner: counting them reads them all. */
	records: number;
	/** How far the slowest store elsewhere that is not paused is behind, in places of the record store. */
	behind: number;
	/** Connections of the app, of all its processes, and how many the server allows. */
	connections: number;
	connectionsLimit: number;
};

/** What an operator watches in the database: numbers of the whole, of nobody in particular. */
export async function operationCounts(db: Db): Promise<OperationCounts> {
	const [row] = await db.execute<OperationCounts>(sql`
		select greatest((select reltuples from pg_class where oid = 'record'::regclass), 0)::int as records,
			coalesce((select max(greatest((select max(seq) from record) - sent_to, 0))
				from forward_target where not paused), 0)::int as behind,
			(select count(*) from pg_stat_activity
				where datname = current_database() and application_name = 'tweesprong')::int as connections,
			current_setting('max_connections')::int as "connectionsLimit"`);
	return row!;
}
