import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { findRecord, recordsAfter } from '#lib/server/db/records.ts';
import {
	ensurePartitions,
	standingStatements,
	statementsAbout,
	storeStatements
} from '#lib/server/db/statements.ts';
import { moveTold } from '#lib/server/lrs/moving.ts';
import { openPen } from '#lib/server/lrs/pen.ts';
import { completed } from '#lib/xapi/statement.ts';
import { voided } from '#lib/xapi/meeting.ts';
import { freshDatabase } from '../support/database.ts';
import { incoming, said, writer } from '../support/incoming.ts';

const on = '2026-11-22';
const yesterday = '2026-11-21';
const programme = { id: 'welkom', version: 1, title: 'Welkom' };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: ReturnType<typeof connect>;

beforeAll(async () => {
	database = await freshDatabase();
	await ensurePartitions(database.db, yesterday, 2);
	app = connect(database.url, 3, 'app');
});
afterAll(async () => {
	await app.close();
	await database.close();
});

const finished = (number: string, day: string, id = randomUUID()) =>
	completed(
		id,
		'zandermeer',
		{ personnelNumber: number, name: 'Noor Vermeer' },
		{ programme, on: day }
	);

const told = async () => {
	const rows = await database.sql<{ count: number }[]>`select count(*)::int from statement`;
	return rows[0]!.count;
};

test('what was told before today moves, in an order that tells nothing; what is told today waits', async () => {
	const days = Array.from({ length: 60 }, (_, at) => finished(String(at), yesterday));
	await storeStatements(app.db, days, yesterday);
	await storeStatements(app.db, [finished('today', on)], on);
	const before = Date.now() - 1_000;
	expect(await moveTold(app.db, on)).toBe(60);
	expect(await told()).toBe(1);
	const rows = await recordsAfter(app.db, 0n, 100);
	const ids = rows.map(({ id }) => id);
	expect(ids.toSorted()).toEqual(days.map(({ id }) => id).toSorted());
	expect(ids).not.toEqual(days.map(({ id }) => id));
	expect(rows.every(({ client, stored }) => client === null && Date.parse(stored) > before)).toBe(
		true
	);
	expect(await moveTold(app.db, on)).toBe(0);
});

test('a fact reads the same before the night and after it', async () => {
	const [one] = await statementsAbout(app.db, '7');
	expect(one).toMatchObject({ actor: { account: { name: '7' } }, timestamp: /^2026-11-21T00:00/ });
	expect(await statementsAbout(app.db, 'today')).toHaveLength(1);
});

test('a fact that is taken back no longer holds: before the night, in between and after it', async () => {
	const fact = finished('8', yesterday);
	const which = {
		...{ verb: fact.verb.id, object: fact.object.id, since: yesterday, account: '8' }
	};
	await database.sql`delete from record`;
	await storeStatements(app.db, [fact], yesterday);
	expect(await standingStatements(app.db, which)).toEqual([fact.id]);
	await moveTold(app.db, on);
	expect(await standingStatements(app.db, which)).toEqual([fact.id]);
	await storeStatements(
		app.db,
		[voided(randomUUID(), fact.id, { organisation: 'zandermeer', name: 'Zandermeer', on })],
		on
	);
	expect(await standingStatements(app.db, which)).toEqual([]);
	await moveTold(app.db, '2026-11-23');
	expect(await standingStatements(app.db, which)).toEqual([]);
	expect(await findRecord(app.db, fact.id)).toMatchObject({ voided: true });
});

test('a fact whose id another system used stays where it was told', async () => {
	const fact = finished('9', yesterday);
	const pen = openPen(app.db);
	await pen.write([incoming(said({ id: fact.id }))], await writer(app.db));
	await storeStatements(app.db, [fact], yesterday);
	expect(await moveTold(app.db, on)).toBe(0);
	expect(await statementsAbout(app.db, '9')).toHaveLength(1);
});
