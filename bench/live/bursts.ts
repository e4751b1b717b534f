import { within, type Figure } from '../frame/figure.ts';
import { perRequest, usage } from '../frame/usage.ts';

/** Milliseconds between two bursts. */
const pause = 500;
/** Everybody changes their mind so often: the program knows its way only after some thousand choices. */
const times = 4;

/**
 * Everybody chooses at once, some times over. Notes the first burst, as it is right after a start, and the
 * last, as it is in a program that has run for a while.
 * @param choose sends one choice under a number, and gives the milliseconds until it was acknowledged
 */
export async function bursts(
	pid: number,
	size: number,
	note: (figure: Figure) => void,
	choose: (at: number, sequence: number) => Promise<number>
): Promise<void> {
	for (let sequence = 1; sequence <= times; sequence++) {
		const before = await usage(pid);
		const burst = await Promise.all(Array.from({ length: size }, (_, at) => choose(at, sequence)));
		const spent = perRequest(before, await usage(pid), size);
		await new Promise((resolve) => setTimeout(resolve, pause));
		if (sequence !== 1 && sequence !== times) continue;
		const which = sequence === 1 ? 'first choices' : 'choices';
		note({ name: `${which}: CPU of one`, value: spent, unit: 'ms' });
		note({ name: `${which} acknowledged p50`, value: within(burst, 0.5), unit: 'ms' });
		note({ name: `${which} acknowledged p99`, value: within(burst, 0.99), unit: 'ms' });
	}
}
