// The steps of `npm start`, on the Node of this project. `start.mjs` runs it.
import { checkPort } from './serve/listen.ts';
import { serve } from './serve/serve.ts';
import { announce } from './start/announce.ts';
import { build } from './start/build.ts';
import { readyDatabase } from './start/ready-database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { aborted, stopSignal } from './start/stop-signal.ts';

const progress = (line: string) => console.log(line);

async function main(stop: AbortSignal): Promise<void> {
	process.env.NODE_ENV = 'production';
	const settings = readSettings(process.env);
	await checkPort(settings.host, settings.port);
	await build(progress, stop);
	await using cleanup = new AsyncDisposableStack();
	const { accounts, adminLink } = await readyDatabase(settings, cleanup, stop, progress);
	const { address, close } = await serve(settings);
	cleanup.defer(close);
	console.log(announce(address, accounts, adminLink));
	process.send?.({ address, databaseUrl: process.env.DATABASE_URL, accounts, adminLink });
	await aborted(stop);
	progress('Stopping');
}

const stop = stopSignal();
const code = await main(stop).then(
	() => 0,
	(error) => (stop.aborted ? 0 : report(error))
);
process.exit(code);
