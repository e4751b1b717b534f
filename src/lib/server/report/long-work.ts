/** Who waits for a result: until `signal` is aborted, told of every step. */
export type Waiter<Progress> = { signal: AbortSignal; progress: (progress: Progress) => void };

/** Work that takes long enough to be watched, by the name of what comes of it. */
export type LongWork<Result, Progress> = (
	name: string,
	begin: (signal: AbortSignal, progress: (progress: Progress) => void) => Promise<Result>,
	waiter: Waiter<Progress>
) => Promise<Result>;

type Running<Result, Progress> = {
	result: Promise<Result>;
	stop: AbortController;
	waiters: Set<Waiter<Progress>>;
	last: Progress | undefined;
};

/**
 * Opens a place for long work. Work that is going on already is joined, not done twice; when nobody waits
 * for it any more, it is stopped. The result of a waiter that gives up is the reason of its signal.
 */
export function openLongWork<Result, Progress>(): LongWork<Result, Progress> {
	const going = new Map<string, Running<Result, Progress>>();

	function begun(
		name: string,
		begin: Parameters<LongWork<Result, Progress>>[1]
	): Running<Result, Progress> {
		const stop = new AbortController();
		const tell = (progress: Progress) => {
			running.last = progress;
			for (const waiter of running.waiters) waiter.progress(progress);
		};
		const running: Running<Result, Progress> = {
			result: Promise.resolve().then(() => begin(stop.signal, tell)),
			stop,
			waiters: new Set(),
			last: undefined
		};
		const forget = () => {
			if (going.get(name) === running) going.delete(name);
		};
		running.result.then(forget, forget);
		going.set(name, running);
		return running;
	}

	return async (name, begin, waiter) => {
		const { signal, progress } = waiter;
		signal.throwIfAborted();
		const running = going.get(name) ?? begun(name, begin);
		if (running.last) progress(running.last);
		running.waiters.add(waiter);
		const { promise, reject } = Promise.withResolvers<never>();
		const leave = () => {
			running.waiters.delete(waiter);
			reject(signal.reason);
			if (running.waiters.size > 0) return;
			if (going.get(name) === running) going.delete(name);
			running.stop.abort(signal.reason);
		};
		signal.addEventListener('abort', leave);
		try {
			return await Promise.race([running.result, promise]);
		} finally {
			signal.removeEventListener('abort', leave);
			running.waiters.delete(waiter);
		}
	};
}
