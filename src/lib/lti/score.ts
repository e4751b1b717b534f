/** The media type of a score (Assignment and Grade Services 2.0, section 3.4.4). */
export const scoreType = 'application/vnd.ims.lis.v1.score+json';

/**
 * That somebody is done: one of one, and nothing else. The standard asks for a moment; it gets the day.
 * @param on the day of the completion
 */
export const scoreOf = (subject: string, on: string) => ({
	...{ userId: subject, scoreGiven: 1, scoreMaximum: 1 },
	...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
	timestamp: `${on}T00:00:00.000Z`
});

/** Where scores of a column go: below its address, before the question of it. */
export function scoresUrl(lineItem: string): URL {
	const url = new URL(lineItem);
	url.pathname = `${url.pathname.replace(/\/$/, '')}/scores`;
	return url;
}
