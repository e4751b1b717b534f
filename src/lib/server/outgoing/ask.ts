import { lookup as look } from 'node:dns';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { mayAsk } from './networks.ts';

/** Of an answer no more is read, in bytes. */
const mostRead = 1024 * 1024;
/** How long an answer may take where nobody says so, in milliseconds. */
const patience = 10_000;

/** An address leads into a network that this server asks nothing of. */
export class NetworkClosed extends Error {
	readonly code = 'NETWORK_CLOSED';
}

/** Looks a name up, and refuses it when any of its addresses is closed: the connection goes to what was looked at. */
const lookup: LookupFunction = (name, options, found) => {
	look(name, { ...options, all: true }, (problem, addresses) => {
		if (problem) return found(problem, '');
		if (addresses.length === 0 || addresses.some(({ address }) => !isOpen(address)))
			return found(new NetworkClosed(name), '');
		if (options.all) return found(null, addresses);
		found(null, addresses[0]!.address, addresses[0]!.family);
	});
};

const isOpen = (address: string) => mayAsk(address, process.env.OUTGOING_NETWORKS ?? '');

/**
 * Asks another system, at an address that somebody filled in or that it gave itself: as `fetch`, but not into a
 * closed network whatever a name leads to, without going elsewhere, and without reading an endless answer (OWASP
 * Server-Side Request Forgery Prevention).
 * @throws {NetworkClosed} where it leads into a network that is not open
 * @throws what the network says, with its `code`; the reason of the signal when that ended it
 */
export async function ask(address: string | URL, init: RequestInit = {}): Promise<Response> {
	const signal = init.signal ?? AbortSignal.timeout(patience);
	const asked = new Request(address, { ...init, signal: null });
	const body = asked.body && Buffer.from(await asked.arrayBuffer());
	const answer = await send(asked, body, signal);
	const status = answer.statusCode!;
	if (init.redirect === 'error' && status >= 300 && status < 400) {
		answer.destroy();
		throw new TypeError('sent elsewhere');
	}
	const isBare = status === 204 || status === 205 || status === 304;
	if (isBare) answer.resume();
	const start: ReadableStream | null = isBare
		? null
		: Readable.toWeb(Readable.from(startOf(answer)));
	return new Response(start as BodyInit | null, { status, headers: headersOf(answer) });
}

function send(asked: Request, body: Buffer | null, signal: AbortSignal): Promise<IncomingMessage> {
	const url = new URL(asked.url);
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// An address in numbers is not looked up.
	if (isIP(host) && !isOpen(host)) return Promise.reject(new NetworkClosed(host));
	const headers = { ...Object.fromEntries(asked.headers), 'accept-encoding': 'identity' };
	const length = body && { 'content-length': String(body.length) };
	const options = { method: asked.method, headers: { ...headers, ...length }, lookup, signal };
	return new Promise((resolve, reject) => {
		const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, resolve);
		request.on('error', (problem) => reject(signal.aborted ? signal.reason : problem));
		request.end(body ?? undefined);
	});
}

async function* startOf(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
	let read = 0;
	for await (const part of answer as AsyncIterable<Buffer>) {
		yield part;
		read += part.length;
		if (read > mostRead) return;
	}
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
	const headers = new Headers();
	for (let at = 0; at < rawHeaders.length; at += 2)
		headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
	return headers;
}
