// `npm run migrate`: brings the database of DATABASE_URL to the newest schema.
import { migrate } from '#lib/server/db/migrate.ts';
import { checkDatabase } from './start/check-database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

async function main(): Promise<void> {
	const { databaseUrl } = readSettings(process.env);
	if (!databaseUrl)
		throw new Trouble('DATABASE_URL is missing: set a PostgreSQL connection string.');
	await checkDatabase(databaseUrl);
	await migrate(databaseUrl);
}

process.exit(await main().then(() => 0, report));
