/** Does one piece of work after another, in the order in which it was asked. */
export type Lane = <Result>(
	work: () => Promise<Result>,
	signal: AbortSignal,
	/** Is told how many go before this one, each time that changes. */
	waiting: (ahead: number) => void
) => Promise<Result>;

type Turn = { go: () => void; waiting: (ahead: number) => void };

/** Opens a lane. Work of which the signal is aborted before its turn is never begun. */
export function openLane(): Lane {
	const turns: Turn[] = [];
	let busy = false;

	const tell = () => turns.forEach(({ waiting }, at) => waiting(at + 1));

	async function turn(signal: AbortSignal, waiting: Turn['waiting']): Promise<void> {
		const { promise, resolve, reject } = Promise.withResolvers<true>();
		const mine: Turn = { go: () => resolve(true), waiting };
		const leave = () => {
			const at = turns.indexOf(mine);
			if (at < 0) return;
			turns.splice(at, 1);
			tell();
			reject(signal.reason);
		};
		turns.push(mine);
		tell();
		signal.addEventListener('abort', leave);
		await promise.finally(() => signal.removeEventListener('abort', leave));
	}

	function leave(): void {
		const next = turns.shift();
		busy = next !== undefined;
		next?.go();
		tell();
	}

	return async (work, signal, waiting) => {
		signal.throwIfAborted();
		if (busy) await turn(signal, waiting);
		busy = true;
		try {
			signal.throwIfAborted();
			return await work();
		} finally {
			leave();
		}
	};
}
