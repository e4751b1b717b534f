import { chmod, lstat, mkdir, mkdtemp, readlink, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../start/trouble.ts';
import { succeeds, type Account } from './command.ts';

/** Where PostgreSQL and its data go when its account cannot enter the project or data folder. */
export const REACHABLE = '/var/lib/tweesprong';

/** Makes a folder that other accounts may pass through but not list, whatever the umask. */
export async function openFolder(path: string): Promise<void> {
	const made = await mkdir(path, { recursive: true });
	if (made) await chmod(path, 0o711);
}

/**
 * Real path of the folder, present or not yet, with the data of PostgreSQL.
 * If its account cannot enter `dataDir`, then `dataDir/postgres` is a link to a place it can enter.
 */
export async function clusterFolder(
	dataDir: string,
	account: Account,
	progress: (line: string) => void
): Promise<string> {
	const folder = join(await realpath(dataDir), 'postgres');
	const present = await lstat(folder).catch(() => undefined);
	if (present?.isSymbolicLink()) return readlink(folder);
	if (!account || (await succeeds('/bin/sh', ['-c', 'cd "$0"', dataDir], account))) return folder;
	if (present) {
		throw new Trouble(
			`The owner of ${folder} can no longer enter it: move the data folder back, or open the folders above it.`
		);
	}
	await openFolder(REACHABLE);
	const home = await mkdtemp(join(REACHABLE, 'data-'));
	await chmod(home, 0o711);
	await symlink(join(home, 'postgres'), folder);
	progress(`The database user cannot enter ${dataDir}: its data goes to ${home}`);
	return join(home, 'postgres');
}
