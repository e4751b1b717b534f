import { isUnavailable } from '../db/unavailable.ts';
import { answerAway } from './answer.ts';

type Event = Parameters<typeof answerAway>[0] & { locals: { away?: boolean } };

/**
 * Answers a request; in plain words where the database could not be used for it.
 * @param answer has it answered; the framework asks `markAway` for each problem on the way
 * @param report gets a problem that the framework did not see
 */
export async function orStandIn(
	event: Event,
	answer: () => Promise<Response> | Response,
	report: (error: unknown) => void
): Promise<Response> {
	try {
		const said = await answer();
		return event.locals.away ? await answerAway(event, said) : said;
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		report(error);
		return answerAway(event);
	}
}

/** Remembers that a problem of a request is one of the database. @returns whether it is */
export function markAway(error: unknown, event: { locals: { away?: boolean } }): boolean {
	const isAway = isUnavailable(error);
	if (isAway) event.locals.away = true;
	return isAway;
}
