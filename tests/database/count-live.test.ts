import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attack } from '#lib/report/attack.ts';
import { sum } from '#lib/report/table.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { openedPeriod } from '../support/closed-period.ts';
import { count, countDatabase } from '../support/count.ts';
import { countsIn, meet } from '../support/meetings.ts';
import { publicationsOf, toldOf } from '../support/published.ts';

// What was chosen in meetings lies in the same box, and is counted apart.

const dilemma = 'de-envelop';
const extensions = 'https://w3id.org/tweesprong/xapi/extensions';
let database: Awaited<ReturnType<typeof countDatabase>>;
beforeEach(async () => void (database = await countDatabase()));
afterEach(() => database.close());

type Meetings = { counts: readonly number[]; meetings: number };

/** A count of what 300 people chose by themselves, and of what was chosen in meetings. */
async function counted(
	{ counts, meetings }: Meetings,
	more: Parameters<typeof openedPeriod>[1] = {},
	day?: string
) {
	const { pools, sql } = database;
	const period = await openedPeriod(pools, more);
	const own = choicesOf(dilemma, usual, 1);
	await insertBallots(pools.counter, period.id, await sealVotes(period.point, own));
	await meet(pools, period, dilemma, counts, meetings);
	await period.close();
	const outcome = await count(pools, period, day ? { on: day } : {});
	if (!outcome.ok) throw new Error(outcome.refused);
	const rows = (await publicationsOf(sql, period.id)).filter((row) => row.dilemma === dilemma);
	const record = JSON.parse(outcome.record);
	return { rows, record, own: record.contests.filter((each: Told) => each.dilemma === dilemma) };
}
type Told = { dilemma: string; votes: number; live: object };

/** What statements tell of choices in meetings. */
const tables = () => database.sql`
	select body #> array['result', 'extensions', ${`${extensions}/distribution`}] as told
	from statement where body #>> '{actor,account,name}' = 'live'`;

const many = [31, 24, 12, 8];

describe('what was chosen in meetings', () => {
	test.each([
		['two meetings', { counts: many, meetings: 2 }],
		['nineteen choices', { counts: [8, 6, 3, 2], meetings: 3 }]
	])('is not told of %s', async (_, chosen) => {
		const { rows, own } = await counted(chosen);
		expect(rows.map(({ live, liveVoters }) => [live, liveVoters])).toEqual([
			[null, null],
			[null, null]
		]);
		const { meetings: sessions, counts } = chosen;
		const nothing = { sessions, votes: sum(counts), shown: 'nothing' };
		expect(own.map(({ live }: Told) => live)).toEqual([nothing, nothing]);
		expect(await tables()).toEqual([]);
	});

	test('is told of three, for the whole organisation, at most 4 off and never vote by vote', async () => {
		const { rows, own } = await counted({ counts: many, meetings: 3 });
		for (const { live, liveVoters, phase } of rows) {
			const exact = countsIn(phase, many);
			if (!live || !('table' in live)) throw new Error('nothing is shown');
			expect([live.shown, live.statements, live.table.parts, liveVoters]).toEqual([
				...['total', false, [], 75]
			]);
			expect(live.table.counts.every((shown, at) => Math.abs(shown - exact[at]!) <= 4)).toBe(true);
			expect(live.table.counts.every((shown) => shown % 5 === 0)).toBe(true);
		}
		expect(own.map(({ live }: Told) => live)).toEqual(
			rows.map(() => ({ sessions: 3, votes: 75, shown: 'total' }))
		);
		expect(await tables()).toHaveLength(2);
		expect(await database.sql`select from ballot_live`).toHaveLength(0);
	});

	test('is in no figure of a unit, of the organisation, or of single votes', async () => {
		const { rows, own } = await counted({ counts: [0, 0, 0, 400], meetings: 9 });
		for (const { voters, totals, publication, phase } of rows) {
			expect(voters).toEqual({
				...{ balie: 60, belastingen: 60, jeugd: 60, wijkteams: 60, organisation: 60 }
			});
			expect('table' in publication && publication.table.total).toBe(300);
			expect(await toldOf(database.sql, dilemma, phase)).toEqual(totals);
			expect(sum(totals!)).toBe(300);
		}
		expect(own.map(({ votes }: Told) => votes)).toEqual([300, 300]);
	});

	test('is not shown where nearly all chose the same', async () => {
		const { rows } = await counted({ counts: [0, 0, 2, 73], meetings: 5 });
		expect(rows.map(({ live }) => live)).toEqual(
			rows.map(() => ({ shown: 'sentence', voters: 75 }))
		);
	});

	test('stays safe beside what was told of it before, of both phases and two periods', async () => {
		const next = { id: 'keuzeperiode-2027', title: 'Keuzeperiode 2027' };
		const days = { opensOn: '2026-11-01', closesOn: '2027-10-31' };
		const before = await counted({ counts: many, meetings: 3 });
		const after = await counted({ counts: many, meetings: 4 }, { ...next, ...days }, '2027-12-05');
		const voters = new Map([['live', 75]]);
		const known = [...before.rows, ...after.rows].flatMap(({ live }) =>
			live && 'table' in live ? [{ table: live.table, voters }] : []
		);
		expect(known.length).toBeGreaterThan(0);
		for (const [at, { table }] of known.entries())
			expect(attack(table, { voters, earlier: known.slice(0, at) })).toBeUndefined();
	});
});
