import { join } from 'node:path';
import { openFolder } from '../embedded/folders.ts';
import { startPostgres } from '../embedded/postgres.ts';
import { checkDatabase } from './check-database.ts';
import { lock } from './lock.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** A previous start may still be putting things away. */
const PATIENCE = 5_000;

/** The database to use, and what to do when the app has stopped. */
export interface Database {
	url: string;
	stop: () => Promise<void>;
}

async function reserve(dataDir: string, progress: (line: string) => void): Promise<() => void> {
	await openFolder(dataDir);
	const waiting = () => progress(`Waiting for another start that uses ${dataDir}`);
	const release = await lock(join(dataDir, 'start.lock'), PATIENCE, waiting);
	if (release) return release;
	throw new Trouble(
		`Tweesprong already runs on ${dataDir}: stop it first, or choose another DATA_DIR and PORT.`
	);
}

/**
 * The server of DATABASE_URL, or the built-in one.
 * @throws {Trouble} when it cannot be used, or another start uses the same data
 */
export async function openDatabase(
	{ databaseUrl, dataDir }: Settings,
	progress: (line: string) => void
): Promise<Database> {
	if (databaseUrl) {
		progress('Connecting to the database of DATABASE_URL');
		await checkDatabase(databaseUrl);
		return { url: databaseUrl, stop: async () => {} };
	}
	const release = await reserve(dataDir, progress);
	progress('Starting PostgreSQL');
	const server = await startPostgres({ dataDir, progress });
	if (server.adopted) progress('PostgreSQL was still running: going on with it');
	return {
		url: server.url('tweesprong'),
		stop: async () => {
			await server.stop();
			release();
		}
	};
}
