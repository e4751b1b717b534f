import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '#lib/server/db/record-keys.ts';
import { pageOf } from '#lib/server/db/record-pages.ts';
import { definitionsOf, findRecord, lastSeq, recordsAfter } from '#lib/server/db/records.ts';
import { openPen, type Pen } from '#lib/server/lrs/pen.ts';
import { activityName, verbName } from '#lib/xapi/store/names.ts';
import { freshDatabase } from '../support/database.ts';
import { about, agent, incoming, said, voiding, writer } from '../support/incoming.ts';

let connection: Awaited<ReturnType<typeof freshDatabase>>;
let pen: Pen;
let from: Awaited<ReturnType<typeof writer>>;

beforeAll(async () => {
	connection = await freshDatabase();
	pen = openPen(connection.db);
	from = await writer(connection.db);
});
afterAll(async () => {
	await pen.stop();
	await connection.close();
});

const write = (...statements: ReturnType<typeof said>[]) =>
	pen.write(statements.map(incoming), from);

test('what comes in is given out with what the store fills in, and its authority is the client', async () => {
	const statement = said({ authority: agent('mallory'), stored: '2020-01-01T00:00:00Z' });
	expect(await write(statement)).toEqual({ ok: true });
	const found = await findRecord(connection.db, statement.id);
	const body = JSON.parse(found!.body);
	expect(body).toEqual({
		...statement,
		version: '2.0.0',
		timestamp: found!.stored,
		stored: found!.stored,
		authority: from.authority
	});
	expect(found).toMatchObject({ voided: false, files: null, client: from.client });
});

test('the same statement again is written once; another one under its id is refused with all beside it', async () => {
	const statement = said();
	const beside = said();
	await write(statement);
	const before = await lastSeq(connection.db);
	expect(await write(statement)).toEqual({ ok: true });
	const other = { ...statement, actor: agent('sam') };
	expect(await write(beside, other)).toEqual({ ok: false, conflict: statement.id });
	expect(await findRecord(connection.db, beside.id)).toBeUndefined();
	expect(await lastSeq(connection.db)).toBe(before);
});

test('requests that wait together stand or fall by themselves', async () => {
	const id = randomUUID();
	const written = await Promise.all([
		write(said()),
		write(said({ id })),
		write(said({ id, actor: agent('sam') })),
		write(said({ id }), said()),
		write(said())
	]);
	expect(written.map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
});

test('a statement is voided whether it comes before or after the one that voids it, in any company', async () => {
	const [first, later, beside] = [said(), said(), said()];
	await write(first);
	await write(voiding(first.id), voiding(later.id), voiding(beside.id), beside);
	await write(later);
	for (const { id } of [first, later, beside])
		expect(await findRecord(connection.db, id)).toMatchObject({ voided: true });
});

test('what voids another cannot be voided', async () => {
	const statement = said();
	const takesBack = voiding(statement.id);
	await write(statement, takesBack);
	expect(await write(voiding(takesBack.id))).toMatchObject({ ok: false, status: 400 });
	expect(await findRecord(connection.db, takesBack.id)).toMatchObject({ voided: false });
	const [early, late] = [randomUUID(), randomUUID()];
	await write(voiding(late));
	await write({ ...voiding(early), id: late });
	expect(await findRecord(connection.db, late)).toMatchObject({ voided: false });
});

test('a fact of our own is not voided by another system', async () => {
	const fact = said();
	await pen.write([incoming(fact)], { client: null, authority: agent('us') });
	expect(await write(voiding(fact.id))).toMatchObject({ ok: false, status: 403 });
	const ours = await pen.write([incoming(voiding(fact.id))], {
		...{ client: null, authority: agent('us') }
	});
	expect(ours).toEqual({ ok: true });
});

test('what a client told is voided by that client only, whichever comes first', async () => {
	const other = await writer(connection.db);
	const us = { client: null, authority: agent('us') };
	const [standing, later, together, ours] = [said(), said(), said(), said()];
	await write(standing);
	for (const by of [other, us])
		expect(await pen.write([incoming(voiding(standing.id))], by)).toMatchObject({ status: 403 });
	await pen.write([incoming(voiding(later.id)), incoming(voiding(ours.id))], other);
	await write(later);
	await pen.write([incoming(ours)], us);
	await Promise.all([pen.write([incoming(voiding(together.id))], other), write(together)]);
	for (const { id } of [standing, later, together, ours])
		expect(await findRecord(connection.db, id)).toMatchObject({ voided: false });
	await write(voiding(later.id));
	expect(await findRecord(connection.db, later.id)).toMatchObject({ voided: true });
});

test('what several statements say of an activity is put together', async () => {
	const id = 'http://example.test/shared';
	const told = (definition: object) => said({ object: { id, definition } });
	await write(told({ name: { nl: 'Cursus' }, type: 'http://example.test/type' }));
	await write(
		told({ name: { en: 'Course' } }),
		told({ name: { nl: 'Training' }, description: { en: 'Long' } })
	);
	const key = keyOf(activityName(id));
	const definitions = await definitionsOf(connection.db, [key]);
	expect(JSON.parse(definitions.get(key)!)).toEqual({
		name: { nl: 'Training', en: 'Course' },
		type: 'http://example.test/type',
		description: { en: 'Long' }
	});
});

test('order of commits is order of stored, and who follows meets everything once', async () => {
	await Promise.all(Array.from({ length: 40 }, () => write(said(), said())));
	const rows = await recordsAfter(connection.db, 0n, 10_000);
	const seqs = rows.map(({ seq }) => seq);
	expect(seqs).toEqual([...seqs].sort((a, b) => Number(a - b)));
	expect(rows.map(({ stored }) => stored)).toEqual(rows.map(({ stored }) => stored).sort());
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('a statement about another is found by what that one says', async () => {
	const verb = { id: 'http://example.test/unique' };
	const target = said({ verb });
	const near = about(target.id);
	const far = about(near.id);
	await write(far, target, near);
	const through = await lastSeq(connection.db);
	const page = await pageOf(
		connection.db,
		{ verb: keyOf(verbName(verb.id)) },
		{ through, ascending: true, limit: 10 }
	);
	expect(page.map(({ body }) => JSON.parse(body).id)).toEqual([far.id, target.id, near.id]);
});

test('the moment up to which all can be read is now when nobody writes', async () => {
	const before = Date.now() - 50;
	const { stored } = (await recordsAfter(connection.db, 0n, 10_000)).at(-1)!;
	const at = await pen.consistentThrough();
	expect(Date.parse(at)).toBeGreaterThan(before);
	expect(at >= stored).toBe(true);
});

test('what the database cannot keep is the trouble of its own request', async () => {
	const odd = { id: 'http://example.test/\0', definition: { name: { en: 'Odd' } } };
	const written = await Promise.allSettled([
		write(said()),
		write(said()),
		write(said({ object: odd })),
		write(said())
	]);
	expect(written.map(({ status }) => status)).toEqual([
		...['fulfilled', 'fulfilled', 'rejected', 'fulfilled']
	]);
});
