import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type postgres from 'postgres';
import { DamagedKeyFile, readKeyFile } from '#lib/server/ballot/key-file.ts';
import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const keys = about('keys');

const modeOf = async (path: string) => (await stat(path).catch(() => undefined))?.mode;

const isWithin = (path: string, folder: string) => {
	const way = relative(folder, path);
	return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('/'));
};

/** The key files of secret choices and the secrets of this installation: who may read them, where they are. */
export async function lookAtKeys(
	sql: postgres.Sql | undefined,
	{ ballots: { keyDir }, dataDir, authSecret }: Settings
): Promise<Finding[]> {
	const found: Finding[] = [];
	if (isWithin(keyDir, dataDir))
		found.push(keys.trouble('BALLOT_KEY_DIR lies in DATA_DIR: a backup would take both along.'));
	const secrets = join(dataDir, 'secrets');
	for (const folder of [keyDir, ...(authSecret ? [] : [secrets])])
		found.push(...(await open(folder)));
	if (sql) found.push(...(await missing(sql, keyDir)));
	else found.push(keys.unknown('Whether every running period has its key: no database.'));
	return found.length ? found : [keys.ok('All are there, and only their owner can read them.')];
}

/** Files that others than their owner may read. */
async function open(folder: string): Promise<Finding[]> {
	const mode = await modeOf(folder);
	if (mode === undefined) return [];
	const found: Finding[] = [];
	if (mode & 0o077) found.push(keys.trouble(`Others may enter ${folder}: chmod 700 it.`));
	for (const name of await readdir(folder).catch(() => [])) {
		const path = join(folder, name);
		if (((await modeOf(path)) ?? 0) & 0o077)
			found.push(keys.trouble(`Others may read ${path}: chmod 600 it.`));
	}
	return found;
}

/** Periods that still need their key file. */
async function missing(sql: postgres.Sql, keyDir: string): Promise<Finding[]> {
	const [there] = await sql`select to_regclass('ballot_period') is not null as is`;
	if (!there!.is) return [];
	const periods = await sql<{ id: string }[]>`select id from ballot_period
		where custody = 'file' and public_key is not null and counted_on is null`;
	const found: Finding[] = [];
	for (const { id } of periods) {
		const whole = await readKeyFile(keyDir, id).catch((error) => {
			if (error instanceof DamagedKeyFile) return undefined;
			throw error;
		});
		if (!whole)
			found.push(
				keys.trouble(
					`The key file of period ${id} is not whole or not in ${keyDir}: without it the period can never be counted.`
				)
			);
	}
	return found;
}
