import type { Day } from '../programme/calendar.ts';
import type { DutyRule } from '../programme/duty-rule.ts';
import { rollUp, unplaced, type UnitNode } from '../programme/rollup.ts';
import { subtree } from '../programme/unit-tree.ts';
import type { Db } from './db/connect.ts';
import { unitsOn } from './db/participation.ts';
import type { Grant } from './db/people.ts';
import { currentProgrammes, type PublishedProgramme } from './db/programmes.ts';
import { rulesOn } from './db/rules.ts';
import type { Question } from './db/standing.ts';
import type { HrFilter } from './hr-filter.ts';

/** The units that a role was granted over; `null` is the whole organisation. */
export type Scope = readonly string[] | null;

export type HrQuestion = {
	question: Question;
	/** The units of the scope, as the tree stood on the day. */
	units: UnitNode[];
	/** The unit that was chosen and is there; `unplaced` for people who are in none. */
	unit: UnitNode | typeof unplaced | null;
	/** A unit was asked for that this reader has not, or that was not there on the day. */
	unitGone: boolean;
};

/** A unit to choose from, in the order of the tree. */
export type UnitOption = Pick<UnitNode, 'id' | 'name'> & { depth: number };

/** The units of a tree from the top down, each under the one it belongs to. */
export function unitOptions(units: UnitNode[]): UnitOption[] {
	return rollUp(units, []).rows.map(({ id, name, depth }) => ({ id, name, depth }));
}

/** The scope of HR: a grant over the organisation holds all others. */
export function hrScope(grants: readonly Grant[]): Scope {
	const units = grants.filter(({ role }) => role === 'hr').map(({ unitId }) => unitId);
	return units.includes(null) ? null : units.filter((id) => id !== null);
}

/** A programme that counts by itself, with the rules that ask it on the day. */
export type CountedProgramme = PublishedProgramme & { rules: DutyRule[] };

/** Programmes that count by themselves: one that counts as another is part of that other. */
export async function countedProgrammes(db: Db, on: Day): Promise<CountedProgramme[]> {
	const [programmes, rules] = await Promise.all([currentProgrammes(db, on), rulesOn(db, on)]);
	return programmes
		.filter(({ definition }) => definition.countsAs === undefined)
		.map((programme) => ({
			...programme,
			rules: rules.filter((rule) => rule.programme === programme.definition.id)
		}));
}

/** Whether a rule asks a programme of anybody at all. */
export const isRequired = ({ rules }: Pick<CountedProgramme, 'rules'>) => rules.length > 0;

/** Turns what HR asked into what the database counts, within what this reader may see. */
export async function hrQuestion(
	db: Db,
	scope: Scope,
	programmes: CountedProgramme | readonly CountedProgramme[],
	{ on, kind, unit: asked }: Pick<HrFilter, 'on' | 'kind' | 'unit'>
): Promise<HrQuestion> {
	const counted = [programmes].flat() as CountedProgramme[];
	const all = await unitsOn(db, on);
	const units = scope === null ? all : subtree(all, scope);
	const unit =
		asked === unplaced && scope === null
			? unplaced
			: (units.find(({ id }) => id === asked) ?? null);
	const within = unit === unplaced ? unplaced : unit ? [unit.id] : (scope ?? undefined);
	return {
		question: {
			programmes: counted.map(({ definition }) => definition.id),
			rules: counted.flatMap(({ rules }) => rules),
			...{ on, kind: kind || undefined, within }
		},
		units,
		unit,
		unitGone: asked !== '' && unit === null
	};
}
