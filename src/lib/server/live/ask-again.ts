/**
 * This process does not have a session, or no longer: who asks again soon comes where it is. Phones do so by
 * themselves.
 */
export class AskAgain extends Error {
	readonly status = 503;

	constructor() {
		super('this process does not have the session: ask again');
	}
}

/** For a `catch`: nothing where it is only that. */
export function unlessElsewhere(error: unknown): undefined {
	if (!(error instanceof AskAgain)) throw error;
}

/** Of a session that went elsewhere nothing has to be told. */
export const exceptAskAgain =
	(report: (error: unknown) => void) =>
	(error: unknown): void => {
		if (!(error instanceof AskAgain)) report(error);
	};
