import { countPeriod, type Counting } from '#lib/server/ballot/count.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { sealVotes, type OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { choicesOf, usual } from './choices.ts';
import { dilemmas, openedPeriod } from './closed-period.ts';
import { on, terms } from './count-terms.ts';
import { freshDatabase } from './database.ts';

/** What 300 people chose in three dilemmas. */
export const everything = () =>
	dilemmas.flatMap((dilemma, at) => choicesOf(dilemma, usual, at + 1));

/** A database that can take the statements of a count, with a pool for each role. */
export async function countDatabase() {
	const database = await freshDatabase();
	const pools = openPools(database.url);
	await ensurePartitions(database.db, on, 24);
	return {
		...{ url: database.url, db: database.db, sql: database.sql, pools },
		close: async () => {
			await pools.close();
			await database.close();
		}
	};
}

/** A closed period with these choices in its box. */
export async function closedPeriod(
	pools: Pools,
	votes: readonly OpenVote[],
	more: Parameters<typeof openedPeriod>[1] = {}
) {
	const period = await openedPeriod(pools, more);
	const ballots = await sealVotes(period.point, votes);
	await insertBallots(pools.counter, period.id, ballots);
	await period.close();
	return { ...period, ballots };
}

export const count = (
	pools: Pools,
	{ id, key }: { id: string; key: CryptoKeyPair },
	more: Partial<Counting> = {}
) => countPeriod(pools.counter, { period: id, key, ...terms, ...more });
