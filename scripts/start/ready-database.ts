import { migrate } from '#lib/server/db/migrate.ts';
import { prepare, type Prepared } from '#lib/server/setup.ts';
import { addressOf } from '../serve/address.ts';
import { openDatabase } from './database.ts';
import { readContent } from './library.ts';
import { secret } from './secret.ts';
import { appEnvironment, type Settings } from './settings.ts';
import { unlessAborted } from './stop-signal.ts';

/**
 * Opens, updates and fills the database, and writes its address and the session secret into the
 * environment, where the app reads them.
 * @param cleanup gets what has to be undone at the end
 * @param stop cuts the long steps short
 */
export async function readyDatabase(
	settings: Settings,
	cleanup: AsyncDisposableStack,
	stop: AbortSignal,
	progress: (line: string) => void
): Promise<Prepared> {
	const library = readContent();
	const { url, stop: close } = await openDatabase(settings, progress);
	cleanup.defer(close);
	stop.throwIfAborted();
	progress('Updating the database');
	await unlessAborted(stop, migrate(url));
	progress('Publishing the content');
	const { demo, people, host, port } = settings;
	const origin = settings.publicOrigin ?? addressOf(host, port);
	process.env.DATABASE_URL = url;
	Object.assign(process.env, appEnvironment(settings));
	const authSecret = settings.authSecret ?? (await secret(settings.dataDir, 'auth'));
	process.env.AUTH_SECRET = authSecret;
	const ballots = { ...settings.ballots, secret: authSecret };
	return unlessAborted(stop, prepare({ url, library, demo, people, origin, ballots, progress }));
}
