import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** How long between two attempts, in milliseconds. */
const PAUSE = 200;

/**
 * Takes a lock that the operating system gives back when this process ends, however it ends.
 * Node has no `flock`; SQLite's file lock is the same thing.
 * @param patience milliseconds to keep trying
 * @param onWait called once when somebody else holds it
 * @returns the function that gives it back, or `undefined` when it stayed taken
 */
export async function lock(file: string, patience: number, onWait: () => void) {
	const until = Date.now() + patience;
	for (let first = true; ; first = false) {
		const handle = new DatabaseSync(file);
		try {
			handle.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
			return () => handle.close();
		} catch {
			handle.close();
		}
		if (Date.now() >= until) return undefined;
		if (first) onWait();
		await wait(PAUSE);
	}
}
