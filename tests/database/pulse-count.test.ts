import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attack } from '#lib/report/attack.ts';
import { countPeriod } from '#lib/server/ballot/count.ts';
import { readKeyFile } from '#lib/server/ballot/key-file.ts';
import { outcomeOf } from '#lib/server/ballot/outcome.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { pulseLines } from '#lib/server/ballot/pulse-outcome.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { ballotTown, today, type BallotTown } from '../support/ballot-town.ts';
import { on, terms } from '../support/count-terms.ts';
import { freshDatabase } from '../support/database.ts';
import { publicationsOf, rememberedOf } from '../support/published.ts';
import { answerAll, pulseVotes, statements } from '../support/pulse.ts';

// The pulse survey is counted as dilemmas are: once, rounded, and attacked with all earlier years known.

const years = ['Peiling 2026', 'Peiling 2027'];
let town: BallotTown;
let records: { contests: { phase: string }[]; envelopes: { refused: object } }[];

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
	await ensurePartitions(town.db, on, 1);
	records = [];
	for (const [at, title] of years.entries()) {
		const plan = { title, opensOn: `2026-11-0${at + 1}`, detail: 'organisation' } as const;
		const id = await town.opened({ ...plan, dilemmas: [], core: [], pulse: true });
		const people = { [town.ids.balie!]: 90 + at, [town.ids.wegen!]: 70 };
		// In meetings nobody is asked: what lies there all the same is of nobody.
		const votes = [...pulseVotes(people, at), ...pulseVotes({ live: 5 }, 9)];
		await answerAll(town.pools, id, votes);
		await closePeriod(town.pools, id, { on: today, actor: null });
		const key = (await readKeyFile(town.keyDir, id))!;
		const outcome = await countPeriod(town.pools.counter, { period: id, key, ...terms });
		if (!outcome.ok) throw new Error(outcome.refused);
		records.push(JSON.parse(outcome.record));
	}
});
afterAll(() => town.close());

const rowsOf = async () =>
	Promise.all(['peiling-2026', 'peiling-2027'].map((id) => publicationsOf(town.sql, id)));

describe('after two counts', () => {
	test('every statement is published once a year, without a second choice and without meetings', async () => {
		for (const rows of await rowsOf()) {
			expect(rows.map(({ dilemma }) => dilemma)).toEqual(statements.toSorted());
			expect(rows.every(({ phase, live, shift }) => phase === 'first' && !live && !shift)).toBe(
				true
			);
		}
	});

	test('an envelope that says it is of a meeting is refused', () => {
		for (const { contests, envelopes } of records) {
			expect(envelopes.refused).toEqual({ 'no-such-contest': 5 * statements.length });
			expect(contests.map(({ phase }) => phase)).toEqual(statements.map(() => 'first'));
		}
	});

	test('whoever keeps the tables of both years works nothing out', async () => {
		const [before, after] = await rowsOf();
		const found = after!.flatMap((row) => {
			if (!('table' in row.publication)) return [];
			const earlier = before!
				.filter(({ dilemma }) => dilemma === row.dilemma)
				.flatMap(rememberedOf);
			const voters = new Map(Object.entries(row.voters));
			return [attack(row.publication.table, { voters, totals: row.totals ?? undefined, earlier })];
		});
		expect(found).toEqual(statements.map(() => undefined));
	});

	test('the outcome of a year has its statements in order, beside the years before it only', async () => {
		const lines = (upTo?: string) => pulseLines(town.pools.app, town.library, 'nl', upTo);
		const titles = async (upTo?: string) =>
			(await lines(upTo)).map(({ dilemma, years }) => [
				dilemma,
				years.map(({ period }) => period.title)
			]);
		const both = years.toReversed();
		expect(await titles('peiling-2027')).toEqual(statements.map((id) => [id, both]));
		expect(await titles()).toEqual(statements.map((id) => [id, both]));
		expect(await titles('peiling-2026')).toEqual(statements.map((id) => [id, [years[0]]]));
		expect(await titles('nothing')).toEqual([]);
		for (const { years: told } of await lines())
			for (const { row } of told) {
				expect(row!.total % 5).toBe(0);
				expect(row!.counts.reduce((sum, count) => sum + count, 0)).toBe(row!.total);
			}
	});

	test('they are in the outcome of the period, told apart from dilemmas', async () => {
		const { dilemmas } = (await outcomeOf(town.pools.app, 'peiling-2027'))!;
		expect(dilemmas).toHaveLength(statements.length);
		expect(dilemmas.every(({ pulse, second }) => pulse && second.shown === 'nothing')).toBe(true);
	});

	test('who starts a new version starts a new line of years', async () => {
		const [one, ...rest] = town.library.pulse.statements;
		await town.sql`update ballot_question set ballot_version = 2
			where period = 'peiling-2027' and dilemma = ${one!.id}`;
		await town.sql`update ballot_publication set ballot_version = 2
			where period = 'peiling-2027' and dilemma = ${one!.id}`;
		const statements = [{ ...one!, ballotVersion: 2 }, ...rest];
		const library = { pulse: { ...town.library.pulse, statements } };
		const [line, next] = await pulseLines(town.pools.app, library, 'en');
		expect([line!.ballotVersion, line!.years.length, next!.years.length]).toEqual([2, 1, 2]);
		expect(line!.lang).toBeUndefined();
	});
});
