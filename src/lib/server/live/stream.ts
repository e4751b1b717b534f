import type { Running, Watcher } from './running.ts';

/** Milliseconds between two signs of life, which keep proxies from closing a quiet stream. */
const beat = 15_000;

export const streamHeaders = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store',
	'x-accel-buffering': 'no'
};

const encoder = new TextEncoder();

/**
 * Server-sent events: the whole view now and after every change that concerns this screen. A screen that
 * reads slowly misses views in between, never the newest.
 * @param left runs once, when the screen is gone
 */
export function viewStream(
	{ watchers }: Running,
	of: Watcher['of'],
	view: () => unknown,
	left: () => void = () => {}
): ReadableStream<Uint8Array> {
	let isBehind = false;
	let stop = () => {};
	return new ReadableStream({
		start(controller) {
			const send = (event: string) => {
				if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(event));
				else return false;
				return true;
			};
			const changed = () => {
				isBehind = !send(viewEvent(view()));
			};
			const watcher: Watcher = { of, changed, end: () => (stop(), controller.close()) };
			const beats = setInterval(() => send('event: beat\ndata: 1\n\n'), beat);
			stop = () => {
				if (!watchers.delete(watcher)) return;
				clearInterval(beats);
				left();
			};
			watchers.add(watcher);
			changed();
		},
		pull(controller) {
			if (!isBehind) return;
			isBehind = false;
			controller.enqueue(encoder.encode(viewEvent(view())));
		},
		cancel: () => stop()
	});
}

const viewEvent = (view: unknown) => `event: view\ndata: ${JSON.stringify(view)}\n\n`;
