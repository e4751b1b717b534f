import type { UnitNode, unplaced } from '../programme/rollup.ts';
import type { Db } from './db/connect.ts';
import type { Question } from './db/standing.ts';
import type { HrFilter } from './hr-filter.ts';
import { countedProgrammes, hrQuestion, type CountedProgramme, type Scope } from './hr-question.ts';

/** A programme to choose from. */
export type ProgrammeOption = { id: string; title: string };

/** What HR asks of several programmes. */
export type HrProgrammes = {
	question: Question;
	/** The programmes that are asked. */
	programmes: CountedProgramme[];
	/** Every programme of the day, by title. */
	options: ProgrammeOption[];
	units: UnitNode[];
	unit: UnitNode | typeof unplaced | null;
	unitGone: boolean;
};

type Asked = Pick<HrFilter, 'on' | 'kind' | 'unit'> & Partial<Pick<HrFilter, 'programme'>>;

/** What HR asks of every programme of a day, or of one of them, within what this reader may see. */
export async function hrProgrammes(db: Db, scope: Scope, asked: Asked): Promise<HrProgrammes> {
	const all = await countedProgrammes(db, asked.on);
	const programmes = all.filter(
		({ definition }) => !asked.programme || definition.id === asked.programme
	);
	const options = all
		.map(({ definition: { id, title } }) => ({ id, title }))
		.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
	return { ...(await hrQuestion(db, scope, programmes, asked)), programmes, options };
}
