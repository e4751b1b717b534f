import type { Run } from './bench.ts';
import { within } from './figure.ts';
import type { Town } from './town.ts';

/**
 * Something that is asked of the product over and over; `aim` is the most milliseconds for 95 of 100, and
 * what is done `before` each time does not count.
 */
export type Asked = {
	name: string;
	path: string;
	aim: number;
	times: number;
	before?: () => Promise<void>;
};

/** Asks for something one after another, and notes how long it took. @returns the middle one, in milliseconds */
export async function measureRequests(
	{ address, headers }: Pick<Town, 'address' | 'headers'>,
	{ name, path, aim, times, before }: Asked,
	{ note, atMost }: Run
): Promise<number> {
	const ask = async () => {
		await before?.();
		const begun = performance.now();
		const response = await fetch(`${address}${path}`, { headers, redirect: 'error' });
		if (!response.ok) throw new Error(`${path} answered ${response.status}`);
		await response.arrayBuffer();
		return performance.now() - begun;
	};
	// The program knows its way only after some requests.
	for (let at = 0; at < 5; at++) await ask();
	const took: number[] = [];
	for (let at = 0; at < times; at++) took.push(await ask());
	note({ name: `${name} p50`, value: within(took, 0.5), unit: 'ms' });
	atMost({ name: `${name} p95`, value: within(took, 0.95), unit: 'ms' }, aim);
	return within(took, 0.5);
}
