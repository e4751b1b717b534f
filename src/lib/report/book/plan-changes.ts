import type { BlockOf } from './book.ts';
import { differenceAt, type Difference } from './difference.ts';
import type { Indicator, Pillar, PlanRow } from './plan-row.ts';

/** How the parts of a plan are called. */
export type PlanWords = {
	pillar: string;
	state: string;
	action: string;
	owner: string;
	years: string;
	pillarName: (pillar: Pillar) => string;
	indicatorName: (indicator: Indicator) => string;
};

type Plan = BlockOf<'plan'>;

/** What differs between two plans; a topic is the same when its name is. */
export function planChanges(was: Plan, is: Plan, name: string, words: PlanWords): Difference[] {
	const old = new Map(was.rows.map((row) => [row.topic, row]));
	const gone = was.rows.filter(({ topic }) => !is.rows.some((row) => row.topic === topic));
	return [
		...differenceAt(`${name}, ${words.years}`, was.years.join(', '), is.years.join(', ')),
		...is.rows.flatMap((row) => {
			const before = old.get(row.topic);
			return before
				? rowChanges(before, row, `${name}, ${row.topic}`, words)
				: differenceAt(name, '', row.topic);
		}),
		...gone.flatMap(({ topic }) => differenceAt(name, topic, ''))
	];
}

function rowChanges(was: PlanRow, is: PlanRow, place: string, words: PlanWords): Difference[] {
	const years = [...new Set([...was.status, ...is.status].map(({ year }) => year))].toSorted();
	return [
		...differenceAt(
			`${place}, ${words.pillar}`,
			words.pillarName(was.pillar),
			words.pillarName(is.pillar)
		),
		...(['state', 'action', 'owner'] as const).flatMap((part) =>
			differenceAt(`${place}, ${words[part]}`, was[part], is[part])
		),
		...years.flatMap((year) =>
			differenceAt(`${place}, ${year}`, statusIn(was, year, words), statusIn(is, year, words))
		)
	];
}

function statusIn({ status }: PlanRow, year: number, { indicatorName }: PlanWords): string {
	const told = status.find((each) => each.year === year);
	if (!told) return '';
	const name = indicatorName(told.indicator);
	return told.note === '' ? name : `${name}: ${told.note}`;
}
