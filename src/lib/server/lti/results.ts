import { scoreOf, scoresUrl, scoreType } from '../../lti/score.ts';
import type { Db } from '../db/connect.ts';
import { platforms, type LtiPlatform } from '../db/lti-platforms.ts';
import { closeResult, putOff, takeDue, type Due } from '../db/lti-results.ts';
import { today } from '../clock.ts';
import { accessToken, ask, Unanswered, unansweredBy } from './access-token.ts';
import { isTheirs } from './addresses.ts';

/** How often telling a result is tried: about ten days. */
const mostAttempts = 14;
/** What stands at the other side does not come back by waiting. */
const lost = ['gone'];

/**
 * Tells learning systems who is done, each completion once. One that does not answer is left alone until the
 * next time, and what goes wrong with one is no trouble of another. What is taken stays locked until it is
 * told, so two processes never tell the same; a process that is killed leaves it as it was. A key that is made
 * on the way is made outside of that lock: the other side asks us for it.
 * @returns how many were tried
 * @throws {AggregateError} what nobody expected, after all
 */
export async function tellResults(db: Db, secret: string, now: Date): Promise<number> {
	const [tried, problems] = [[] as number[], [] as unknown[]];
	for (const platform of (await platforms(db)).filter(({ open }) => open))
		await tellPlatform(db, secret, platform, now).then(
			(count) => tried.push(count),
			(problem: unknown) => problems.push(problem)
		);
	if (problems.length > 0) throw new AggregateError(problems, 'results of learning systems');
	return tried.reduce((sum, each) => sum + each, 0);
}

async function tellPlatform(
	db: Db,
	secret: string,
	platform: LtiPlatform,
	now: Date
): Promise<number> {
	const token: Kept = {};
	for (let tried = 0; ; tried++) {
		const problem = await db.transaction(async (tx) => {
			const due = await takeDue(tx, platform.id, now);
			if (!due) return 'none';
			const found = await problemOf(() => tell(db, secret, platform, token, due, now));
			await settle(tx, due, now, found);
			return found?.trouble;
		});
		if (problem === 'none') return tried;
		if (problem === 'no-answer') return tried + 1;
	}
}

type Kept = { token?: Promise<string> | undefined };

async function tell(
	db: Db,
	secret: string,
	platform: LtiPlatform,
	kept: Kept,
	{ lineItem, subject, on }: Due,
	now: Date
): Promise<void> {
	if (!isTheirs(platform, lineItem)) throw new Unanswered('other-site');
	const token = (kept.token ??= accessToken(db, secret, platform, now));
	const answer = await ask(scoresUrl(lineItem), {
		headers: { authorization: `Bearer ${await token}`, 'content-type': scoreType },
		body: JSON.stringify(scoreOf(subject, on))
	});
	if (answer.status === 401) kept.token = undefined;
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
