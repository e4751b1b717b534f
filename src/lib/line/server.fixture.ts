import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LineState } from './line.ts';
import type { Pace } from './pace.ts';
import type { Wakes } from './wakes.ts';

export const quick: Pace = {
	...{ heldBack: 250, look: 20, lost: 900, stale: 100 },
	...{ again: 10, longest: 40, answer: 300 }
};

/** A server on a free port of this machine. */
export async function serve(listener: RequestListener, port = 0) {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const { port: taken } = server.address() as AddressInfo;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { address: `http://127.0.0.1:${taken}`, port: taken, close };
}

export function beginStream(response: ServerResponse) {
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	response.flushHeaders();
}

export const viewEvent = (sequence: number) =>
	`event: view\ndata: ${JSON.stringify({ sequence })}\n\n`;

export function answer(response: ServerResponse, status: number, body: object) {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}

/** What a screen hears of its line. */
export function newScreen(address: string) {
	const views: number[] = [];
	const states: (LineState | string)[] = [];
	return {
		views,
		states,
		ends: {
			stream: `${address}/stream`,
			look: `${address}/look`,
			headers: () => ({ authorization: 'Bearer me' }),
			onView: ({ sequence }: { sequence: number }) => void views.push(sequence),
			onState: (state: LineState, refused?: string) =>
				void states.push(refused ? `${state}: ${refused}` : state)
		}
	};
}

/** A screen that a test wakes. */
export function newWakes() {
	let woke: (broken: boolean) => void = () => {};
	const wakes: Wakes = (act) => {
		woke = act;
		return () => (woke = () => {});
	};
	return { wakes, wake: (broken: boolean) => woke(broken) };
}
