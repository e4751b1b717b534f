/** Expected trouble at start: its message is one plain sentence that says what to do. */
export class Trouble extends Error {
	override name = 'Trouble';
}

/** The `code` of a system, database or spawn error; empty when there is none. */
export function codeOf(error: unknown): string {
	if (error instanceof AggregateError) return codeOf(error.errors[0]);
	if (typeof error !== 'object' || error === null || !('code' in error)) return '';
	return String(error.code);
}
