import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../start/trouble.ts';
import { command, type Account } from './command.ts';
import type { Programs } from './programs.ts';

/** Settings of the server: reachable from this machine only, by password only. */
const CONFIGURATION = {
	listen_addresses: '127.0.0.1',
	unix_socket_directories: '',
	timezone: 'UTC',
	log_timezone: 'UTC'
};

/** Keeps what somebody wrote, or a sealed choice, out of the server's log; given at every start. */
export const QUIET = [
	'log_min_error_statement=panic',
	'log_statement=none',
	'log_parameter_max_length=0',
	'log_error_verbosity=terse'
];

async function initialise(cluster: string, initdb: string, password: string, account: Account) {
	const passwordFile = `${cluster}.password`;
	await writeFile(passwordFile, password, { mode: 0o600 });
	await mkdir(cluster, { mode: 0o700 });
	if (account) {
		await chown(passwordFile, account.uid, account.gid);
		await chown(cluster, account.uid, account.gid);
	}
	const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
	const language = [
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8'
	];
	const configuration = Object.entries(CONFIGURATION).flatMap(([name, value]) => [
		'-c',
		`${name}=${value}`
	]);
	try {
		await command(initdb, ['-D', cluster, ...flags, ...language, ...configuration], account);
	} finally {
		await rm(passwordFile, { force: true });
	}
}

/**
 * Makes the database cluster unless it is there. It gets its name only when it is complete,
 * so a start that was cut short leaves nothing that a later one could mistake for data.
 * @throws {Trouble} when the data belongs to another major version of PostgreSQL
 */
export async function ensureCluster(
	cluster: string,
	programs: Programs,
	password: string,
	account: Account
): Promise<void> {
	const present = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error) => {
		if (error.code !== 'ENOENT') throw error;
	});
	if (present === undefined) {
		const unfinished = `${cluster}.new`;
		await rm(unfinished, { recursive: true, force: true });
		await initialise(unfinished, programs.initdb, password, account);
		await rename(unfinished, cluster);
		return;
	}
	const version = await command(programs.postgres, ['--version'], account);
	const major = /(\d+)\./.exec(version)?.[1];
	if (present.trim() !== major) {
		throw new Trouble(
			`The data in ${cluster} is of PostgreSQL ${present.trim()} and this is ${major}: dump it with the old version first, or choose another DATA_DIR.`
		);
	}
}
