import { randomUUID } from 'node:crypto';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { versionOn } from '../db/programme-versions.ts';
import type { KeptTurn } from '../db/turns-kept.ts';
import { certificateCode } from '../secrets.ts';

/**
 * A turn that was completed elsewhere or on paper: no items, one day, and a certificate. It is of the
 * version that held on the day, or for an older day of the first.
 * @returns `undefined` when there is no such programme
 */
export async function addedTurn(
	db: Db,
	personId: string,
	{ programme, day }: { programme: string; day: Day }
): Promise<KeptTurn | undefined> {
	const found = await versionOn(db, programme, day);
	if (!found) return undefined;
	const { version, countsAs } = found;
	return {
		turn: {
			...{ id: randomUUID(), personId, programme, version, proves: countsAs ?? programme },
			...{ plan: [], startedOn: day, completedOn: day }
		},
		items: [],
		modules: [],
		code: certificateCode()
	};
}
