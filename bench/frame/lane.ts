import { connect, type Socket } from 'node:net';

// A client as light as can be: it shares the machine with the server that it measures.

/** What came back, with the milliseconds to its first byte and to its last. */
export type Answer = { status: number; head: string; bytes: number; first: number; whole: number };

/** One kept connection, on which requests go one after another. */
export type Lane = { ask: (request: string) => Promise<Answer>; close: () => void };

/** The text of a request on a kept connection. */
export function requestOf(
	address: string,
	path: string,
	headers: Record<string, string>,
	{ method = 'GET', body = '' }: { method?: string; body?: string } = {}
): string {
	const length = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
	const all = { host: new URL(address).host, ...headers, ...length };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

const lastChunk = Buffer.from('0\r\n\r\n');

/** Opens a connection to a server on this machine. */
export async function openLane(address: string): Promise<Lane> {
	const { port } = new URL(address);
	const socket: Socket = connect(Number(port), '127.0.0.1').setNoDelay(true);
	await new Promise<void>((resolve, reject) =>
		socket.once('connect', resolve).once('error', reject)
	);
	let heard: (piece: Buffer) => void = () => {};
	let broken: (error: Error) => void = () => {};
	socket.on('data', (piece) => heard(piece as Buffer));
	socket.on('error', () => {});
	socket.on('close', () => broken(new Error(`${address} closed a connection`)));
	const ask = (request: string) =>
		new Promise<Answer>((resolve, reject) => {
			const begun = performance.now();
			let head: string | undefined;
			let [bytes, expected, first] = [0, -1, 0];
			broken = reject;
			heard = (piece) => {
				if (head === undefined) {
					first = performance.now() - begun;
					const end = piece.indexOf('\r\n\r\n');
					if (end < 0) return reject(new Error('an answer began in the middle of its head'));
					head = piece.toString('latin1', 0, end);
					expected = lengthOf(head);
					bytes -= end + 4;
				}
				bytes += piece.length;
				const ended = expected < 0 ? piece.subarray(-5).equals(lastChunk) : bytes >= expected;
				if (!ended) return;
				const status = Number(head.slice(9, 12));
				resolve({ status, head, bytes, first, whole: performance.now() - begun });
			};
			socket.write(request);
		});
	return { ask, close: () => socket.destroy() };
}

/** The length that a head tells; -1 where the body comes in chunks. */
function lengthOf(head: string): number {
	if (/^HTTP\/1.1 (204|304)/.test(head)) return 0;
	return Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? -1);
}
