// Makes a backup beside a running app, and removes those that are too old:
// node scripts/backup.ts FOLDER [--keep DAYS], or - in place of the folder for standard output.
import { parseArgs } from 'node:util';
import { productVersion } from '#lib/server/admin.ts';
import { addBackup, checkRetention, removeOld } from './backup/store.ts';
import { writeBackup } from './backup/write.ts';
import { findDatabase } from './ballot/database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

/** Standard output may be the backup itself. */
const progress = (line: string) => console.error(line);

function readArguments(): { folder: string; keep: number } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { keep: { type: 'string', default: '30' } }
		});
		const keep = Number(values.keep);
		const [folder] = positionals;
		if (folder && positionals.length === 1 && Number.isInteger(keep) && keep > 0)
			return { folder, keep };
	} catch {
		// Said below.
	}
	throw new Trouble(
		'Use: node scripts/backup.ts FOLDER [--keep DAYS], or - in place of the folder; days is a whole number from 1.'
	);
}

async function main(): Promise<void> {
	const { folder, keep } = readArguments();
	const settings = readSettings(process.env);
	if (!settings.demo) checkRetention(keep, settings.ballots.cooldownDays);
	await using cleanup = new AsyncDisposableStack();
	const { url, stop } = await findDatabase(settings, progress);
	cleanup.defer(stop);
	const version = await productVersion();
	if (folder === '-') return void (await writeBackup(url, version, process.stdout));
	const now = new Date();
	const { path, tail } = await addBackup(folder, url, version, now);
	const rows = Object.values(tail.tables).reduce((sum, table) => sum + table.rows, 0);
	progress(`${path} holds ${rows} rows of ${Object.keys(tail.tables).length} tables.`);
	const gone = await removeOld(folder, keep, now);
	if (gone.length) progress(`Removed after ${keep} days: ${gone.join(', ')}`);
}

process.exit(await main().then(() => 0, report));
