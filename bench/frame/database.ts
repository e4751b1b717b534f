import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { startPostgres } from '../../scripts/embedded/postgres.ts';

/** The day of everything that is measured. */
export const on = '2026-12-05';

export type BenchDatabase = { pools: Pools; owner: Connection };

/** The built-in PostgreSQL with its usual settings, on a folder of its own that goes afterwards. */
export async function startBenchDatabase(): Promise<BenchDatabase & AsyncDisposable> {
	const folder = await mkdtemp(join(tmpdir(), 'tweesprong-bench-'));
	await chmod(folder, 0o711);
	const server = await startPostgres({ dataDir: folder, progress: console.log });
	const url = server.url('tweesprong');
	await migrate(url);
	const [pools, owner] = [openPools(url), connect(url, 4)];
	await ensurePartitions(owner.db, on, 1);
	return {
		pools,
		owner,
		[Symbol.asyncDispose]: async () => {
			await Promise.all([pools.close(), owner.close()]);
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
