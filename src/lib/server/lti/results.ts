import { scoreOf, scoresUrl, scoreType } from '../../lti/score.ts';
import type { Db } from '../db/connect.ts';
import { findPlatform } from '../db/lti-platforms.ts';
import { closeResult, putOff, takeDue, type Due } from '../db/lti-results.ts';
import { today } from '../clock.ts';
import { accessToken, ask, Unanswered, unansweredBy } from './access-token.ts';

/** How often telling a result is tried: about ten days. */
const mostAttempts = 14;
/** What stands at the other side does not come back by waiting. */
const lost = ['gone'];

/**
 * Tells learning systems who is done, each completion once. What is taken stays locked until it is told, so
 * two processes never tell the same; a process that is killed leaves it as it was. A key that is made on the
 * way is made outside of that lock: the other side asks us for it.
 */
export async function tellResults(db: Db, secret: string, now: Date): Promise<number> {
	const tokens = new Map<string, Promise<string>>();
	for (let told = 0; ; told++) {
		const isMore = await db.transaction(async (tx) => {
			const due = await takeDue(tx, now);
			if (!due) return false;
			await settle(tx, due, now, await problemOf(() => tell(db, secret, tokens, due, now)));
			return true;
		});
		if (!isMore) return told;
	}
}

async function tell(
	db: Db,
	secret: string,
	tokens: Map<string, Promise<string>>,
	{ platformId, lineItem, subject, on }: Due,
	now: Date
): Promise<void> {
	const platform = (await findPlatform(db, platformId))!;
	const token = tokens.get(platformId) ?? accessToken(db, secret, platform, now);
	tokens.set(platformId, token);
	const answer = await ask(scoresUrl(lineItem), {
		headers: { authorization: `Bearer ${await token}`, 'content-type': scoreType },
		body: JSON.stringify(scoreOf(subject, on))
	});
	if (answer.status === 401) tokens.delete(platformId);
	// 409: what stands there is newer.
	if (!answer.ok && answer.status !== 409) throw unansweredBy(answer);
}

async function problemOf(work: () => Promise<void>): Promise<Unanswered | null> {
	try {
		await work();
		return null;
	} catch (problem) {
		if (problem instanceof Unanswered) return problem;
		throw problem;
	}
}

async function settle(tx: Db, due: Due, now: Date, problem: Unanswered | null): Promise<void> {
	if (!problem) return closeResult(tx, due.id, today(now), null);
	const attempts = due.attempts + 1;
	if (lost.includes(problem.trouble) || attempts >= mostAttempts)
		return closeResult(tx, due.id, today(now), problem.trouble);
	const retryAt = new Date(now.getTime() + Math.max(waitAfter(attempts), problem.wait * 1_000));
	return putOff(tx, due.id, { trouble: problem.trouble, attempts, retryAt });
}

/** Longer each time, up to a day, and for each a little different. In milliseconds. */
const waitAfter = (attempts: number) =>
	Math.min(2 ** (attempts - 1), 24) * 3_600_000 * (0.75 + Math.random() / 4);
