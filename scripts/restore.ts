// Fills an empty database with a backup: node scripts/restore.ts FILE [--replace], or - for standard input.
// The app must not run. --replace throws away what the database holds.
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { connect } from '#lib/server/db/connect.ts';
import { wipe } from '#lib/server/db/wipe.ts';
import { checkBackup, restoreBackup } from './backup/restore.ts';
import { openDatabase } from './start/database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

const progress = (line: string) => console.log(line);

function readArguments(): { file: string; replace: boolean } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { replace: { type: 'boolean', default: false } }
		});
		const [file] = positionals;
		const { replace } = values;
		if (file && positionals.length === 1 && !(replace && file === '-')) return { file, replace };
	} catch {
		// Said below.
	}
	throw new Trouble(
		'Use: node scripts/restore.ts FILE [--replace], or - in place of the file where nothing is replaced.'
	);
}

/** Throws everything away, unless an app still works with it. */
async function empty(url: string): Promise<void> {
	const { db, sql, close } = connect(url, 1);
	try {
		const [others] = await sql<{ count: number }[]>`
			select count(*)::int as count from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and application_name = 'tweesprong'`;
		if (others!.count > 0)
			throw new Trouble('The app still works with this database: stop it first.');
		await sql`drop schema if exists jobs cascade`;
		await wipe(db);
	} finally {
		await close();
	}
}

async function main(): Promise<void> {
	const { file, replace } = readArguments();
	await using cleanup = new AsyncDisposableStack();
	const { url, stop } = await openDatabase(readSettings(process.env), progress);
	cleanup.defer(stop);
	if (replace) {
		await checkBackup(createReadStream(file));
		await empty(url);
	}
	const { head, tail } = await restoreBackup(
		url,
		file === '-' ? process.stdin : createReadStream(file)
	);
	const rows = Object.values(tail.tables).reduce((sum, table) => sum + table.rows, 0);
	progress(`Restored ${rows} rows of ${head.made}, of version ${head.version}.`);
	progress('Erase again whoever was erased since then: docs/operate/restore.md says how.');
}

process.exit(await main().then(() => 0, report));
