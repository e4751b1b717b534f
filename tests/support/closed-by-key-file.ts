import { makeKeyFile } from '#lib/server/ballot/key-file.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import { sealVotes, type OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { openedPeriod } from './closed-period.ts';

/** A closed period whose key is a file in a folder, with these votes in its box. @returns its id */
export async function closedWithKeyFile(
	{ pools, sql }: Pick<Connection, 'sql'> & { pools: Pools },
	keyDir: string,
	votes: readonly OpenVote[]
): Promise<string> {
	const { id, close } = await openedPeriod(pools);
	const point = await makeKeyFile(keyDir, id);
	await sql`update ballot_period set public_key = ${point}`;
	await insertBallots(pools.counter, id, await sealVotes(point, votes));
	await close();
	return id;
}
