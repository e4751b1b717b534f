import { levelOf, stepOf, type Promised, type Step } from './threshold.ts';

/** A result by option. `talk`: too few to show anything, so a script for a talk without numbers. */
export type Bars =
	| { show: 'talk' }
	| { show: 'steps'; bars: Record<string, Step> }
	| { show: 'exact'; bars: Record<string, number>; of: number };

/**
 * The result of one question. `chosen`: the option of every choice on a device; `slips`: what was counted
 * by hand. The facilitator has seen the slips, and can take them off: so the devices decide what is shown,
 * and slips alone decide only where there is no device.
 */
export function tally(
	options: readonly string[],
	chosen: readonly string[],
	slips: Readonly<Record<string, number>>,
	promised: Promised
): Bars {
	const counts = options.map(
		(option) => chosen.filter((one) => one === option).length + (slips[option] ?? 0)
	);
	const of = counts.reduce((sum, count) => sum + count, 0);
	const level = levelOf(chosen.length || of, promised);
	if (level === 'talk') return { show: 'talk' };
	if (level === 'exact') return { show: 'exact', bars: barsOf(options, counts), of };
	const steps = counts.map((count) => stepOf(count, of));
	return { show: 'steps', bars: barsOf(options, steps) };
}

const barsOf = <Bar>(options: readonly string[], bars: readonly Bar[]): Record<string, Bar> =>
	Object.fromEntries(options.map((option, at) => [option, bars[at]!]));
