import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '#lib/server/audit.ts';
import { record } from '#lib/server/db/audit.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let auditor: string;

beforeEach(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	await town.publish();
	auditor = await town.person(await town.unit('Ruimte'), 'Meetman');
});
afterEach(() => database.close());

const first = { action: null, before: null };
const line = { object: 'completions of welkom', result: 'ok', origin: 'web', role: 'hr' } as const;

/** Lines of one transaction: they all have the same time, to the microsecond. */
const write = (count: number, action = 'look') =>
	database.db.transaction(async (tx) => {
		for (let at = 0; at < count; at++) {
			await record(tx, { ...line, action, actor: auditor, detail: { rows: at } });
		}
	});

test('an empty log is empty, and reading it is the first line', async () => {
	expect((await readLog(database.db, auditor, first)).lines).toEqual([]);
	const { lines } = await readLog(database.db, auditor, first);
	expect(lines).toMatchObject([
		{
			action: 'look',
			object: 'audit-log',
			role: 'auditor',
			name: 'Sam Meetman',
			detail: { rows: 0 }
		}
	]);
});

test('a line says who, as what, did what, to what and how it ended, with the title of the programme', async () => {
	await write(1);
	const { lines } = await readLog(database.db, auditor, first);
	expect(lines).toEqual([
		{
			id: expect.any(String),
			at: expect.any(Date),
			name: 'Sam Meetman',
			role: 'hr',
			action: 'look',
			object: 'completions of welkom',
			programme: 'Welkom',
			result: 'ok',
			detail: { rows: 0 }
		}
	]);
});

test('paging gives every line once, also lines of the same moment', async () => {
	await write(60);
	await write(75);
	const seen: unknown[] = [];
	let before: string | null = null;
	for (let page = 0; page < 4; page++) {
		const { lines, older, paged } = await readLog(database.db, auditor, { action: null, before });
		expect(paged).toBe(page > 0);
		seen.push(...lines.filter(({ object }) => object !== 'audit-log').map(({ id }) => id));
		if (older === null) break;
		before = older;
	}
	expect(new Set(seen).size).toBe(135);
	expect(seen).toHaveLength(135);
});

test('the newest line is first', async () => {
	await write(1);
	await write(1, 'download');
	const { lines } = await readLog(database.db, auditor, first);
	expect(lines.map(({ action }) => action)).toEqual(['download', 'look']);
});

test('a filter keeps one action; an action or a place that does not exist is no filter', async () => {
	await write(2);
	await write(1, 'download');
	const ask = (action: string | null, before: string | null = null) =>
		readLog(database.db, auditor, { action, before });
	const downloads = await ask('download');
	expect(downloads).toMatchObject({
		action: 'download',
		actions: ['download', 'look'],
		older: null
	});
	expect(downloads.lines).toHaveLength(1);
	expect((await ask("look'; drop table audit_log")).action).toBe('');
	expect((await ask(null, 'not-an-id')).lines.length).toBeGreaterThan(3);
	expect((await ask(null, randomUUID())).lines).toEqual([]);
});

test('nobody can change or erase a line', async () => {
	await write(1);
	const { sql } = database;
	await expect(sql`update audit_log set actor = null`).rejects.toThrow('only grows');
	await expect(sql`delete from audit_log`).rejects.toThrow('only grows');
	await expect(sql`truncate audit_log`).rejects.toThrow('only grows');
});
