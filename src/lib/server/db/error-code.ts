/** The code of PostgreSQL (SQLSTATE) behind an error, which the library wraps; `undefined` for another error. */
export function errorCode(error: unknown): string | undefined {
	if (typeof error !== 'object' || error === null) return undefined;
	if ('code' in error && typeof error.code === 'string') return error.code;
	return 'cause' in error ? errorCode(error.cause) : undefined;
}
