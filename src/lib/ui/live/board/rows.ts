import { rounds, type Round } from '#lib/live/phases.ts';
import type { Result, Shown } from '#lib/live/result.ts';
import type { Step } from '#lib/live/threshold.ts';
import type { CloudWord } from '#lib/live/word-cloud.ts';
import type { Named } from './names.ts';

/** What a bar shows: a share in words, or a number of people. */
export type Value = Step | { count: number; of: number };

/** The words of the house for it. */
export type ValueWords = Record<Step, string> & { exact: (people: number, of: number) => string };

/** An option with its bar in each round; null where nothing may be shown. */
export type Row = Named & Record<Round, Value | null>;

/** The bars of a result, option by option. */
export function rowsOf(names: readonly Named[], shown: Shown): Row[] {
	return names.map((named) => ({
		...named,
		first: valueOf(shown.first, named.id),
		second: valueOf(shown.second, named.id)
	}));
}

/** The rounds of which there are bars. */
export const roundsOf = (shown: Shown): Round[] =>
	rounds.filter((round) => shown[round] && 'bars' in shown[round]);

/** The rounds of which nothing may be shown because too few people chose. */
export const hiddenOf = (shown: Shown): Round[] =>
	rounds.filter((round) => shown[round]?.show === 'talk');

/** The words beside a bar. */
export const valueText = (value: Value, t: ValueWords): string =>
	typeof value === 'string' ? t[value] : t.exact(value.count, value.of);

/** A bar in words has three steps, whatever the number behind it. */
export const stepNumber = (step: Step): number =>
	({ 'few-or-none': 1, part: 2, 'more-than-half': 3 })[step];

/** How far a bar reaches, 0 to 100. */
export const shareOf = ({ count, of }: { count: number; of: number }): number =>
	of === 0 ? 0 : Math.round((1000 * count) / of) / 10;

/** The common order as places: entries that share one have the same number. */
export function placesOf(
	order: readonly (readonly string[])[],
	names: readonly Named[]
): (Named & { place: number; isShared: boolean })[] {
	let place = 1;
	return order.flatMap((together) => {
		const here = together.map((id) => {
			const named = names.find((each) => each.id === id);
			return { id, mark: null, name: id, isContent: true, ...named };
		});
		const first = place;
		place += together.length;
		return here.map((named) => ({ ...named, place: first, isShared: together.length > 1 }));
	});
}

/** How large a word stands, 1 to 3: by the number of people, where that may be shown. */
export function sizeOf(people: number | null, words: readonly CloudWord[]): number {
	const most = Math.max(...words.map((word) => word.people ?? 0));
	return people === null ? 2 : Math.ceil((3 * people) / most);
}

function valueOf(result: Result | undefined, id: string): Value | null {
	if (!result || !('bars' in result)) return null;
	if (result.show === 'steps') return result.bars[id] ?? 'few-or-none';
	return { count: result.bars[id] ?? 0, of: result.of };
}
