import type { By, Fact, Member } from '../../../report/activity/fact.ts';
import { careersOf, type Careers } from '../../../report/figures/careers.ts';
import type { YearDay } from '../../../report/figures/reference-days.ts';
import { treeOf, type Tree } from '../../../report/figures/tree.ts';
import type { Db } from '../../db/connect.ts';
import {
	allJobs,
	takenBetween,
	themesTakenBetween,
	unitSpans
} from '../../db/participation-facts.ts';
import { spanOf } from '../../db/participation-sql.ts';
import { audiencesIn, type AudiencesOn } from './audiences.ts';
import type { Ground } from './figure.ts';
import { yearOf } from './years.ts';

/** Who took part in a year and who works here on its reference day, each where they were then. */
export type YearFacts = YearDay & { facts: Fact[]; staff: Member[] };

/**
 * What is needed to count participation by something in some years. Themes and audiences are left empty
 * where they are not what is counted by. Of somebody with a scope only those of people who were in it on
 * that day.
 */
export async function factsOf(
	ground: Pick<Ground, 'db' | 'library' | 'scope'>,
	years: readonly YearDay[],
	by: By
): Promise<YearFacts[]> {
	const [taken, whereabouts] = await Promise.all([
		takenOf(ground, years, by),
		whereaboutsOf(ground.db, by)
	]);
	const facts = taken
		.map((each): Fact => ({ ...each, ...whereabouts(each.person, each.date) }))
		.filter(ownOf(ground));
	const byYear = Map.groupBy(facts, ({ date }) => yearOf(date));
	return years.map(({ year, on }) => ({
		...{ year, on },
		facts: byYear.get(year) ?? [],
		staff: staffIn(whereabouts, on).filter(ownOf(ground))
	}));
}

/** Who works here on the reference day of each year; of somebody with a scope only who is in it. */
export async function staffOf(
	ground: Pick<Ground, 'db' | 'scope'>,
	years: readonly YearDay[],
	by: By
): Promise<(YearDay & { staff: Member[] })[]> {
	const whereabouts = await whereaboutsOf(ground.db, by);
	return years.map(({ year, on }) => ({
		...{ year, on },
		staff: staffIn(whereabouts, on).filter(ownOf(ground))
	}));
}

const ownOf =
	({ scope }: Pick<Ground, 'scope'>) =>
	({ unit }: Pick<Fact, 'unit'>) =>
		scope === null || unit.some((id) => scope.includes(id));

function takenOf(
	{ db, library }: Pick<Ground, 'db' | 'library'>,
	years: readonly YearDay[],
	by: By
) {
	if (by !== 'theme') return takenBetween(db, spanOf(years));
	const themes = [...library.items.values()].flatMap(({ id, themes: own }) =>
		own.map((theme) => ({ item: id, theme }))
	);
	return themesTakenBetween(db, spanOf(years), themes);
}

type Whereabouts = ((person: string, day: string) => Omit<Member, 'person'>) &
	Pick<Careers, 'staffOn'>;

/** Where everybody was on any day: unit, kind, new or sitting, and audiences. */
async function whereaboutsOf(db: Db, by: By): Promise<Whereabouts> {
	const [jobs, spans, audiencesOn] = await Promise.all([
		allJobs(db),
		unitSpans(db),
		by === 'audience' ? audiencesIn(db) : nobodys
	]);
	const { positionOn, staffOn } = careersOf(jobs);
	const lineOn = remembered(treeOf(spans).lineOn);
	const whereabouts = (person: string, day: string) => {
		const { unitId, kind, standing } = positionOn(person, day);
		const audiences = audiencesOn(person, day, kind);
		return { unit: lineOn(unitId, day), kind, standing, audiences };
	};
	return Object.assign(whereabouts, { staffOn });
}

const nobodys: AudiencesOn = () => [];

const staffIn = (whereabouts: Whereabouts, on: string): Member[] =>
	whereabouts.staffOn(on).map((person) => ({ person, ...whereabouts(person, on) }));

/** Thousands of facts ask for the same few units. */
function remembered(lineOn: Tree['lineOn']): Tree['lineOn'] {
	const known = new Map<string, readonly string[]>();
	return (unitId, day) => {
		const key = `${unitId} ${day}`;
		const line = known.get(key) ?? lineOn(unitId, day);
		known.set(key, line);
		return line;
	};
}
