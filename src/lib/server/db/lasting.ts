import type postgres from 'postgres';
import type { Asking } from './asked.ts';
import { keepOffLostLines } from './lost-lines.ts';
import { losePatience, type Patience } from './patience.ts';
import { handOver, knowTypes, shareTypes } from './types-read.ts';

/** A pool this young is not made anew: connections that break so soon are not to be had at all. */
const young = 500;
/** Seconds that a driver gets to put away what is open. */
const farewell = 5;

type Driver = postgres.Sql & Asking & { begin: (...call: unknown[]) => Promise<unknown> };

/**
 * A pool that outlives its connections. The driver cannot be trusted with a connection that it lost: what it was
 * about to write then stays in the way of the next start on it. So another driver takes over, and the old one
 * finishes what it has.
 * @param open opens a driver, which calls `lost` with the number of each connection that ends
 */
export function lasting(
	open: (lost: (line: number) => void) => postgres.Sql,
	patience?: Patience
): postgres.Sql {
	const drivers = new Set<Driver>();
	let current = fresh();

	function fresh(): { driver: Driver; ask: (...asked: unknown[]) => unknown } {
		const madeAt = performance.now();
		const driver = open((line) => {
			lineLost(line);
			if (performance.now() - madeAt > young) replace();
		}) as Driver;
		const lineLost = keepOffLostLines(driver);
		const work = losePatience(driver, patience, {
			answered: () => shareTypes(driver),
			silent: () => {
				replace();
				void driver.end({ timeout: 0 });
			}
		});
		drivers.add(driver);
		knowTypes(driver);

		function replace(): void {
			if (current.driver !== driver) return;
			current = fresh();
			handOver(driver, current.driver);
			work.whenDone(
				() => void driver.end({ timeout: farewell }).then(() => drivers.delete(driver))
			);
		}
		return { driver, ask: work.ask };
	}

	const end: postgres.Sql['end'] = async (options) => {
		await Promise.all([...drivers].map((driver) => driver.end(options)));
	};
	return new Proxy<postgres.Sql>(current.driver, {
		apply: (_, __, call) => current.ask(...call),
		get: (_, name) => (name === 'end' ? end : current.driver[name as keyof Driver])
	});
}
