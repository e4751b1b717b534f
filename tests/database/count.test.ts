import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, flatten, sum } from '#lib/report/table.ts';
import { choicesOf, recount } from '../support/choices.ts';
import { closedPeriod, count, countDatabase, everything } from '../support/count.ts';
import { on } from '../support/count-terms.ts';
import { publicationsOf, toldOf } from '../support/published.ts';

let database: Awaited<ReturnType<typeof countDatabase>>;
beforeEach(async () => void (database = await countDatabase()));
afterEach(() => database.close());

const publications = (period: string) => publicationsOf(database.sql, period);
const told = (dilemma: string, phase: string) => toldOf(database.sql, dilemma, phase);

describe('a count', () => {
	test('publishes what was chosen: adding up, at most 4 off, and told vote by vote exactly', async () => {
		const votes = everything();
		const period = await closedPeriod(database.pools, votes);
		expect(await count(database.pools, period)).toMatchObject({ ok: true });
		const rows = await publications(period.id);
		expect(rows).toHaveLength(6);
		for (const { dilemma, phase, publication, voters, totals } of rows) {
			const exact = recount(votes, dilemma, phase);
			if (!('table' in publication)) throw new Error(`${dilemma} is not shown`);
			for (const row of flatten(publication.table)) {
				const here = add(row.units.map((unit) => exact.get(unit)!));
				expect(row.counts.map((count, at) => Math.abs(count - here[at]!) <= 4)).not.toContain(
					false
				);
				expect(sum(row.counts)).toBe(row.total);
			}
			expect(voters).toEqual(Object.fromEntries([...exact].map(([id, n]) => [id, sum(n)])));
			expect(publication.statements).toBe(true);
			expect(totals).toEqual(add([...exact.values()]));
			expect(await told(dilemma, phase)).toEqual(totals);
		}
	});

	test('tells only the number of votes where telling each would tell on somebody', async () => {
		const nobodyPassed = { voters: 60, weights: [4, 3, 2, 0] };
		const votes = choicesOf('de-envelop', nobodyPassed, 5);
		const period = await closedPeriod(database.pools, votes);
		await count(database.pools, period);
		expect(await told('de-envelop', 'first')).toEqual([0, 0, 0, 0]);
		const numbers = await database.sql`
			select body -> 'result' -> 'extensions' as told, body -> 'actor' ->> 'name' as who
			from statement where body -> 'result' -> 'extensions' ->
				'https://w3id.org/tweesprong/xapi/extensions/votes' is not null`;
		expect(numbers.map(({ told, who }) => [who, ...Object.values(told)])).toEqual([
			['Zandermeer', 300],
			['Zandermeer', 300]
		]);
		const shown = Object.groupBy(await publications(period.id), ({ dilemma }) => dilemma);
		expect(shown.aanspreken!.map(({ publication }) => publication.shown)).toEqual([
			'nothing',
			'nothing'
		]);
	});

	test('writes statements in no order, with random ids and the day of the count', async () => {
		const period = await closedPeriod(database.pools, everything());
		await count(database.pools, period);
		const rows = await database.sql<{ id: string; at: string; question: string }[]>`
			select id::text, body ->> 'timestamp' as at, body -> 'object' ->> 'id' as question
			from statement order by ctid`;
		expect(new Set(rows.map(({ at }) => at))).toEqual(new Set([`${on}T00:00:00.000Z`]));
		expect(rows.every(({ id }) => id[14] === '4')).toBe(true);
		const changes = rows.filter(({ question }, at) => question !== rows[at - 1]?.question).length;
		expect(changes).toBeGreaterThan(rows.length / 2);
	});

	test.each([
		['organisation', ['total']],
		['directorates', ['total', 'directorates']],
		['units', ['total', 'directorates', 'units']]
	] as const)(
		'shows no finer rows than %s, where the organisation asks so',
		async (detail, finest) => {
			const period = await closedPeriod(database.pools, everything(), { detail });
			await count(database.pools, period);
			for (const { publication } of await publications(period.id))
				expect(finest).toContain(publication.shown);
		}
	);

	test('says in a word how many changed their choice, beside the second one', async () => {
		const votes = choicesOf('de-envelop', { voters: 200, weights: [4, 3, 2, 1] }, 7);
		const period = await closedPeriod(database.pools, votes, { detail: 'organisation' });
		await count(database.pools, period);
		const rows = (await publications(period.id)).filter(({ dilemma }) => dilemma === 'de-envelop');
		expect(Object.fromEntries(rows.map(({ phase, shift }) => [phase, shift]))).toEqual({
			first: null,
			second: 'some'
		});
	});
});
