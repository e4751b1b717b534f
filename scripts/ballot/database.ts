import { besideUrl } from '../embedded/beside.ts';
import { openDatabase, type Database } from '../start/database.ts';
import type { Settings } from '../start/settings.ts';

/**
 * The database of the app: that of DATABASE_URL, the built-in one beside the app that runs on it, or else
 * the built-in one, started for as long as this takes.
 */
export async function findDatabase(
	settings: Settings,
	progress: (line: string) => void
): Promise<Database> {
	const url = settings.databaseUrl ? undefined : await besideUrl(settings.dataDir, 'tweesprong');
	return url ? { url, stop: async () => {} } : openDatabase(settings, progress);
}
