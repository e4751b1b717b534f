import { levelOf, stepOf, type Promised, type Step } from './threshold.ts';

/** A result by option. `talk`: too few to show anything, so a script for a talk without numbers. */
export type Bars =
	| { show: 'talk' }
	| { show: 'steps'; bars: Record<string, Step> }
	| { show: 'exact'; bars: Record<string, number>; of: number };

/**
 * The result of one question. `chosen`: the option of every choice on a device; `slips`: what was counted
 * by hand. The facilitator has seen the slips, and can type others: in a result in words they would move
 * the border of a step to and fro, and so tell the number of devices. There the devices speak alone, as
 * they alone decide what is shown. Slips decide and count only where there is no device.
 */
export function tally(
	options: readonly string[],
	chosen: readonly string[],
	slips: Readonly<Record<string, number>>,
	promised: Promised
): Bars {
	const devices = options.map((option) => chosen.filter((one) => one === option).length);
	const all = devices.map((count, at) => count + (slips[options[at]!] ?? 0));
	const hasDevices = chosen.length > 0;
	const level = levelOf(hasDevices ? chosen.length : sum(all), promised);
	if (level === 'talk') return { show: 'talk' };
	if (level === 'exact') return { show: 'exact', bars: barsOf(options, all), of: sum(all) };
	const counts = hasDevices ? devices : all;
	const steps = counts.map((count) => stepOf(count, sum(counts)));
	return { show: 'steps', bars: barsOf(options, steps) };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const barsOf = <Bar>(options: readonly string[], bars: readonly Bar[]): Record<string, Bar> =>
	Object.fromEntries(options.map((option, at) => [option, bars[at]!]));
