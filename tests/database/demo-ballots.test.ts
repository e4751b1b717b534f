import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { hasKeyFile, makeKeyFile } from '#lib/server/ballot/key-file.ts';
import { outcomeOf } from '#lib/server/ballot/outcome.ts';
import { periodOverviews } from '#lib/server/ballot/periods.ts';
import { pulseLines } from '#lib/server/ballot/pulse-outcome.ts';
import { verifyRecord } from '#lib/server/ballot/record-signature.ts';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { coreDilemmas } from '#lib/server/demo/ballot-votes.ts';
import { seedBallots, yearsAround } from '#lib/server/demo/ballots.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { freshDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary.ts';

const today = '2026-11-22';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let pools: Pools;
let said: string[];

const seed = () =>
	seedBallots(pools, library, {
		...{ today, keyDir: folder.path, version: '0.2.0' },
		...{ secret: 'a secret of this installation, long enough' },
		progress: (line) => said.push(line)
	});

beforeAll(async () => {
	said = [];
	database = await freshDatabase();
	folder = await temporaryFolder();
	pools = openPools(database.url, 2);
	await seedDemo(database.db, library, { people: 380, today });
	// What a demo before this one left behind.
	await makeKeyFile(folder.path, 'keuzeperiode-2026');
	await seed();
});
afterAll(async () => {
	await pools.close();
	await database.close();
	await folder.remove();
});

test('a period runs from November to October: the last that is over, and the one that runs', () => {
	const days = (day: string) =>
		yearsAround(day).map(({ opensOn, closesOn }) => [opensOn, closesOn]);
	const last = ['2025-11-01', '2026-10-31'];
	const running = ['2026-11-01', '2027-10-31'];
	expect(days('2026-11-01')).toEqual([last, running]);
	expect(days('2027-10-31')).toEqual([last, running]);
	expect(days('2026-10-31')[1]).toEqual(last);
});

test('the demo has an outcome of last year, made by a real count', async () => {
	const outcome = (await outcomeOf(pools.app, 'keuzeperiode-2026'))!;
	expect(outcome.period).toMatchObject({ countedOn: '2026-11-01' });
	expect(verifyRecord(outcome.record!)).toBe(true);
	const dilemmas = outcome.dilemmas.filter(({ pulse }) => !pulse);
	expect(dilemmas.map(({ dilemma }) => dilemma).toSorted()).toEqual([...coreDilemmas].toSorted());
	for (const { first, second } of dilemmas) {
		if (first.shown !== 'table' || second.shown !== 'table') throw new Error('nothing is shown');
		expect(first.total.total).toBeGreaterThan(150);
		expect(second.total.percentages).not.toEqual(first.total.percentages);
	}
	expect(await hasKeyFile(folder.path, 'keuzeperiode-2026')).toBe(false);
	const [told] = await database.sql`select count(*)::int from statement
		where body -> 'verb' ->> 'id' like '%/answered'`;
	expect(told!.count).toBeGreaterThan(300);
});

test('the pulse survey was answered in two years, which stand beside each other', async () => {
	const lines = await pulseLines(pools.app, library, 'nl', 'keuzeperiode-2026');
	expect(lines).toHaveLength(6);
	for (const { years } of lines) {
		expect(years.map(({ period }) => period.id)).toEqual(['keuzeperiode-2026', 'peiling-2025']);
		expect(years.every(({ row }) => row !== null && row.total > 100)).toBe(true);
	}
});

test('the period that runs has envelopes, of nobody who can sign in', async () => {
	const running = (await periodOverviews(pools)).find(({ state }) => state === 'open')!;
	expect(running).toMatchObject({ period: { title: 'Keuzeperiode 2027' }, invited: 75, cast: 400 });
	expect(running.cast).toBeGreaterThan(350);
	expect(running.questions.length).toBeGreaterThan(30);
	expect(await hasKeyFile(folder.path, running.period.id)).toBe(true);
	const [issued] = await database.sql`select count(*)::int from box.issuance i
		join "user" u on u.person_id = i.person_id`;
	expect(issued!.count).toBe(0);
});

test('a second start changes nothing', async () => {
	const before = await periodOverviews(pools);
	await seed();
	expect(said).toHaveLength(1);
	expect(await periodOverviews(pools)).toEqual(before);
});

test('a start after one that was cut short goes on where that was', async () => {
	const { sql } = database;
	await sql`truncate box.ballot_keuzeperiode_2027`;
	await sql`delete from box.issuance`;
	await seed();
	const running = (await periodOverviews(pools)).find(({ state }) => state === 'open')!;
	expect(running.invited).toBe(75);
	expect(running.cast).toBeGreaterThan(350);
});
