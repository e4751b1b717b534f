import { usage } from '../frame/usage.ts';
import { within } from '../frame/figure.ts';
import type { Run } from '../frame/bench.ts';

/** Everything that was asked in a day, and what the app held in memory each second. */
export type Watch = {
	until: number;
	/** Does something that is asked, and counts it: a throw is an error. */
	timed: (name: string, work: () => Promise<unknown>) => Promise<void>;
	/** Does something over and over until the day is over, so many milliseconds after each other. */
	every: (milliseconds: number, work: () => Promise<unknown>) => Promise<void>;
	tell: (run: Run) => void;
	[Symbol.dispose]: () => void;
};

/** What a day may show at most: milliseconds, and how much more memory at its end than after its start. */
const aims = { p99: 1000, grown: 1.2 };

/** Starts the clock of a day. */
export function watchDay(pid: number, seconds: number): Watch {
	const until = performance.now() + 1000 * seconds;
	const took = new Map<string, number[]>();
	const errors = new Map<string, number>();
	const memory: number[] = [];
	const clock = setInterval(() => void usage(pid).then((now) => memory.push(now.memory)), 1000);
	return {
		until,
		[Symbol.dispose]: () => clearInterval(clock),
		timed: async (name, work) => {
			const begun = performance.now();
			try {
				await work();
				took.set(name, [...(took.get(name) ?? []), performance.now() - begun]);
			} catch (error) {
				if (!errors.has(name)) console.error(name, error);
				errors.set(name, (errors.get(name) ?? 0) + 1);
			}
		},
		every: async (milliseconds, work) => {
			const running: Promise<unknown>[] = [];
			for (let due = performance.now(); due < until; due += milliseconds) {
				await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
				running.push(work());
			}
			await Promise.all(running);
		},
		tell: ({ note, atMost }) => {
			const all = [...took.values()].flat();
			const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
			note({ name: 'requests', value: all.length, unit: '' });
			atMost({ name: 'errors', value: failed, unit: '' }, 0);
			atMost({ name: 'all, p99', value: within(all, 0.99), unit: 'ms' }, aims.p99);
			for (const [name, times] of took)
				note({ name: `${name}, p99`, value: within(times, 0.99), unit: 'ms' });
			const fifth = Math.floor(memory.length / 5);
			const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
			const [early, late] = [mean(memory.slice(fifth, 2 * fifth)), mean(memory.slice(-fifth))];
			note({ name: 'memory at the end', value: late, unit: 'MB' });
			atMost({ name: 'memory, end to begin', value: late / early, unit: 'x' }, aims.grown);
		}
	};
}
