// Serves a built app and nothing else: for containers, where the database is elsewhere.
import { serve } from './serve/serve.ts';
import { appEnvironment, readSettings } from './start/settings.ts';
import { report } from './start/report.ts';
import { aborted, stopSignal } from './start/stop-signal.ts';
import { Trouble } from './start/trouble.ts';

async function main(): Promise<void> {
	const stop = stopSignal();
	process.env.NODE_ENV = 'production';
	const settings = readSettings(process.env);
	if (!settings.databaseUrl)
		throw new Trouble('DATABASE_URL is missing: set a PostgreSQL connection string.');
	if (!settings.authSecret)
		throw new Trouble('AUTH_SECRET is missing: set a random text of at least 32 characters.');
	Object.assign(process.env, appEnvironment(settings));
	const app = await serve(settings);
	console.log(`Listening on ${app.address}`);
	await aborted(stop);
	await app.close();
}

process.exit(await main().then(() => 0, report));
