/**
 * A count that broke off. It says where and of which kind, and nothing of what was counted: an error of
 * the database carries the values of its query, and one of a check what it checked.
 */
export class CountFailed extends Error {
	override name = 'CountFailed';

	constructor(error: unknown) {
		super(`The count broke off (${kindOf(error)}); nothing was changed.`);
		if (error instanceof Error) this.stack = `${this.message}\n${placesOf(error)}`;
	}
}

/** The class of an error, and the code of the system or of PostgreSQL that is behind it. */
function kindOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const cause = error.cause instanceof Error ? error.cause : error;
	const code = 'code' in cause && /^\w+$/.test(String(cause.code)) ? ` ${cause.code}` : '';
	return `${cause.name}${code}`;
}

const placesOf = ({ stack = '' }: Error): string =>
	stack
		.split('\n')
		.filter((line) => /^ {4}at /.test(line))
		.join('\n');
