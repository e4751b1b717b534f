import XAPI from '@xapi/xapi';
import { readStatement, versions, type AnyStatement } from '#lib/xapi/any/statement.ts';
import type { Version } from '#lib/xapi/any/statement.ts';
import type { Answer } from '#lib/xapi/forward/verdict.ts';
import { adapterWith } from './adapter.ts';
import { multipart, type Part } from './multipart.ts';

/** Where a store is, and by what it knows us. */
export type Access = { endpoint: string; userName: string; secret: string; version: Version };

type Resource = Parameters<XAPI['requestResource']>[0]['resource'];
type Request = { method: string; data?: string | Uint8Array; headers?: Record<string, string> };

/** What stands in a store under an id. `hidden`: we may not see it. `other`: nothing that can be read. */
export type Standing =
	| { is: 'statement'; statement: AnyStatement }
	| { is: 'absent' | 'hidden' | 'other' }
	| { is: 'trouble'; answer: Answer };

/** A record store elsewhere. Every answer comes back with its status, whatever it is. */
export class OutsideStore extends XAPI {
	readonly #version: Version;

	/** @param patience how long an answer may take, in milliseconds */
	constructor({ endpoint, userName, secret, version }: Access, patience: number) {
		const auth = `Basic ${Buffer.from(`${userName}:${secret}`).toString('base64')}`;
		super({ endpoint, auth, adapter: adapterWith(patience) });
		this.#version = version;
	}

	/** What it says of itself. */
	about(): Promise<Answer> {
		return this.#ask('about', { method: 'GET' });
	}

	/** Asks for one statement, whichever. */
	look(): Promise<Answer> {
		return this.#ask('statements', { method: 'GET' }, { limit: 1 });
	}

	/** Hands over statements, all or none. @param files what came along with them, each content once */
	post(statements: readonly AnyStatement[], files: readonly Part[] = []): Promise<Answer> {
		const text = JSON.stringify(statements);
		if (files.length === 0) return this.#ask('statements', { method: 'POST', data: text });
		const { contentType, data } = multipart(text, files);
		const headers = { 'Content-Type': contentType };
		return this.#ask('statements', { method: 'POST', data, headers });
	}

	/** What stands there under an id, voided or not. */
	async standing(id: string): Promise<Standing> {
		for (const name of ['statementId', 'voidedStatementId']) {
			const answer = await this.#ask('statements', { method: 'GET' }, { [name]: id });
			if (answer.status === 401 || answer.status === 403) return { is: 'hidden' };
			if (answer.status === 200) return statementIn(answer);
			if (answer.status !== 404) return { is: 'trouble', answer };
		}
		return { is: 'absent' };
	}

	async #ask(resource: string, request: Request, queryParams = {}): Promise<Answer> {
		const headers = { ...request.headers, 'X-Experience-API-Version': this.#version };
		const { status, data, ...answer } = await this.requestResource<string>({
			...{ resource: resource as Resource, queryParams },
			requestConfig: { ...request, headers }
		});
		return { status, headers: answer.headers, text: data };
	}
}

function statementIn({ text }: Answer): Standing {
	try {
		const body: unknown = JSON.parse(text);
		for (const version of versions) {
			const read = readStatement(body, version);
			if (read.ok) return { is: 'statement', statement: read.statement };
		}
	} catch {
		// A text that is no JSON is no statement.
	}
	return { is: 'other' };
}
