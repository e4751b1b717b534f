import { afterAll, beforeAll, expect, test } from 'vitest';
import { askCustodians } from '#lib/server/ballot/count-acts.ts';
import { counterPoint } from '#lib/server/ballot/key-parts.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { closedPeriod, countDatabase } from '../support/count.ts';

let database: Awaited<ReturnType<typeof countDatabase>>;
beforeAll(async () => void (database = await countDatabase()));
afterAll(() => database.close());

test('no part of a key comes here before its period can be counted', async () => {
	const { pools } = database;
	const ask = (id: string, on: string) =>
		askCustodians(pools, { cooldownDays: 35 }, id, { on, actor: null });
	const votes = choicesOf('de-envelop', usual, 1).slice(0, 10);
	const { id } = await closedPeriod(pools, votes, { custody: 'shared' });
	expect(await ask(id, '2026-12-05')).toBe('cooling-down');
	expect(await counterPoint(id)).toBeUndefined();
	expect(await ask(id, '2026-12-06')).toBeUndefined();
	expect(await counterPoint(id)).toHaveLength(65);
	const inFile = await closedPeriod(pools, votes, { id: 'in-file', title: 'In a file' });
	expect(await ask(inFile.id, '2026-12-06')).toBe('no-key');
	expect(await ask('nothing', '2026-12-06')).toBe('no-such-period');
});
