import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { answerLrs } from '#lib/server/lrs/answer.ts';
import type { LrsAnswer } from '#lib/server/lrs/asked.ts';
import { openPen } from '#lib/server/lrs/pen.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import type { Scope } from '#lib/xapi/scope.ts';

/** Address of the record store in tests. */
export const base = 'https://leren.zandermeer.example/xapi';

export type Sent = {
	query?: Record<string, unknown>;
	/** Text and bytes go as they are, anything else as JSON. */
	body?: unknown;
	headers?: Record<string, string>;
	/** Null: without the header. */
	version?: string | null;
	secret?: string;
};

export type Answered = {
	status: number;
	/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes back is what is looked at */
	body: any;
	text: string;
	bytes: Uint8Array;
	headers: Headers;
};

/** Another system with a client of its own, that asks as programs do. */
export async function openLrsClient(db: Db, scopes: Scope[] = ['all']) {
	const { token, hash } = oneTimeToken();
	const id = await addXapiClient(db, {
		...{ name: 'Leerplein', secretHash: hash, scopes, madeOn: '2026-09-01' }
	});
	const pen = openPen(db);

	async function ask(method: string, path: string, sent: Sent = {}): Promise<Answered> {
		const { query = {}, body, version = '1.0.3', secret = token } = sent;
		const headers = new Headers({
			authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
			...(version !== null && { 'x-experience-api-version': version }),
			...(body !== undefined && { 'content-type': 'application/json' }),
			...sent.headers
		});
		const request = {
			...{ method, path, query: queryOf(query), headers, body: bytesOf(body) },
			...{ base, from: '192.0.2.1' }
		};
		return answered(await answerLrs({ db, pen }, request, '2026-11-22'));
	}

	return {
		...{ id, token, pen, ask },
		/** Sends statements. */
		tell: (statements: unknown, sent: Sent = {}) =>
			ask('POST', '/statements', { body: statements, ...sent }),
		/** Asks for one statement, or for those that meet a filter. */
		find: (query: Record<string, unknown> = {}, sent: Sent = {}) =>
			ask('GET', '/statements', { query, ...sent }),
		/** Goes where a link of the store leads. */
		follow: (link: string, sent: Sent = {}) => {
			const url = new URL(link, base);
			const path = url.pathname.slice(new URL(base).pathname.length);
			return ask('GET', path, { query: Object.fromEntries(url.searchParams), ...sent });
		},
		close: () => pen.stop()
	};
}

export type LrsClient = Awaited<ReturnType<typeof openLrsClient>>;

function bytesOf(body: unknown): Uint8Array {
	if (body instanceof Uint8Array) return body;
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	return new TextEncoder().encode(text ?? '');
}

function answered({ status, headers, body = '' }: LrsAnswer): Answered {
	const bytes = bytesOf(body);
	const text = new TextDecoder().decode(bytes);
	return { status, text, bytes, body: readJson(text), headers: new Headers(headers) };
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const queryOf = (query: Record<string, unknown>): URLSearchParams =>
	new URLSearchParams(
		Object.entries(query).map(([name, value]): [string, string] => [
			name,
			typeof value === 'string' ? value : JSON.stringify(value)
		])
	);
