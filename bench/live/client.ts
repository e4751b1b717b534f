import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';

/** Light clients: no more work than reading bytes, so that what is measured is the server. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const json = { 'content-type': 'application/json' };

function open(
	url: string,
	method: string,
	headers: OutgoingHttpHeaders,
	body?: string
): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		request(url, { method, headers, agent }, resolve).once('error', reject).end(body);
	});
}

/** Sends JSON and reads the answer. @throws when it is no success */
export async function post<Body>(
	url: string,
	headers: OutgoingHttpHeaders,
	body: object
): Promise<Body> {
	const answer = await open(url, 'POST', { ...headers, ...json }, JSON.stringify(body));
	let text = '';
	for await (const bytes of answer.setEncoding('utf8')) text += bytes;
	if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${text}`);
	return JSON.parse(text) as Body;
}

/** An open event stream. */
export type Line = { close: () => void; seen: (mark: string) => Promise<number> };

/** Opens a stream. `seen` resolves with the instant at which a text comes by, or came by last. */
export async function follow(url: string, headers: OutgoingHttpHeaders): Promise<Line> {
	const answer = await open(url, 'GET', headers);
	if (answer.statusCode !== 200) throw new Error(`a stream answered ${answer.statusCode}`);
	let last = '';
	let waiting: { mark: string; resolve: (at: number) => void } | null = null;
	answer.setEncoding('utf8').on('data', (text: string) => {
		last = text;
		if (!waiting || !text.includes(waiting.mark)) return;
		waiting.resolve(performance.now());
		waiting = null;
	});
	answer.on('error', () => {});
	return {
		close: () => answer.destroy(),
		seen: (mark) =>
			new Promise((resolve) => {
				if (last.includes(mark)) resolve(performance.now());
				else waiting = { mark, resolve };
			})
	};
}

/** The value that this share of the values stays within, in whole milliseconds. */
export function within(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
}

/** Does work for each, so many at a time. */
export async function each<One>(
	list: readonly One[],
	atOnce: number,
	work: (one: One) => Promise<void>
): Promise<void> {
	const left = list.values();
	const lane = async () => {
		for (const one of left) await work(one);
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
}
