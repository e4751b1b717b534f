import { afterEach, beforeEach, expect, test } from 'vitest';
import { attack } from '#lib/report/attack.ts';
import { closedPeriod, count, countDatabase, everything } from '../support/count.ts';
import { publicationsOf, rememberedOf } from '../support/published.ts';

let database: Awaited<ReturnType<typeof countDatabase>>;
beforeEach(async () => void (database = await countDatabase()));
afterEach(() => database.close());

test('whoever keeps all tables of a question, of two periods and both phases, works nothing out', async () => {
	const { pools, sql } = database;
	const votes = everything();
	const first = await closedPeriod(pools, votes);
	const next = { id: 'keuzeperiode-2027', title: 'Keuzeperiode 2027' };
	const second = await closedPeriod(pools, votes, {
		...{ ...next, opensOn: '2026-11-01', closesOn: '2027-10-31' }
	});
	expect(await count(pools, first)).toMatchObject({ ok: true });
	expect(await count(pools, second, { on: '2027-12-05' })).toMatchObject({ ok: true });
	const rows = [
		...(await publicationsOf(sql, first.id)),
		...(await publicationsOf(sql, second.id))
	];
	const shown = rows.flatMap((row, at) => {
		if (!('table' in row.publication)) return [];
		const earlier = rows
			.slice(0, at)
			.filter(({ dilemma }) => dilemma === row.dilemma)
			.flatMap(rememberedOf);
		const voters = new Map(Object.entries(row.voters));
		return [attack(row.publication.table, { voters, totals: row.totals ?? undefined, earlier })];
	});
	expect(shown).toEqual(Array.from({ length: 12 }, () => undefined));
});
