import { connect, type Db } from './connect.ts';
import type { Patience } from './patience.ts';
import { databaseRoles, roleName, type DatabaseRole } from './roles.ts';

/** The database as each role sees it. `boxRole`: the name of the role that takes envelopes. */
export type Pools = Record<DatabaseRole, Db> & { boxRole: string; close(): Promise<void> };

const sizes: Record<DatabaseRole, number> = { app: 10, issuer: 2, box: 4, counter: 2 };

/**
 * Opens a pool for each role on one database; see `connect`. `most` limits each of them; who counts has all the
 * time that it takes.
 */
export function openPools(url: string, most = 10, patience?: Patience): Pools {
	const opened = databaseRoles.map(
		(role) =>
			[
				role,
				connect(url, Math.min(sizes[role], most), role, role === 'counter' ? undefined : patience)
			] as const
	);
	const dbs = Object.fromEntries(opened.map(([role, { db }]) => [role, db]));
	return {
		...(dbs as Record<DatabaseRole, Db>),
		boxRole: roleName(url, 'box'),
		close: async () => {
			await Promise.all(opened.map(([, { close }]) => close()));
		}
	};
}
