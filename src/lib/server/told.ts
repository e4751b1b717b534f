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
	console.error(JSON.stringify({ level: 'error', id, error: told(error) }));
}
