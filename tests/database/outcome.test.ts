import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Publication, PublishedRow } from '#lib/report/publication.ts';
import { earlierOutcome, outcomeOf, outcomes } from '#lib/server/ballot/outcome.ts';
import type { Db } from '#lib/server/db/connect.ts';
import {
	ballotPeriod,
	ballotPublication,
	ballotQuestion,
	ballotRecord,
	ballotReportingUnit
} from '#lib/server/db/schema/ballot.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Db;

const options = [
	{ id: 'a', text: 'Ik neem hem aan.' },
	{ id: 'b', text: 'Ik geef hem terug.' },
	{ id: 'pass', text: 'Overslaan' }
];
const question = {
	dilemma: 'de-envelop',
	ballotVersion: 1,
	title: 'De envelop',
	question: 'Wat doe je?',
	options
};

const row = (ids: string[], counts: number[], parts: PublishedRow[] = []): PublishedRow => {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const percentages = counts.map((count) => Math.round((100 * count) / total));
	return { ids, units: [], counts, total, percentages, parts };
};
const total = (counts: number[], parts: PublishedRow[] = []): Publication => ({
	shown: parts.length > 0 ? 'units' : 'total',
	table: row([], counts, parts),
	merged: [],
	statements: true
});

async function period(id: string, days: { opensOn: string; countedOn?: string }) {
	await db.insert(ballotPeriod).values({
		...{ id, title: `Periode ${id}`, closesOn: '2026-10-31', custody: 'file', ...days },
		...(days.countedOn && { openedOn: days.opensOn, closedOn: '2026-11-02', invited: 340 })
	});
	await db.insert(ballotQuestion).values({ period: id, ...question });
}

const published = (
	id: string,
	phase: 'first' | 'second',
	publication: Publication,
	shift: 'few' | 'some' | 'most' | null = null
) =>
	db.insert(ballotPublication).values({
		...{ period: id, dilemma: 'de-envelop', ballotVersion: 1 },
		...{ phase, publication, shift, voters: {} }
	});

const unit = (id: string, name: string, directorate: string | null) => ({
	...{ period: '2026', id, name, directorate, staff: 120 },
	directorateName: directorate && `Directie ${directorate}`
});

beforeAll(async () => {
	database = await freshDatabase();
	db = database.db;
	await period('2025', { opensOn: '2024-11-01', countedOn: '2025-12-05' });
	await period('2026', { opensOn: '2025-11-01', countedOn: '2026-12-07' });
	await period('2026-campagne', { opensOn: '2026-03-01', countedOn: '2026-12-08' });
	await period('2027', { opensOn: '2026-11-01' });
	await db
		.insert(ballotReportingUnit)
		.values([
			unit('balie', 'Balie', 'd1'),
			unit('d1', 'Dienstverlening', 'd1'),
			unit('wegen', 'Wegen', 'd2'),
			unit('organisation', 'Hele organisatie', null)
		]);
	await published('2025', 'first', total([40, 50, 10]));
	await published('2025', 'second', total([30, 65, 5]), 'some');
	const directorates = [
		row(['d1'], [20, 30, 0], [row(['balie'], [10, 15, 0]), row(['d1'], [10, 15, 0])]),
		row(['d2', 'organisation'], [40, 5, 5])
	];
	await published('2026', 'first', total([60, 35, 5], directorates));
	await published('2026', 'second', { shown: 'sentence', voters: 17 }, 'few');
	await published('2026-campagne', 'first', { shown: 'nothing' });
	await published('2026-campagne', 'second', { shown: 'sentence', voters: 12 });
	await db.insert(ballotRecord).values({
		...{ period: '2026', record: '{"invited": 340}', signature: 'c2lnbg', signer: 'Zandermeer' },
		receipts: new Uint8Array(10)
	});
});
afterAll(() => database.close());

test('outcomes are the periods that were counted, the newest first', async () => {
	expect((await outcomes(db)).map(({ id }) => id)).toEqual(['2026-campagne', '2026', '2025']);
	expect((await outcomes(db)).at(-1)).toEqual({
		...{ id: '2025', title: 'Periode 2025', from: '2024-11-01', until: '2026-10-31' },
		...{ countedOn: '2025-12-05', invited: 340 }
	});
});

describe('the outcome of a period', () => {
	test('is not there before the count, nor for a period that does not exist', async () => {
		expect(await outcomeOf(db, '2027')).toBeUndefined();
		expect(await outcomeOf(db, '2099')).toBeUndefined();
	});

	test('names directorates and the units in them, as they were when it opened', async () => {
		const { dilemmas } = (await outcomeOf(db, '2026'))!;
		const [{ first, second, shift }] = dilemmas as [(typeof dilemmas)[number]];
		expect(shift).toBe('few');
		expect(second).toEqual({ shown: 'sentence', voters: 17 });
		expect(first).toMatchObject({
			shown: 'table',
			total: { names: [], level: 'organisation', total: 100, percentages: [60, 35, 5] },
			rows: [
				{ names: ['Directie d1'], level: 'directorate', total: 50 },
				{ names: ['Balie'], level: 'unit', counts: [10, 15, 0] },
				{ names: ['Dienstverlening'], level: 'unit' },
				{ names: ['Directie d2', null], level: 'directorate' }
			],
			statements: true
		});
	});

	test('keeps the words in which was asked, and the signed record', async () => {
		const { dilemmas, record } = (await outcomeOf(db, '2026'))!;
		expect(dilemmas).toMatchObject([question]);
		expect(record).toEqual({
			...{ record: '{"invited": 340}', said: { invited: 340 } },
			...{ signature: 'c2lnbg', signer: 'Zandermeer' }
		});
		expect((await outcomeOf(db, '2025'))!.record).toBeNull();
	});

	test('shows nothing where nothing was published', async () => {
		const { dilemmas } = (await outcomeOf(db, '2026-campagne'))!;
		expect(dilemmas).toMatchObject([{ first: { shown: 'nothing' }, shift: null }]);
	});
});

describe('the earlier outcome of a dilemma', () => {
	test('is of the newest period that published numbers, one phase of it or both', async () => {
		expect(await earlierOutcome(db, 'de-envelop', 1)).toEqual({
			...{ period: '2026', title: 'Periode 2026', shift: 'few' },
			options: [
				{ ...options[0], first: 60, second: null },
				{ ...options[1], first: 35, second: null },
				{ ...options[2], first: 5, second: null }
			]
		});
	});

	test('is null for another version, for another dilemma, and where no numbers were published', async () => {
		expect(await earlierOutcome(db, 'de-envelop', 2)).toBeNull();
		expect(await earlierOutcome(db, 'aanspreken', 1)).toBeNull();
		await db.delete(ballotPublication);
		await published('2026', 'second', { shown: 'sentence', voters: 17 }, 'few');
		expect(await earlierOutcome(db, 'de-envelop', 1)).toBeNull();
	});
});
