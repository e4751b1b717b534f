import { tell } from './log.ts';
import { isNeverTold } from './operation/request-class.ts';

/**
 * An error as a log may have it. The database library puts the values of a query in its message, which
 * may be what somebody chose, sealed or not: the cause alone says what went wrong.
 */
export function told(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const ofQuery = 'query' in error && error.cause instanceof Error;
	return (ofQuery ? (error.cause as Error).stack : error.stack) ?? error.message;
}

/** Writes one line in the log of the process. `id`: what the page showed of it. */
export function report(error: unknown, id?: string): void {
	tell('error', {
		...{ action: 'answer', object: 'app', result: 'failed', origin: 'app' },
		...(id && { id }),
		error: told(error)
	});
}

const day = 86_400_000;
let since = 0;
const seen = new Set<string>();

/**
 * Writes what went wrong with a secret choice or a phone in a session: the first of a kind in a day only, so
 * that no line says when an envelope or a choice came.
 */
export function reportSeldom(error: unknown): void {
	if (since + day < Date.now()) {
		seen.clear();
		since = Date.now();
	}
	const [kind = ''] = told(error).split('\n', 1);
	if (seen.has(kind) || seen.size >= 100) return;
	seen.add(kind);
	report(error);
}

/** Writes what went wrong with a request for `path`. */
export function reportAt(path: string, error: unknown, id?: string): void {
	if (isNeverTold(path)) reportSeldom(error);
	else report(error, id);
}
