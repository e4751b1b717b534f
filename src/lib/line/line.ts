import { readAnswer, type LineRefusal, type Refused } from './answer.ts';
import { newNap } from './nap.ts';
import { backOff, spread, usualPace, type Pace } from './pace.ts';
import { readStream } from './stream.ts';
import { browserWakes, type Wakes } from './wakes.ts';

/**
 * `polling`: no stream comes through, views do. `gone`: the server knows no such session, or knows it
 * is over; the line has closed itself.
 */
export type LineState = 'connecting' | 'live' | 'polling' | 'offline' | 'gone';

export type LineEnds<View> = {
	/** Addresses of the stream and of one view. */
	stream: string;
	look: string;
	/** Asked anew for each request. */
	headers?: () => HeadersInit;
	onView: (view: View) => void;
	/** `refused`: why the line is gone. */
	onState: (state: LineState, refused?: LineRefusal) => void;
};

/** `refresh`: asks for a view now, and for a new stream where there is none. */
export type Line = { close: () => void; refresh: () => void };

/** What a line needs of the place it runs in. */
export type LineTerms = { pace: Pace; wakes: Wakes };

/**
 * Keeps a screen with its session, whatever the network does: by a stream of whole views, by asking where
 * somebody holds streams back, and again by itself after every break. Gives each view once, and never an
 * older one than before.
 */
export function openLine<View extends { sequence: number }>(
	{ stream, look, headers, onView, onState }: LineEnds<View>,
	{ pace, wakes }: LineTerms = { pace: usualPace, wakes: browserWakes }
): Line {
	const between = newNap();
	let isClosed = false;
	let reading = new AbortController();
	/** The round of asking by hand that goes on, if one does. */
	let asking: object | null = null;
	let state: LineState | undefined;
	let last = -1;
	let failures = 0;
	let heardAt = Date.now();

	const sleep = wakes((broken) => {
		if (broken || heardAt + pace.stale < Date.now()) renew();
	});
	void keepReading();
	return { close, refresh };

	function close() {
		isClosed = true;
		sleep();
		renew();
	}

	function refresh() {
		void ask();
		if (state !== 'live') renew();
	}

	function renew() {
		failures = 0;
		reading.abort();
		between.wake();
	}

	function tell(now: LineState, refused?: LineRefusal) {
		if (isClosed || state === now) return;
		state = now;
		onState(now, refused);
	}

	function take(view: View) {
		if (isClosed || view.sequence <= last) return;
		last = view.sequence;
		onView(view);
	}

	/** Too many codes were tried from here: that passes. All else does not. */
	function refuse({ refused }: Refused) {
		if (refused === 'wait') return tell('offline');
		tell('gone', refused);
		close();
	}

	async function keepReading() {
		tell('connecting');
		while (!isClosed) {
			const spoke = await readOnce();
			failures = spoke ? 0 : failures + 1;
			if (spoke) tell('connecting');
			else void keepAsking();
			if (!isClosed) await between.wait(backOff(pace, failures));
		}
	}

	/** One stream, until it ends or breaks. @returns whether anything came through */
	async function readOnce(): Promise<boolean> {
		const { signal } = (reading = new AbortController());
		let spoke = false;
		const heldBack = setTimeout(() => void keepAsking(), pace.heldBack);
		let lost = setTimeout(renew, pace.lost);
		const refused = await readStream(stream, { headers: headers?.() ?? {}, signal }, (heard) => {
			clearTimeout(heldBack);
			clearTimeout(lost);
			lost = setTimeout(renew, pace.lost);
			heardAt = Date.now();
			spoke = true;
			asking = null;
			tell('live');
			if (heard.event === 'view') take(JSON.parse(heard.data));
		}).catch(() => null);
		clearTimeout(heldBack);
		clearTimeout(lost);
		if (refused) refuse(refused);
		return spoke;
	}

	/** Asks by hand until the stream speaks, or nobody answers. */
	async function keepAsking() {
		if (asking) return;
		const mine = (asking = {});
		while (asking === mine && !isClosed) {
			if (await ask()) {
				if (asking === mine) tell('polling');
				await newNap().wait(spread(pace.look));
			} else if (asking === mine) {
				asking = null;
				reading.abort();
			}
		}
	}

	/** One view. @returns whether there was one */
	async function ask(): Promise<boolean> {
		const signal = AbortSignal.timeout(pace.answer);
		const init: RequestInit = { headers: headers?.() ?? {}, signal, cache: 'no-store' };
		const answer = await fetch(look, init)
			.then((response) => readAnswer<{ view: View }>(response))
			.catch(() => null);
		if (answer?.ok) take(answer.body.view);
		else if (answer) refuse(answer);
		else if (state !== 'live') tell('offline');
		return answer?.ok ?? false;
	}
}
