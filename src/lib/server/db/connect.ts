import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { lasting } from './lasting.ts';
import type { Patience } from './patience.ts';
import { preparing } from './preparing.ts';
import { roleName, type DatabaseRole } from './roles.ts';
import * as schema from './schema/index.ts';

/** The database or a transaction on it: every function of this folder takes one first. */
export type Db = PostgresJsDatabase<typeof schema>;

export type Connection = { db: Db; sql: postgres.Sql; close(): Promise<void> };

/**
 * Opens a pool of at most `max` connections on `url`, which act as `role`, or as the owner without one.
 * Statement values never reach a log.
 * @param patience without it everything is waited for
 * @throws nothing now; a wrong address shows at the first query
 */
export function connect(
	url: string,
	max = 10,
	role?: DatabaseRole,
	patience?: Patience
): Connection {
	const open = (lost: (line: number) => void) =>
		preparing(
			postgres(url, {
				max,
				onnotice: () => {},
				onclose: lost,
				connect_timeout: patience ? Math.ceil(patience.connection / 1000) : 30,
				connection: {
					application_name: 'tweesprong',
					...(role && { role: roleName(url, role) }),
					...(patience && { statement_timeout: statementTimeout(patience) })
				}
			})
		);
	const sql = lasting(open, patience);
	return {
		db: drizzle(sql, { schema, casing: 'snake_case' }),
		sql,
		close: () => sql.end({ timeout: 5 })
	};
}

/** The server gives up first: then it is known that nothing was done. */
const statementTimeout = ({ answer }: Patience): number => Math.ceil(answer * 0.8);

/**
 * The driver of a pool, for what is done thousands of times a second: it prepares its queries, which asks the
 * server once instead of twice. @param db as `connect` gave it, not a transaction
 */
export const driverOf = (db: Db): postgres.Sql => (db as Db & { $client: postgres.Sql }).$client;

/** A transaction of the driver. */
export type DriverTx = postgres.TransactionSql;
