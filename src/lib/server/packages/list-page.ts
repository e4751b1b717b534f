import type { Day } from '../../programme/calendar.ts';
import { isMeeting } from '../../programme/progress.ts';
import type { Db } from '../db/connect.ts';
import { programmesToPack } from './offered.ts';

/** A programme with its modules; of a meeting there is no package. */
export type ProgrammeToPack = {
	id: string;
	title: string;
	summary: string;
	modules: { id: string; title: string; minutes: number; meeting: boolean }[];
};

/** Everything of which somebody can make a package, and what not. */
export const packagesPage = async (db: Db, on: Day): Promise<ProgrammeToPack[]> =>
	(await programmesToPack(db, on)).map(({ id, title, summary, modules }) => ({
		...{ id, title, summary },
		modules: modules.map((module) => ({
			...{ id: module.id, title: module.title, minutes: module.minutes },
			meeting: isMeeting(module)
		}))
	}));
