import type { Db } from '../db/connect.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { findTurn, type Turn } from '../learning.ts';
import { isMeeting } from '../../programme/progress.ts';

/** A module that is done by attending. `key`: `<programme>/<module>`, as a meeting names it. */
export type MeetingModule = { key: string; title: string; programme: string; minutes: number };

/** Every module that a meeting may complete, of the newest versions. */
export async function meetingModules(db: Db): Promise<MeetingModule[]> {
	const published = await currentProgrammes(db);
	return published.flatMap(({ definition }) =>
		definition.modules.filter(isMeeting).map(({ id, title, minutes }) => ({
			key: `${definition.id}/${id}`,
			programme: definition.title,
			title,
			minutes
		}))
	);
}

/** The module that a meeting names; null for none, and for one that no programme asks any more. */
export const meetingModule = async (db: Db, key: string | null): Promise<MeetingModule | null> =>
	(await meetingModules(db)).find((module) => module.key === key) ?? null;

/** The programme and the module of a key. */
export function stepOf(key: string): { programme: string; module: string } {
	const [programme = '', module = ''] = key.split('/');
	return { programme, module };
}

/** Somebody's turn with this meeting in it: in the version that they follow. */
export async function turnWith(
	db: Db,
	personId: string,
	{ key }: Pick<MeetingModule, 'key'>
): Promise<Turn | undefined> {
	const { programme, module } = stepOf(key);
	const turn = await findTurn(db, personId, programme);
	const has = turn?.programme.modules.some((each) => isMeeting(each) && each.id === module);
	return has ? turn : undefined;
}
