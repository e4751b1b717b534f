/**
 * A signal that aborts once somebody asks this process to stop: Ctrl-C, SIGTERM, a closed
 * terminal, or the end of the process that started it. Asking again changes nothing.
 */
export function stopSignal(): AbortSignal {
	const controller = new AbortController();
	const stop = () => controller.abort();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
	if (process.connected) process.on('disconnect', stop);
	return controller.signal;
}

/** Waits for the signal to abort. */
export function aborted(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
}

/**
 * The work's result, or a rejection with the abort reason as soon as the signal aborts. Work that is
 * cut short fails in its own time, when its connections go: nobody is interested any more.
 */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
	let running = true;
	const cut = aborted(signal).then((): never => {
		if (running) process.on('uncaughtException', () => {});
		throw signal.reason;
	});
	try {
		return await Promise.race([work, cut]);
	} finally {
		running = false;
	}
}
