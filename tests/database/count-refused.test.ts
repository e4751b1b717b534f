import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inReceipts, receiptOf } from '#lib/ballot/receipt.ts';
import { add } from '#lib/report/table.ts';
import type { CountRecord } from '#lib/server/ballot/record.ts';
import type { Ballot } from '#lib/server/db/box.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { receiptsOf } from '#lib/server/db/receipts.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';
import { choicesOf, recount, usual } from '../support/choices.ts';
import { contest, openedPeriod } from '../support/closed-period.ts';
import { count, countDatabase } from '../support/count.ts';
import { toldOf } from '../support/published.ts';

let database: Awaited<ReturnType<typeof countDatabase>>;
beforeEach(async () => void (database = await countDatabase()));
afterEach(() => database.close());

describe('envelopes that cannot be counted', () => {
	test('are refused by reason and counted, and the others are not touched', async () => {
		const period = await openedPeriod(database.pools);
		const votes = choicesOf('de-envelop', usual, 1);
		const good = await sealVotes(period.point, votes);
		const first = contest('de-envelop', 'first', 'balie');
		const one = async (option: string, changed = false, where = first) =>
			(await sealVotes(period.point, [{ contest: where, choice: { option, changed } }]))[0]!;
		const other = await openedPeriod(database.pools, { id: 'other', title: 'Other' });
		const [foreign] = await sealVotes(other.point, votes);
		const bad: Ballot[] = [
			foreign!,
			{ ...(await one('a')), contest: contest('de-envelop', 'first', 'jeugd') },
			{ ...(await one('a')), nullifier: new Uint8Array(32) },
			await one('a').then((ballot) => ({
				...ballot,
				envelope: ballot.envelope.map((byte, at) => (at === 130 ? byte ^ 1 : byte))
			})),
			{ ...(await one('a')), envelope: new Uint8Array(3) },
			await one('z'),
			await one('a', true),
			await one('a', false, contest('een-ander', 'first', 'balie')),
			{ ...(await one('a')), contest: 'de-envelop' }
		];
		await insertBallots(database.pools.counter, period.id, [...good, ...bad]);
		await period.close();
		const outcome = await count(database.pools, period);
		if (!outcome.ok) throw new Error(outcome.refused);
		const { envelopes } = JSON.parse(outcome.record) as CountRecord;
		expect(envelopes).toEqual({
			inTheBox: votes.length + 9,
			accepted: votes.length,
			refused: {
				'wrong-key': 1,
				'wrong-contest': 1,
				'wrong-nullifier': 1,
				damaged: 2,
				'no-such-option': 1,
				'changed-before': 1,
				'no-such-contest': 1,
				'not-a-contest': 1
			}
		});
		expect(await toldOf(database.sql, 'de-envelop', 'first')).toEqual(
			add([...recount(votes, 'de-envelop', 'first').values()])
		);
		const list = (await receiptsOf(database.pools.app, period.id))!;
		const listed = async ({ nullifier }: Ballot) => inReceipts(list, await receiptOf(nullifier));
		expect(await Promise.all(good.map(listed))).not.toContain(false);
		expect(await Promise.all(bad.map(listed))).not.toContain(true);
	});
});
