import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lockRecords } from '#lib/server/db/record-lock.ts';
import { findRecord, lastSeq } from '#lib/server/db/records.ts';
import { blank, type Memory } from '#lib/server/lrs/memory.ts';
import { prepare, type From } from '#lib/server/lrs/prepared.ts';
import { writeAtOnce } from '#lib/server/lrs/writing-at-once.ts';
import { writeRecords } from '#lib/server/lrs/writing.ts';
import { freshDatabase } from '../support/database.ts';
import { about, incoming, said, voiding, writer } from '../support/incoming.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let from: From;
let other: From;
let memory: Memory;

const course = (name: string) => ({
	object: { id: 'http://example.test/course', definition: { name: { en: name } } }
});
const request = (by: From, ...statements: ReturnType<typeof said>[]) => [
	{ from: by, batch: statements.map((one) => prepare(incoming(one), by)) }
];
const atOnce = (...statements: ReturnType<typeof said>[]) =>
	writeAtOnce(database.db, memory, request(from, ...statements));
const inTurn = async (by: From, ...statements: ReturnType<typeof said>[]) =>
	(await database.sql.begin((tx) => writeRecords(tx, request(by, ...statements)))).learn;
const stands = async (id: string) => (await findRecord(database.db, id)) !== undefined;

beforeAll(async () => {
	database = await freshDatabase();
	[from, other] = [await writer(database.db), await writer(database.db)];
	await inTurn(from, said(course('Fire')));
});
beforeEach(async () => {
	memory = blank();
	(await inTurn(from, said(course('Fire'))))(memory);
});
afterAll(() => database.close());

test('what needs no looking up is written in one question, as it would be otherwise', async () => {
	const [one, another] = [said(course('Fire')), said()];
	const before = await lastSeq(database.db);
	expect(await atOnce(one, another)).toBe(true);
	expect(await atOnce(said())).toBe(true);
	expect(await lastSeq(database.db)).toBe(before + 3n);
	const found = await findRecord(database.db, one.id);
	expect(JSON.parse(found!.body)).toEqual({
		...one,
		version: '2.0.0',
		timestamp: found!.stored,
		stored: found!.stored,
		authority: from.authority
	});
	expect((await findRecord(database.db, another.id))!.stored).toBe(found!.stored);
	expect(Date.parse(memory.since!)).toBeGreaterThan(Date.parse(found!.stored));
});

test('after somebody else wrote nothing is written on what is remembered', async () => {
	await inTurn(other, said());
	const one = said();
	expect(await atOnce(one)).toBe(false);
	expect(await stands(one.id)).toBe(false);
});

test('where one transaction said two things of an activity, neither is taken for known', async () => {
	(await inTurn(from, said(course('Smoke')), said(course('Fire'))))(memory);
	expect(await atOnce(said())).toBe(true);
	expect(await atOnce(said(course('Smoke')))).toBe(false);
});

test('nor after somebody took away what stood there', async () => {
	await database.db.transaction((tx) => lockRecords(tx));
	expect(await atOnce(said())).toBe(false);
});

test('who writes at this moment is not waited for', async () => {
	const met = await database.db.transaction(async (tx) => {
		await lockRecords(tx);
		return atOnce(said());
	});
	expect(met).toBe(false);
});

test('an id that is taken is for the long way, with all beside it', async () => {
	const [taken, beside] = [said(), said()];
	expect(await atOnce(taken)).toBe(true);
	expect(await atOnce(beside, taken)).toBe(false);
	expect(await atOnce(beside, { ...beside, id: beside.id.toUpperCase() })).toBe(false);
	expect(await stands(beside.id)).toBe(false);
	expect(await atOnce(beside)).toBe(true);
});

test('what says something new, or refers to another statement, is for the long way', async () => {
	expect(await atOnce(said(course('Fire safety')))).toBe(false);
	expect(await atOnce(about(randomUUID()))).toBe(false);
	expect(await atOnce(voiding(randomUUID()))).toBe(false);
});

test('what its own client voided before it came is void, and what another voided is not', async () => {
	const [own, theirs] = [said(), said()];
	(await inTurn(other, voiding(theirs.id)))(memory);
	(await inTurn(from, voiding(own.id)))(memory);
	expect(await atOnce(own, theirs)).toBe(true);
	const voided = async (id: string) => (await findRecord(database.db, id))!.voided;
	expect([await voided(own.id), await voided(theirs.id)]).toEqual([true, false]);
});
