import type { Running, Watcher } from './running.ts';

/** Milliseconds between two signs of life, which keep proxies from closing a quiet stream. */
const beat = 15_000;
const beatEvent = 'event: beat\ndata: 1\n\n';

export const streamHeaders = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store',
	'x-accel-buffering': 'no'
};

/** What brings events to one screen. `hasRoom`: it has sent on what it was given. */
export type Carrier = {
	hasRoom: () => boolean;
	send: (event: string | Uint8Array) => void;
	end: () => void;
};

/**
 * Server-sent events of a session for one screen, as soon as something carries them. The carrier says when
 * it has room again, and when the screen is gone.
 */
export type ViewStream = (carrier: Carrier) => { roomAgain: () => void; gone: () => void };

/**
 * The whole view now and after every change that concerns this screen. A screen that reads slowly misses
 * views in between, never the newest.
 * @param view null where this screen may look no longer: the stream then ends
 * @param left runs once, when the screen is gone
 */
export const viewStream = (
	running: Running,
	of: Watcher['of'],
	view: () => unknown,
	left?: () => void
): ViewStream => {
	const event = () => {
		const seen = view();
		return seen === null ? null : viewEvent(JSON.stringify(seen));
	};
	return eventStream(running, of, event, left);
};

/** The same of events that are written already. */
export function eventStream(
	{ watchers }: Running,
	of: Watcher['of'],
	event: () => string | Uint8Array | null,
	left: () => void = () => {}
): ViewStream {
	return (carrier) => {
		let isBehind = false;
		const changed = () => {
			isBehind = !carrier.hasRoom();
			if (isBehind) return;
			const news = event();
			if (news === null) watcher.end();
			else carrier.send(news);
		};
		const beats = setInterval(() => carrier.hasRoom() && carrier.send(beatEvent), beat);
		const gone = () => {
			if (!watchers.delete(watcher)) return;
			clearInterval(beats);
			left();
		};
		const watcher: Watcher = { of, changed, end: () => (gone(), carrier.end()) };
		watchers.add(watcher);
		changed();
		return { roomAgain: () => isBehind && changed(), gone };
	};
}

/** A view as an event. */
export const viewEvent = (view: string): string => `event: view\ndata: ${view}\n\n`;
