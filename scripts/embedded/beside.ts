import { lstat, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { secret } from '../start/secret.ts';
import { OWNER } from './database.ts';
import { runningPort } from './running.ts';

/**
 * Connection string of a database on the server that already runs on `dataDir`, for a program beside the
 * app: it takes no lock and stops nothing. `undefined` when none runs there.
 */
export async function besideUrl(dataDir: string, database: string): Promise<string | undefined> {
	const cluster = await clusterOf(dataDir);
	const port = cluster && (await runningPort(cluster));
	if (!port) return undefined;
	return `postgres://${OWNER}:${await secret(dataDir, 'database')}@127.0.0.1:${port}/${database}`;
}

/** The folder as the server was started on it: `clusterFolder` made it. */
async function clusterOf(dataDir: string): Promise<string | undefined> {
	try {
		const folder = join(await realpath(dataDir), 'postgres');
		return (await lstat(folder)).isSymbolicLink() ? await readlink(folder) : folder;
	} catch {
		return undefined;
	}
}
