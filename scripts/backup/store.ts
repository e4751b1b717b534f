import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../start/trouble.ts';
import { writeBackup } from './write.ts';

const NAME = /^tweesprong-(\d{4}-\d{2}-\d{2})T\d{6}Z\.backup\.gz$/;
const DAY = 86_400_000;

/** The name of a backup that is made at this moment. */
export const nameAt = (moment: Date): string =>
	`tweesprong-${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup.gz`;

/**
 * Whether backups may live this long: shorter than envelopes wait for their count, so that no backup holds
 * envelopes when the key comes out.
 * @throws {Trouble} one sentence when they may not
 */
export function checkRetention(days: number, cooldownDays: number): void {
	if (days < cooldownDays) return;
	throw new Trouble(
		`Backups may live for at most ${Math.max(cooldownDays - 1, 0)} days here, because secret choices are counted ${cooldownDays} days after a period closes (BALLOT_COOLDOWN_DAYS): keep them for less than that, or wait longer with the count.`
	);
}

/** Makes a backup in `folder`, readable for its owner only; its name is there once it is whole. */
export async function addBackup(folder: string, url: string, version: string, now: Date) {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, nameAt(now));
	const unfinished = `${path}.new`;
	try {
		const out = createWriteStream(unfinished, { mode: 0o600, flush: true });
		const tail = await writeBackup(url, version, out);
		await rename(unfinished, path);
		return { path, tail };
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

/**
 * Removes the backups in `folder` that are at least `days` old, by their names, and what a backup that was
 * cut short left. @returns the names of what is gone
 */
export async function removeOld(folder: string, days: number, now: Date): Promise<string[]> {
	const isOld = (name: string) => {
		const day = NAME.exec(name.replace(/\.new$/, ''))?.[1];
		return day !== undefined && now.getTime() - Date.parse(day) >= days * DAY;
	};
	const old = (await readdir(folder)).filter(isOld);
	for (const name of old) await rm(join(folder, name));
	return old;
}
