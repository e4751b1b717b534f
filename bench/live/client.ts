import { connect, type Socket } from 'node:net';

// Phones as light as can be: a connection, the bytes of a request, and a look at what comes back. What is
// measured is the server, and not a thousand clients that share a core with it.

/** Headers of a request, by name. */
export type Headers = Record<string, string>;

/** An answer over HTTP/1.0 has no chunks, and ends with its connection. */
function ask(
	[method, version]: ['POST', '1.0'] | ['GET', '1.1'],
	url: string,
	headers: Headers,
	body = ''
): Socket {
	const { hostname, port, pathname, search } = new URL(url);
	const all = {
		...headers,
		host: `${hostname}:${port}`,
		'content-length': Buffer.byteLength(body)
	};
	const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
	socket.setNoDelay(true).on('error', () => {});
	socket.write(`${method} ${pathname}${search} HTTP/${version}\r\n${head.join('')}\r\n${body}`);
	return socket;
}

/**
 * Sends JSON over a connection of its own, as a phone does that has been quiet for a while, and reads the
 * answer. @throws when it is no success
 */
export function post<Body>(url: string, headers: Headers, body: object): Promise<Body> {
	const json = { ...headers, 'content-type': 'application/json' };
	const socket = ask(['POST', '1.0'], url, json, JSON.stringify(body));
	return new Promise((resolve, reject) => {
		let text = '';
		socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
		socket.on('close', () => {
			const [head = '', answer = ''] = text.split('\r\n\r\n');
			if (head.startsWith('HTTP/1.1 200 ')) resolve(JSON.parse(answer) as Body);
			else reject(new Error(`${url} answered ${text.slice(0, 300)}`));
		});
	});
}

/** Characters of a stream that are kept: the last views, in whatever pieces they came. */
const recent = 10_000;

/** An open event stream. */
export type Line = { close: () => void; seen: (mark: string) => Promise<number> };

/** Opens a stream. `seen` resolves with the instant at which a text comes by, or came by last. */
export function follow(url: string, headers: Headers): Promise<Line> {
	const socket = ask(['GET', '1.1'], url, headers);
	let last = '';
	let waiting: { mark: string; resolve: (at: number) => void } | null = null;
	const seen = (mark: string) =>
		new Promise<number>((resolve) => {
			if (last.includes(mark)) resolve(performance.now());
			else waiting = { mark, resolve };
		});
	return new Promise((resolve, reject) => {
		socket.on('close', () => reject(new Error('a stream was closed')));
		socket.setEncoding('latin1').on('data', (text: string) => {
			if (last === '' && !text.startsWith('HTTP/1.1 200 ')) return reject(new Error(text));
			if (last === '') resolve({ close: () => socket.destroy(), seen });
			last = (last + text).slice(-recent);
			if (!waiting || !last.includes(waiting.mark)) return;
			waiting.resolve(performance.now());
			waiting = null;
		});
	});
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
