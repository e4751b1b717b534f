import type { AsideReason, ForwardTrouble } from './trouble.ts';

/** What a store elsewhere answered to statements. */
export type Answer = { status: number; headers: Record<string, string>; text: string };

/**
 * What an answer comes down to. `taken`: all of them stand there. `conflict`: something stands there with one
 * of the ids. `refused`: not all of them are taken, so none is. `trouble`: it is not about these statements.
 */
export type Verdict =
	| { is: 'taken' }
	| { is: 'conflict' }
	| { is: 'refused'; reason: AsideReason }
	| { is: 'trouble'; trouble: ForwardTrouble };

const trouble = (trouble: ForwardTrouble): Verdict => ({ is: 'trouble', trouble });

/** What the answer to a POST of statements comes down to (xAPI 1.0.3, Communication, sections 2.1.2 and 3.2). */
export function verdictOn({ status }: Answer): Verdict {
	if (status === 200 || status === 204) return { is: 'taken' };
	if (status === 409) return { is: 'conflict' };
	if (status === 413) return { is: 'refused', reason: 'too-large' };
	if (status === 400 || status === 422) return { is: 'refused', reason: 'refused' };
	if (status === 401 || status === 403 || status === 407) return trouble('credentials');
	if (status === 404 || status === 410 || (status >= 300 && status < 400))
		return trouble('address');
	if (status === 408 || status === 504) return trouble('timeout');
	if (status === 429 || status === 503) return trouble('busy');
	if (status >= 500) return trouble('store-error');
	return trouble('strange-answer');
}

/** The longest text of an answer that is kept. */
const longest = 300;

/** What a store says in an answer, short and plain: the message of a JSON answer, or its text without tags. */
export function saysIn({ status, text }: Answer): string {
	const plain = (messageIn(text) ?? text.replace(/<[^>]*>/g, ' ')).replace(/[\s\0]+/g, ' ').trim();
	return `${status} ${[...plain].slice(0, longest).join('')}`.trim();
}

function messageIn(text: string): string | undefined {
	try {
		const told = JSON.parse(text) as Record<string, unknown> | string | null;
		if (typeof told === 'string') return told;
		const found = ['message', 'errorMessage', 'error', 'detail', 'title'].find(
			(name) => typeof told?.[name as keyof typeof told] === 'string'
		);
		return found && String(told?.[found as keyof typeof told]);
	} catch {
		return undefined;
	}
}
