import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CountFailed } from '#lib/server/ballot/count-failed.ts';
import { countProgress, startCount, type Progress } from '#lib/server/ballot/counting.ts';
import { destroyKeyFile, hasKeyFile, makeKeyFile } from '#lib/server/ballot/key-file.ts';
import { periodView } from '#lib/server/ballot/period-view.ts';
import { findPeriod } from '#lib/server/db/ballot-periods.ts';
import { connect } from '#lib/server/db/connect.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { closedWithKeyFile } from '../support/closed-by-key-file.ts';
import { countDatabase } from '../support/count.ts';
import { on, terms } from '../support/count-terms.ts';
import { temporaryFolder } from '../support/temporary.ts';

const votes = choicesOf('de-envelop', usual, 1);
let database: Awaited<ReturnType<typeof countDatabase>>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let period: string;
const report = vi.fn<(error: unknown) => void>();

beforeEach(async () => {
	database = await countDatabase();
	folder = await temporaryFolder();
	period = await closedWithKeyFile(database, folder.path, votes);
});
afterEach(async () => {
	await database.close();
	await folder.remove();
});

const start = (more = {}) =>
	startCount(database.pools.counter, { ...terms, period, keyDir: folder.path, report, ...more });

/** Everything that is told of the count until it is over. */
async function untilOver(): Promise<Progress[]> {
	const told: Progress[] = [];
	for (;;) {
		const now = countProgress(period);
		if (!now) return told;
		told.push(now);
		if ('failed' in now) return told;
		await wait(5);
	}
}

test('a count goes on in the background, tells how far it is, and destroys the key', async () => {
	expect(countProgress(period)).toBeUndefined();
	expect(await start()).toEqual({ ok: true });
	expect(await start()).toEqual({ ok: false, refused: 'counting' });
	const told = await untilOver();
	const opening = told.filter((now) => 'phase' in now && now.phase === 'opening');
	expect(opening).toContainEqual({ phase: 'opening', done: 400, total: 600 });
	expect(await findPeriod(database.pools.app, period)).toMatchObject({ countedOn: on });
	expect(await hasKeyFile(folder.path, period)).toBe(false);
	expect(await start()).toEqual({ ok: false, refused: 'counted' });
});

test('a page that is read while the count ends does not say that it can begin', async () => {
	const busy = connect(database.url, 1, 'counter');
	expect(await start()).toEqual({ ok: true });
	const held = busy.sql.begin(() => untilOver());
	const view = periodView({ app: database.pools.app, counter: busy.db }, period, terms);
	await held;
	expect(await view).toMatchObject({ stage: 'counting' });
	await busy.close();
});

test('a count that breaks off says so, keeps the key, and can be started again', async () => {
	const { sql } = database;
	await sql`alter table ballot_record rename to elsewhere`;
	expect(await start()).toEqual({ ok: true });
	const failed = 'The count broke off (PostgresError 42P01); nothing was changed.';
	expect((await untilOver()).at(-1)).toEqual({ failed });
	expect(report).toHaveBeenCalledExactlyOnceWith(expect.any(CountFailed));
	expect(await hasKeyFile(folder.path, period)).toBe(true);
	await sql`alter table elsewhere rename to ballot_record`;
	expect(await start()).toEqual({ ok: true });
	expect((await untilOver()).some((now) => 'failed' in now)).toBe(false);
	expect(await findPeriod(database.pools.app, period)).toMatchObject({ countedOn: on });
});

test('a count does not begin before its day, with a key of another period, or without one', async () => {
	const waiting = { refused: 'cooling-down', until: '2026-12-06' };
	expect(await start({ cooldownDays: 35 })).toEqual({ ok: false, ...waiting });
	await destroyKeyFile(folder.path, period);
	expect(await start()).toEqual({ ok: false, refused: 'no-key' });
	await makeKeyFile(folder.path, period);
	expect(await start()).toEqual({ ok: false, refused: 'wrong-key' });
	expect(countProgress(period)).toBeUndefined();
});
