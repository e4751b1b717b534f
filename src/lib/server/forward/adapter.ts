import type { ForwardTrouble } from '#lib/xapi/forward/trouble.ts';
import { ask } from '../outgoing/ask.ts';

/** What @xapi/xapi asks of an adapter. */
type Asked = {
	url: string;
	method: string;
	headers?: Record<string, string>;
	data?: string | Uint8Array<ArrayBuffer>;
};

/** No answer came, or none that can be believed. */
export class NoAnswer extends Error {
	trouble: ForwardTrouble;

	constructor(trouble: ForwardTrouble) {
		super(`no answer: ${trouble}`);
		this.trouble = trouble;
	}
}

/** Of an answer no more is read, in bytes. */
const mostRead = 256 * 1024;

/**
 * An adapter for @xapi/xapi that keeps the status of every answer; the one that it brings along throws it
 * away. It waits so long and no longer, follows no redirect, and reads no endless answer.
 * @param patience in milliseconds
 * @throws {NoAnswer} when the store cannot be reached, or not in time
 */
export const adapterWith =
	(patience: number) =>
	async <T>({ url, method, headers, data }: Asked) => {
		const signal = AbortSignal.timeout(patience);
		try {
			const answer = await ask(url, {
				...{ method, headers, signal, redirect: 'manual' },
				...(data !== undefined && { body: data })
			});
			return { status: answer.status, headers: readOf(answer), data: (await startOf(answer)) as T };
		} catch (problem) {
			throw new NoAnswer(troubleOf(problem));
		}
	};

/** Of the headers only what is read: by the type of the content the library would take it apart. */
const readOf = ({ headers }: Response): Record<string, string> => {
	const wait = headers.get('retry-after');
	return wait === null ? {} : { 'retry-after': wait };
};

async function startOf({ body }: Response): Promise<string> {
	const parts: Uint8Array[] = [];
	let read = 0;
	for await (const part of body ?? []) {
		parts.push(part);
		read += part.length;
		if (read > mostRead) break;
	}
	return Buffer.concat(parts).toString();
}

/** The codes of Node, somewhere below the error of a request. */
function troubleOf(problem: unknown): ForwardTrouble {
	for (let at = problem; at instanceof Error; at = at.cause) {
		const code = 'code' in at ? String(at.code) : '';
		if (at.name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
		if (code === 'NETWORK_CLOSED') return 'closed-network';
		if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code)) return 'certificate';
	}
	return 'unreachable';
}
