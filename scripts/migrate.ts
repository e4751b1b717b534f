// `npm run migrate`: readies the database of DATABASE_URL for this version, once per release: the newest
// schema, the content, and for an empty database the link of the first administrator.
import { readyDatabase } from './start/ready-database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { stopSignal } from './start/stop-signal.ts';
import { Trouble } from './start/trouble.ts';

async function main(): Promise<void> {
	const settings = readSettings(process.env);
	if (!settings.databaseUrl)
		throw new Trouble('DATABASE_URL is missing: set a PostgreSQL connection string.');
	if (!settings.authSecret)
		throw new Trouble('AUTH_SECRET is missing: set the one that the app has.');
	await using cleanup = new AsyncDisposableStack();
	const progress = (line: string) => console.log(line);
	const { adminLink } = await readyDatabase(settings, cleanup, stopSignal(), progress);
	if (adminLink) progress(`The first administrator opens this link, once:\n  ${adminLink}`);
}

process.exit(await main().then(() => 0, report));
