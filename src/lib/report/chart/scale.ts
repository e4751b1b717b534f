/** An axis of numbers: from `from` to `to` by steps of 1, 2 or 5 times a power of ten. Zero is always on it. */
export type Scale = { from: number; to: number; steps: readonly number[] };

/** The axis that holds these numbers in at most `most` steps; without `fractions` a step is at least 1. */
export function scaleOf(values: readonly number[], most: number, fractions: boolean): Scale {
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const rough = (high - low || 1) / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const exact = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough - 1e-12)!;
	const step = fractions ? exact : Math.max(1, exact);
	const first = Math.floor(low / step);
	const last = Math.max(Math.ceil(high / step), first + 1);
	const steps = Array.from({ length: last - first + 1 }, (_, at) => clean((first + at) * step));
	return { from: steps[0]!, to: steps.at(-1)!, steps };
}

/** Without the dust of multiplying: 3 times 0.1 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Places as near as can be to those wanted, in the same order, `apart` from each other and between two
 * ends where there is room for them.
 */
export function spread(
	wanted: readonly number[],
	apart: readonly number[],
	from: number,
	to: number
): number[] {
	const places: number[] = [];
	for (const [at, place] of wanted.entries()) {
		places.push(Math.max(place, at === 0 ? from : places[at - 1]! + apart[at - 1]!));
	}
	let end = to;
	for (let at = places.length - 1; at >= 0; at--) {
		places[at] = Math.min(places[at]!, end);
		end = places[at]! - (apart[at - 1] ?? 0);
	}
	return places;
}
