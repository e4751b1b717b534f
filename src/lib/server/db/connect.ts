import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { roleName, type DatabaseRole } from './roles.ts';
import * as schema from './schema/index.ts';

/** The database or a transaction on it: every function of this folder takes one first. */
export type Db = PostgresJsDatabase<typeof schema>;

export type Connection = { db: Db; sql: postgres.Sql; close(): Promise<void> };

/**
 * Opens a pool of at most `max` connections on `url`, which act as `role`, or as the owner without one.
 * Statement values never reach a log.
 * @throws nothing now; a wrong address shows at the first query
 */
export function connect(url: string, max = 10, role?: DatabaseRole): Connection {
	const sql = postgres(url, {
		max,
		onnotice: () => {},
		connection: {
			application_name: 'tweesprong',
			...(role && { role: roleName(url, role) })
		}
	});
	return {
		db: drizzle(sql, { schema, casing: 'snake_case' }),
		sql,
		close: () => sql.end({ timeout: 5 })
	};
}

/**
 * The driver of a pool, for what is done thousands of times a second: it prepares its queries, which asks the
 * server once instead of twice. @param db as `connect` gave it, not a transaction
 */
export const driverOf = (db: Db): postgres.Sql => (db as Db & { $client: postgres.Sql }).$client;

/** A transaction of the driver. */
export type DriverTx = postgres.TransactionSql;
