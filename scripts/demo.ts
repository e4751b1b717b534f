// Fills an empty database with the fictional municipality: npm run demo -- --people 380 [--replace]
import { parseArgs } from 'node:util';
import { anyAccount } from '#lib/server/db/accounts.ts';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { wipe } from '#lib/server/db/wipe.ts';
import { isDemo, prepare } from '#lib/server/setup.ts';
import { accountTable } from './start/announce.ts';
import { openDatabase } from './start/database.ts';
import { readContent } from './start/library.ts';
import { report } from './start/report.ts';
import { secret } from './start/secret.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

const progress = (line: string) => console.log(line);

function readArguments() {
	try {
		const { values } = parseArgs({
			options: {
				people: { type: 'string', default: '1200' },
				replace: { type: 'boolean', default: false }
			}
		});
		const people = Number(values.people);
		if (Number.isInteger(people) && people >= 20 && people <= 5_000)
			return { people, replace: values.replace };
	} catch {
		// Said below.
	}
	throw new Trouble(
		'Use: npm run demo -- --people 380 [--replace]; people is a whole number from 20 to 5000.'
	);
}

async function main(): Promise<void> {
	const { people, replace } = readArguments();
	const settings = readSettings(process.env);
	await using cleanup = new AsyncDisposableStack();
	const { url, stop } = await openDatabase(settings, progress);
	cleanup.defer(stop);
	await migrate(url);
	const { db, close } = connect(url, 1);
	cleanup.defer(close);
	if (await anyAccount(db)) {
		if (!(await isDemo(db)))
			throw new Trouble(
				'This database is in use and is no demo: choose another DATA_DIR or DATABASE_URL.'
			);
		if (!replace)
			throw new Trouble(
				'The demo is there already: add --replace to make a new one, everything in it is then gone.'
			);
		progress('Throwing the old demo away');
		await wipe(db);
		await migrate(url);
	}
	const origin = settings.publicOrigin ?? `http://localhost:${settings.port}`;
	const { accounts } = await prepare({
		url,
		library: readContent(),
		demo: true,
		people,
		origin,
		ballots: {
			...settings.ballots,
			secret: settings.authSecret ?? (await secret(settings.dataDir, 'auth'))
		},
		progress
	});
	console.log(`\n${accountTable(accounts)}\n`);
}

process.exit(await main().then(() => 0, report));
