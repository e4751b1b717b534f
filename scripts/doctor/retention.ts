import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type postgres from 'postgres';
import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const retention = about('retention');
const DAY = 86_400_000;

/**
 * Whether backups live shorter than envelopes wait for their count.
 * @param folder of the backups, when somebody named one
 */
export async function lookAtRetention(
	sql: postgres.Sql | undefined,
	{ ballots: { cooldownDays } }: Pick<Settings, 'ballots'>,
	folder: string | undefined
): Promise<Finding[]> {
	if (cooldownDays === 0)
		return [
			retention.warning(
				'BALLOT_COOLDOWN_DAYS is 0: right for a demo; else a backup may hold what is being counted.'
			)
		];
	const found = folder ? [await oldest(folder, cooldownDays)] : [];
	const [archive] = sql ? await sql`select current_setting('archive_mode') as mode` : [];
	if (archive && archive.mode !== 'off')
		found.push(
			retention.unknown(
				`The server keeps its write-ahead log elsewhere: throw it away within ${cooldownDays} days.`
			)
		);
	if (!folder)
		found.push(
			retention.unknown(
				`Whether backups live less than ${cooldownDays} days (BALLOT_COOLDOWN_DAYS): name their folder, --backups FOLDER.`
			)
		);
	return found;
}

async function oldest(folder: string, days: number): Promise<Finding> {
	const names = await readdir(folder).catch(() => undefined);
	if (!names) return retention.trouble(`${folder} cannot be read.`);
	const ages = await Promise.all(
		names.map(async (name) => (Date.now() - (await stat(join(folder, name))).mtimeMs) / DAY)
	);
	if (!ages.length) return retention.warning(`${folder} is empty: there is no backup.`);
	const age = Math.floor(Math.max(...ages));
	const newest = Math.floor(Math.min(...ages));
	if (age >= days && days > 0)
		return retention.trouble(
			`A file in ${folder} is ${age} days old and choices are counted after ${days}: remove it.`
		);
	if (newest > 2) return retention.warning(`The newest file in ${folder} is ${newest} days old.`);
	return retention.ok(`The oldest backup is ${age} days old, the newest ${newest}.`);
}
