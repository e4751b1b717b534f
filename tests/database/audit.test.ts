import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logFile } from '#lib/server/audit-csv.ts';
import { readLogFilter, type LogFilter } from '#lib/server/audit-filter.ts';
import { readLog, takeLog } from '#lib/server/audit.ts';
import { record } from '#lib/server/db/audit.ts';
import { connect } from '#lib/server/db/connect.ts';
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

const everything = readLogFilter(new URLSearchParams());
const line = { object: 'completions of welkom', result: 'ok', origin: 'web', role: 'hr' } as const;

/** Lines of one transaction: they all have the same time, to the microsecond. */
const write = (count: number, action = 'look') =>
	database.db.transaction(async (tx) => {
		for (let at = 0; at < count; at++) {
			await record(tx, { ...line, action, actor: auditor, detail: { rows: at } });
		}
	});

test('an empty log is empty, and reading it is the first line', async () => {
	expect((await readLog(database.db, auditor, everything)).lines).toEqual([]);
	const { lines } = await readLog(database.db, auditor, everything);
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
	const { lines } = await readLog(database.db, auditor, everything);
	expect(lines).toEqual([
		{
			id: expect.any(String),
			at: expect.any(Date),
			actor: auditor,
			origin: 'web',
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
		const { lines, older, paged } = await readLog(database.db, auditor, everything, before);
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
	const { lines } = await readLog(database.db, auditor, everything);
	expect(lines.map(({ action }) => action)).toEqual(['download', 'look']);
});

test('a search narrows by who, what, about what, how it ended and when; what is not in the log narrows nothing', async () => {
	await write(3);
	await write(1, 'download');
	await record(database.db, { ...line, action: 'ask', object: '/hr', result: 'refused' });
	const total = async (filter: Partial<LogFilter>) => {
		const { lines } = await readLog(database.db, auditor, { ...everything, ...filter });
		return lines.filter(({ object }) => object !== 'audit-log').length;
	};
	expect(await total({})).toBe(5);
	expect(await total({ action: 'download' })).toBe(1);
	expect(await total({ object: '/hr' })).toBe(1);
	expect(await total({ result: 'refused' })).toBe(1);
	expect(await total({ who: 'meetm' })).toBe(4);
	expect(await total({ who: auditor })).toBe(4);
	expect(await total({ who: 'Niemand' })).toBe(0);
	expect(await total({ who: '%' })).toBe(0);
	expect(await total({ from: '2126-01-01' })).toBe(0);
	expect(await total({ until: '2025-12-31' })).toBe(0);
	expect(await total({ from: '2025-01-01', until: '2126-01-01' })).toBe(5);
	expect(await total({ action: "look'; drop table audit_log" })).toBe(5);
	expect(await total({ from: 'gisteren' })).toBe(5);
});

test('a place that is no line begins at the newest line, or holds nothing', async () => {
	await write(2);
	const from = async (before: string) =>
		(await readLog(database.db, auditor, everything, before)).lines.length;
	expect(await from('not-an-id')).toBe(2);
	expect(await from(randomUUID())).toBe(0);
});

test('a file holds every line of the search, and saving it is a line with what was searched for', async () => {
	await write(120);
	await write(2, 'download');
	const lines = await takeLog(database.db, auditor, { ...everything, action: 'look', who: 'Meet' });
	expect(lines).toHaveLength(120);
	const file = await logFile(lines, '2026-11-22', 'nl').text();
	expect(file.split('\r\n')[1]).toContain(
		';Sam Meetman;HR;look;Bekeken;completions of welkom;Gelukt;web;'
	);
	const [saved] = (await readLog(database.db, auditor, everything)).lines;
	expect(saved).toMatchObject({
		...{ action: 'download', object: 'audit-log' },
		detail: { action: 'look', name: 'Meet', rows: 120 }
	});
});

test('nobody can change or erase a line', async () => {
	await write(1);
	const { sql } = database;
	await expect(sql`update audit_log set actor = null`).rejects.toThrow('only grows');
	await expect(sql`delete from audit_log`).rejects.toThrow('only grows');
	await expect(sql`truncate audit_log`).rejects.toThrow('only grows');
});

test('the app has no right to change, erase or empty the log, whatever it says of itself', async () => {
	await write(1);
	const app = connect(database.url, 1, 'app');
	try {
		await app.sql`select set_config('tweesprong.lawful', 'DELETE', false)`;
		for (const change of [
			'update audit_log set actor = null',
			'delete from audit_log',
			'truncate audit_log'
		])
			await expect(app.sql.unsafe(change)).rejects.toThrow('permission denied');
		for (const change of ['update destruction set rows = rows', 'delete from destruction'])
			await expect(app.sql.unsafe(change)).rejects.toThrow('permission denied');
		await expect(app.sql`select destroy_audit_lines(current_date)`).rejects.toThrow('last year');
	} finally {
		await app.close();
	}
});
