import type { Day } from '../programme/calendar.ts';
import { teamRateOf, type TeamRate } from '../programme/rate.ts';
import type { Role } from '../programme/roles.ts';
import { rollUp } from '../programme/rollup.ts';
import { subtree, topmost } from '../programme/unit-tree.ts';
import type { Db } from './db/connect.ts';
import { countsByUnit, unitsOn } from './db/participation.ts';
import type { Grant } from './db/people.ts';
import { countedProgrammes, isRequired } from './hr-question.ts';

export type TeamUnit = {
	id: string;
	/** `null` is the whole organisation. */
	name: string | null;
	rates: { id: string; title: string; rate: TeamRate }[];
};

/** Who has both has one list: numbers of a unit and of a part of it could be subtracted. */
const seesRates: readonly Role[] = ['manager', 'unit-coordinator'];

/**
 * What a manager or a coordinator of units sees today: per unit of theirs, with all below it, the rate of
 * every required programme. Of nested units only the topmost, and one day only: two percentages that can be
 * subtracted would tell about one person.
 */
export async function teamRates(db: Db, grants: readonly Grant[], today: Day): Promise<TeamUnit[]> {
	const led = grants.filter(({ role }) => seesRates.includes(role)).map(({ unitId }) => unitId);
	const [units, programmes] = await Promise.all([unitsOn(db, today), countedProgrammes(db, today)]);
	const whole = led.includes(null);
	const tops = whole
		? []
		: topmost(
				units,
				led.filter((id) => id !== null)
			);
	const within = whole ? undefined : tops.map(({ id }) => id);
	const counted = await Promise.all(
		programmes.filter(isRequired).map(async ({ definition, rules }) => {
			const question = { programmes: [definition.id], rules, on: today, within };
			const counts = await countsByUnit(db, question);
			const { rows, total } = rollUp(within ? subtree(units, within) : [], counts);
			const countsOf = new Map(rows.map((row) => [row.id, row]));
			return { definition, countsOf, total };
		})
	);
	const rates = (unitId: string | null) =>
		counted.map(({ definition: { id, title, report }, countsOf, total }) => {
			const counts = unitId === null ? total : countsOf.get(unitId)!;
			return { id, title, rate: teamRateOf(counts, report.thresholdPeople) };
		});
	if (whole) return [{ id: 'organisation', name: null, rates: rates(null) }];
	return tops
		.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
		.map(({ id, name }) => ({ id, name, rates: rates(id) }));
}
