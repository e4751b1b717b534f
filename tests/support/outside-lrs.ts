import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseMultipart } from '@remix-run/multipart-parser';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';

/** What goes wrong with one request: an answer without doing it, or what happens after it was done. */
export type Fault = {
	/** Answered with this, and nothing is kept. */
	status?: number;
	headers?: Record<string, string>;
	text?: string;
	/** `break`: the line breaks. `silence`: no answer comes. Before or after the statements were kept. */
	before?: 'break' | 'silence';
	after?: 'break' | 'silence';
};

export type Posted = { statements: AnyStatement[]; version: string; files: string[] };

type Rules = {
	/** What goes wrong with a request. */
	fault?: (request: { method: string; at: number }) => Fault | undefined;
	/** Statements that it never takes. */
	refuses?: (statement: AnyStatement) => boolean;
	/** How it says so; 400 unless told. */
	refusal?: number;
	/** Called when statements are kept, before it says so. */
	kept?: (size: number) => void;
	/** Whether reading is allowed. */
	reads?: boolean;
};

/**
 * A record store on this machine as the specification has it: a request is kept as a whole or not at all, and
 * one with an id that is there already is refused. It keeps what it gets in the order in which it got it.
 */
export async function outsideLrs(rules: Rules = {}) {
	const kept: AnyStatement[] = [];
	const byId = new Map<string, AnyStatement>();
	const posted: Posted[] = [];
	let requests = 0;

	const say = (response: ServerResponse, status: number, body: unknown = '', headers = {}) => {
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
	};
	const end = (request: IncomingMessage, how: 'break' | 'silence') => {
		if (how === 'break') request.socket.destroy();
	};

	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		try {
			for await (const chunk of request) chunks.push(chunk as Buffer);
		} catch {
			return;
		}
		const { method = '', headers } = request;
		const url = new URL(request.url!, 'http://lrs');
		requests += 1;
		const fault = rules.fault?.({ method, at: requests });
		if (fault?.before) return end(request, fault.before);
		if (fault?.status) return say(response, fault.status, fault.text, fault.headers);
		if (headers.authorization !== `Basic ${btoa('tweesprong:geheim')}`) return say(response, 401);
		if (url.pathname.endsWith('/about')) return say(response, 200, { version: ['1.0.3', '2.0.0'] });
		if (method === 'GET') return rules.reads === false ? say(response, 403) : read(url, response);
		const told = bodyOf(headers['content-type'] ?? '', Buffer.concat(chunks));
		posted.push({ ...told, version: String(headers['x-experience-api-version']) });
		const ids = told.statements.map(({ id }) => id!);
		if (told.statements.some((each) => rules.refuses?.(each)))
			return say(response, rules.refusal ?? 400, { error: 'one of these is not taken' });
		if (ids.some((id) => byId.has(id))) return say(response, 409, 'an id is there already');
		for (const statement of told.statements) {
			kept.push(statement);
			byId.set(statement.id!, statement);
		}
		rules.kept?.(kept.length);
		if (fault?.after) return end(request, fault.after);
		say(response, 200, ids);
	});

	function read(url: URL, response: ServerResponse): void {
		if (!url.searchParams.has('statementId') && !url.searchParams.has('voidedStatementId'))
			return say(response, 200, { statements: [], more: '' });
		const found = byId.get(url.searchParams.get('statementId') ?? '');
		const filledIn = { stored: '2026-11-22T10:00:00.000Z', version: '1.0.3' };
		return found ? say(response, 200, { ...found, ...filledIn }) : say(response, 404);
	}

	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		...{ rules, kept, posted, byId },
		endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`,
		requests: () => requests,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

function bodyOf(type: string, body: Buffer): Omit<Posted, 'version'> {
	const [, boundary] = /boundary=(\S+)/.exec(type) ?? [];
	if (!boundary) return { statements: JSON.parse(body.toString()), files: [] };
	const [first, ...files] = [...parseMultipart(body, { boundary })];
	return {
		statements: JSON.parse(Buffer.from(first!.bytes).toString()),
		files: files.map(({ bytes }) => Buffer.from(bytes).toString())
	};
}

export type OutsideLrs = Awaited<ReturnType<typeof outsideLrs>>;
