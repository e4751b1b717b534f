// `npm run rehearse`: a backup of this database, or the one in a file, is restored on a PostgreSQL of its own
// and compared row by row. What it is made from stays as it is.
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { productVersion } from '#lib/server/admin.ts';
import { rehearse, type Rehearsal } from './backup/rehearsal.ts';
import { addBackup } from './backup/store.ts';
import { findDatabase } from './ballot/database.ts';
import { startPostgres } from './embedded/postgres.ts';
import { report } from './start/report.ts';
import { secret } from './start/secret.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

const progress = (line: string) => console.log(line);
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function readArguments(): { file?: string; on?: string } {
	try {
		const options = { file: { type: 'string' }, on: { type: 'string' } } as const;
		return parseArgs({ options }).values;
	} catch {
		throw new Trouble(
			'Use: npm run rehearse [-- --file BACKUP] [--on postgres://name:password@host/empty-database].'
		);
	}
}

function tell({ head, rows, tables, editions, records, receipts, wrong }: Rehearsal): void {
	progress(`${rows} rows of ${tables} tables, as they were at ${head.made}`);
	progress(`${editions} published reports, ${records} counts with ${receipts} receipts`);
	for (const each of wrong) console.error(each);
	if (wrong.length) throw new Trouble('The backup did not come back as it was.');
	progress('Everything is as it was.');
}

async function main(): Promise<void> {
	const { file, on } = readArguments();
	const settings = readSettings(process.env);
	await using cleanup = new AsyncDisposableStack();
	const folder = await mkdtemp(join(tmpdir(), 'tweesprong-rehearsal-'));
	cleanup.defer(() => rm(folder, { recursive: true, force: true }));
	// The account of PostgreSQL passes through it.
	await chmod(folder, 0o711);
	const began = Date.now();
	let backup = file;
	if (!backup) {
		const { url, stop } = await findDatabase(settings, progress);
		cleanup.defer(stop);
		backup = (await addBackup(join(folder, 'backup'), url, await productVersion(), new Date()))
			.path;
		progress(`The backup took ${seconds(began)}`);
	}
	let target = on;
	if (!target) {
		const dataDir = join(folder, 'data');
		const server = await startPostgres({ dataDir, progress });
		const place = dirname(await realpath(join(dataDir, 'postgres')));
		cleanup.defer(async () => {
			await server.stop();
			// Where that account may not pass, the data lies elsewhere, and holds everybody's name.
			await rm(place, { recursive: true, force: true });
		});
		target = server.url('tweesprong');
	}
	const restoring = Date.now();
	const authSecret = settings.authSecret ?? (await secret(settings.dataDir, 'auth'));
	const found = await rehearse(backup, target, authSecret);
	progress(`Restoring and comparing took ${seconds(restoring)}`);
	tell(found);
}

process.exit(await main().then(() => 0, report));
