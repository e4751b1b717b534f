import type { Asked, Asking } from './asked.ts';
import { noAnswer, noneFree } from './unavailable.ts';

/** Milliseconds to wait for a connection, and for an answer on it. */
export type Patience = { connection: number; answer: number };

/** A connection comes free in a sixth of the time, or not at all. @param seconds to wait for an answer */
export const patienceOf = (seconds: number): Patience => ({
	connection: (seconds * 1000) / 6,
	answer: seconds * 1000
});

type Begin = (...call: unknown[]) => Promise<unknown>;

/**
 * Ends the waiting for a database that says nothing. Changes the pool `sql`.
 * @param told `answered`: of each answer; `silent`: that one stayed away, and what is open leads nowhere
 */
export function losePatience(
	sql: Asking & { begin: Begin },
	patience: Patience | undefined,
	told: { answered(): void; silent(): void }
): { ask: (...asked: unknown[]) => unknown; whenDone(done: () => void): void } {
	let count = 0;
	let atEnd: (() => void) | undefined;

	function over(): void {
		count -= 1;
		if (count === 0) atEnd?.();
	}

	function watch(asked: Asked): Asked {
		const { handle, resolve, reject } = asked;
		let timer: NodeJS.Timeout | undefined;
		const settled = () => {
			clearTimeout(timer);
			asked.resolve = resolve;
			asked.reject = reject;
			over();
		};
		const late = (): void => {
			if (asked.state) {
				asked.reject(noAnswer());
				return told.silent();
			}
			// It stays in the row of the driver, where what nobody waits for any more asks nothing.
			Object.assign(asked, { strings: ['select'], args: [] });
			asked.options.onexecute = undefined;
			asked.reject(noneFree());
		};
		const look = (): void => {
			if (asked.state) timer = setTimeout(late, patience!.answer);
			else late();
		};
		asked.handle = () => {
			if (!asked.executed) {
				count += 1;
				asked.resolve = (rows) => (settled(), told.answered(), resolve(rows));
				asked.reject = (error) => (settled(), reject(error));
				if (patience) timer = setTimeout(look, patience.connection);
			}
			return handle.call(asked);
		};
		return asked;
	}

	const watched = (made: unknown) => (made instanceof Promise ? watch(made as Asked) : made);

	function inside(tx: Asking): Asking {
		const call = (...asked: unknown[]) => watched(tx(...asked));
		const unsafe: Asking['unsafe'] = (...asked) => watch(tx.unsafe(...asked));
		return Object.assign(call, tx, { unsafe });
	}

	const { begin, unsafe } = sql;
	sql.unsafe = (...asked) => watch(unsafe(...asked));
	sql.begin = (...call) => {
		const work = call.pop() as (tx: Asking) => unknown;
		count += 1;
		return begin(...call, (tx: Asking) => work(inside(tx))).finally(over);
	};
	return {
		ask: (...asked) => watched(sql(...asked)),
		whenDone(done) {
			atEnd = done;
			if (count === 0) done();
		}
	};
}
