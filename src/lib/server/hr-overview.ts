import type { Db } from './db/connect.ts';
import { countProgrammes } from './db/hr-standings.ts';
import type { HrFilter } from './hr-filter.ts';
import { hrProgrammes } from './hr-programmes.ts';
import { isRequired, unitOptions, type Scope, type UnitOption } from './hr-question.ts';
import { withPercentage, type Rate } from './hr.ts';

export type ProgrammeRate = {
	id: string;
	title: string;
	required: boolean;
	rate: Rate;
	/** People who finished it of their own accord. */
	voluntary: number;
};

export type Overview = {
	/** Required ones first. */
	programmes: ProgrammeRate[];
	units: UnitOption[];
	unitGone: boolean;
};

/** Every programme of a day with its rate, of everybody or of one unit with all below it. */
export async function overviewOf(
	db: Db,
	scope: Scope,
	filter: Pick<HrFilter, 'on' | 'kind' | 'unit'>
): Promise<Overview> {
	const asked = await hrProgrammes(db, scope, filter);
	const counts = await countProgrammes(db, asked.question);
	const countsOf = new Map(counts.map((row) => [row.programme, row]));
	const rates = asked.programmes.map((programme): ProgrammeRate => {
		const { id, title } = programme.definition;
		const { voluntary, required, done, overdue } = countsOf.get(id)!;
		const rate = withPercentage({ required, done, overdue });
		return { id, title, required: isRequired(programme), voluntary, rate };
	});
	return {
		programmes: rates.toSorted(
			(a, b) => Number(b.required) - Number(a.required) || a.title.localeCompare(b.title, 'nl')
		),
		units: unitOptions(asked.units),
		unitGone: asked.unitGone
	};
}
