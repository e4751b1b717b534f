import { addDays, addMonths, type Day } from '../programme/calendar.ts';
import { percentageOf } from '../programme/rate.ts';
import type { Db } from './db/connect.ts';
import { cohortsOf, countProgrammes, type Cohort } from './db/hr-standings.ts';
import type { HrFilter } from './hr-filter.ts';
import {
	countedProgrammes,
	hrQuestion,
	unitOptions,
	type CountedProgramme,
	type Scope,
	type UnitOption
} from './hr-question.ts';
import type { Rate } from './hr.ts';

/** How many months a trend and the cohorts look back, the one of the day included. */
const months = 12;

/** How a programme stood at the end of a month, or on the day that was asked. */
export type Moment = Rate & { on: Day };

type Within = { units: UnitOption[]; unitGone: boolean };

export type Trend = Within & { moments: Moment[] };
export type Cohorts = Within & { cohorts: Cohort[] };

type Asked = Pick<HrFilter, 'on' | 'kind' | 'unit'>;

/**
 * How a programme stood at the end of each of the last months: with the people, the units and the rules of
 * that day. Before it began there is nothing, nor before the unit that is asked was there.
 */
export async function trendOf(
	db: Db,
	scope: Scope,
	{ definition, since }: CountedProgramme,
	filter: Asked
): Promise<Trend> {
	const days = monthEnds(filter.on).filter((on) => on >= since);
	const moments = await Promise.all(
		days.map(async (on) => {
			const programme = (await countedProgrammes(db, on)).find(
				(each) => each.definition.id === definition.id
			);
			if (!programme) return undefined;
			const { question, unitGone } = await hrQuestion(db, scope, programme, { ...filter, on });
			if (unitGone) return undefined;
			const [counts] = await countProgrammes(db, question);
			const { required, done, overdue } = counts!;
			const rate = { required, done, overdue };
			return { on, ...rate, percentage: percentageOf(rate) };
		})
	);
	const { units, unitGone } = await hrQuestion(db, scope, [], filter);
	return {
		moments: moments.filter((moment) => moment !== undefined),
		...{ units: unitOptions(units), unitGone }
	};
}

/** Who came in each of the last months and must do a programme, by how soon they had. */
export async function startersOf(
	db: Db,
	scope: Scope,
	programme: CountedProgramme,
	filter: Asked
): Promise<Cohorts> {
	const { question, units, unitGone } = await hrQuestion(db, scope, programme, filter);
	const since = `${addMonths(filter.on, 1 - months).slice(0, 7)}-01`;
	const cohorts = await cohortsOf(db, question, since);
	return { cohorts, units: unitOptions(units), unitGone };
}

/** The last days of the months up to a day, and that day itself. */
function monthEnds(on: Day): Day[] {
	const firsts = Array.from({ length: months - 1 }, (_, back) =>
		addMonths(`${on.slice(0, 7)}-01`, back + 2 - months)
	);
	return [...firsts.map((first) => addDays(first, -1)), on];
}
