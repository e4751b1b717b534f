import { Agent, request, type IncomingMessage } from 'node:http';

/** A request as it goes over the line. What stands between `~` is filled in when it is sent. */
export type Asked = {
	method: string;
	/** Percent-encoded, with what is asked behind a `?`. */
	path: string;
	headers: Record<string, string>;
	body?: string | Uint8Array | undefined;
};

export type Answer = { status: number; headers: IncomingMessage['headers']; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Milliseconds; a page that takes longer is a complaint too. */
const patience = 60_000;

/** The text with what is known by then in the place of its marks, such as `~code~`. */
export const filledIn = (text: string, known: ReadonlyMap<string, string>): string =>
	text.replace(/~([\w:-]+)~/g, (mark, name: string) => known.get(name) ?? mark);

/**
 * Sends a request as it is, with headers and paths that a browser would not send. Of a stream it reads what
 * comes first.
 */
export function send(
	address: string,
	{ method, path, headers, body }: Asked,
	known: ReadonlyMap<string, string> = new Map()
): Promise<Answer> {
	const { hostname, port } = new URL(address);
	const sent = Object.entries(headers).map(([name, value]) => [name, filledIn(value, known)]);
	const bytes = typeof body === 'string' ? Buffer.from(filledIn(body, known)) : (body ?? null);
	const length = bytes ? { 'content-length': bytes.length } : {};
	return new Promise((resolve, reject) => {
		const going = request({
			...{ agent, hostname, port, method, path: filledIn(path, known), timeout: patience },
			headers: { ...Object.fromEntries(sent), ...length }
		});
		going.on('timeout', () => going.destroy(new Error(`no answer in ${patience} ms`)));
		going.on('error', reject);
		going.on('response', (response) => {
			const { statusCode: status = 0, headers } = response;
			const pieces: Buffer[] = [];
			const end = () => resolve({ status, headers, text: Buffer.concat(pieces).toString() });
			response.on('data', (piece: Buffer) => {
				pieces.push(piece);
				if (!headers['content-type']?.startsWith('text/event-stream')) return;
				end();
				going.destroy();
			});
			response.on('end', end);
			response.on('error', () => end());
		});
		going.end(bytes);
	});
}
