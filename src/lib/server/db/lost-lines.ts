import type { Asked, Asking, Line } from './asked.ts';
import { lineLost } from './unavailable.ts';

/** A transaction, on one connection from its begin to its end. */
type Hold = { line: Line | undefined; isOver: boolean };

type Begin = (...call: unknown[]) => Promise<unknown>;

/**
 * Keeps a transaction whose connection was lost from asking on. The driver sends what it asks next to the
 * connection that was made anew, where it is no transaction, or to none at all, which ends the process.
 * Changes the pool `sql`. @returns what to call when a connection was lost, with its number
 */
export function keepOffLostLines(sql: Asking & { begin: Begin }): (line: number) => void {
	const ofPool = sql.unsafe('').handler;
	const holds = new WeakMap<object, Hold>();
	const held = new Map<number, Hold>();
	const guarded = new WeakSet<Line>();
	const { begin, unsafe } = sql;
	/** Of the transaction that begins: the driver asks for a connection before it gives the turn away. */
	let beginning: Hold | undefined;

	function take(line: Line, hold: Hold): void {
		hold.line = line;
		held.set(line.id, hold);
		if (guarded.has(line)) return;
		guarded.add(line);
		const execute = line.execute;
		line.execute = (asked) => {
			if (asked.handler === ofPool) return execute(asked);
			const hold = holds.get(asked.handler) ?? held.get(line.id);
			// A savepoint is known by what it asks first.
			if (hold) holds.set(asked.handler, hold);
			if (hold && !hold.isOver) return execute(asked);
			asked.reject(lineLost());
			return true;
		};
	}

	sql.unsafe = (text, values, options) => {
		const asked: Asked = unsafe(text, values, options);
		const { onexecute } = asked.options;
		const hold = beginning;
		if (onexecute && hold)
			asked.options.onexecute = (line) => {
				take(line, hold);
				return onexecute(line);
			};
		return asked;
	};

	sql.begin = (...call) => {
		const work = call.pop() as (tx: Asking) => unknown;
		const hold: Hold = { line: undefined, isOver: false };
		beginning = hold;
		const done = begin(...call, (tx: Asking) => {
			holds.set(tx.unsafe('').handler, hold);
			return work(tx);
		});
		beginning = undefined;
		return done.finally(() => (hold.isOver = true));
	};

	return (line) => {
		const hold = held.get(line);
		if (hold) hold.isOver = true;
		held.delete(line);
	};
}
