import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const disk = about('disk');
const GB = 1e9;

/** Room where files are written. */
export async function lookAtDisk({
	dataDir,
	databaseUrl,
	ballots
}: Pick<Settings, 'dataDir' | 'databaseUrl' | 'ballots'>): Promise<Finding[]> {
	const folders = [...(databaseUrl ? [] : [dataDir]), ballots.keyDir, tmpdir()];
	const found: Finding[] = [];
	for (const folder of folders) {
		const room = await statfs(folder).catch(() => undefined);
		if (!room) continue;
		const free = (room.bavail * room.bsize) / GB;
		const says = `${free.toFixed(1)} GB free at ${folder}.`;
		if (free < 0.5) found.push(disk.trouble(`${says} Make room.`));
		else if (free < 5) found.push(disk.warning(`${says} That may be little for a database.`));
	}
	if (databaseUrl) found.push(disk.unknown('Room on the machine of the database: look there.'));
	return found.some(({ verdict }) => verdict !== 'unknown')
		? found
		: [disk.ok('There is room where this process writes.'), ...found];
}
