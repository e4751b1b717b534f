import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { nameOf } from '#lib/report/editing/fields.ts';
import { unguarded } from '#lib/report/formula.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { auditPage } from '#lib/server/db/audit.ts';
import { reportTableOf } from '#lib/server/db/report-tables.ts';
import { readOds } from '#lib/server/export/read-ods.ts';
import type { SheetFile } from '#lib/server/export/sheet-json.ts';
import { editTable } from '#lib/server/report/tables/edit-table.ts';
import { copyTable, startTable } from '#lib/server/report/tables/start-table.ts';
import { ofOneYear, starts } from '#lib/server/report/tables/starts.ts';
import { tableFile } from '#lib/server/report/tables/table-file.ts';
import { tablePage } from '#lib/server/report/tables/table-page.ts';
import { removeTable, restoreTable, tablesPage } from '#lib/server/report/tables/tables.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

// Tables of real reports are typed in as somebody would, kept, and read back from every file.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let who: { personId: string; language: 'nl'; on: string };

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const personId = await town.person(await town.unit('Staf'), 'Kamp');
	who = { personId, language: 'nl', on: today };
});
afterAll(() => database.close());

function formOf(values: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) form.append(name, value);
	return form;
}

async function begin(values: Record<string, string> = {}): Promise<string> {
	const given = { start: 'free', year: '2026', years: '1', ...values };
	const started = await startTable(database.db, library, who, formOf(given));
	if (!started.ok) throw new Error(JSON.stringify(started.refused));
	return started.id;
}

const kept = async (id: string) => (await reportTableOf(database.db, id))!;

/** Sends the form of the editor as it is on a screen that shows the last revision. */
async function send(id: string, values: Record<string, string>, by = who) {
	const { revision } = await kept(id);
	const form = formOf({ revision: String(revision), ...values });
	return (await editTable(database.db, by, id, form))!;
}

/** Types a table of a real report in a new one, as somebody would: heads first, then row by row. */
async function typeIn(real: Sheet): Promise<string> {
	const id = await begin();
	for (const { label, kind } of real.columns) {
		await send(id, { act: 'add-column', 'new-column': label, 'new-column-kind': kind });
	}
	for (const { label } of real.rows) await send(id, { act: 'add-row', 'new-row': label });
	const ready = (await kept(id)).sheet;
	for (const row of ready.rows.slice(0, 2)) await send(id, { act: `row-remove:${row.id}` });
	await send(id, { act: `column-remove:${ready.columns[0]!.id}` });
	const { sheet } = await kept(id);
	const idOf = (part: string) =>
		sheet.columns[real.columns.findIndex((one) => one.id === part)]!.id;
	const typed: Record<string, string> = {
		...{ title: real.title, 'row-head': real.rowHead, 'total-label': real.totalLabel },
		...{ note: real.note, source: real.source }
	};
	for (const [at, { total, parts }] of real.columns.entries()) {
		const column = sheet.columns[at]!.id;
		if (total.kind === 'typed') {
			typed[`total:${column}`] = 'typed';
			typed[`cell::${column}`] = writeCell(total.cell, 'nl');
		}
		if (parts.length > 0) typed[`parts:${column}`] = parts.map(idOf).join(' ');
	}
	for (const [line, { entries }] of real.rows.entries()) {
		for (const [at, { cell, note }] of entries.entries()) {
			const place = { row: sheet.rows[line]!.id, column: sheet.columns[at]!.id };
			typed[nameOf({ of: 'cell', ...place })] = writeCell(cell, 'nl');
			typed[nameOf({ of: 'remark', ...place })] = note;
		}
	}
	const done = await send(id, typed);
	expect(done.problems).toEqual([]);
	return id;
}

/** What a file must give back: heads, labels, cells and remarks, the line of totals too. */
const contentOf = (sheet: Sheet) => ({
	heads: [sheet.rowHead, ...sheet.columns.map(({ label }) => label)],
	rows: printedRows(sheet).map(({ label, entries }) => [
		label,
		...entries.map(({ cell, note }) => ({ cell: writeCell(cell, 'nl', false), note }))
	]),
	note: sheet.note
});

async function bodyOf(id: string, kind: string) {
	const file = await tableFile(database.db, id, { kind, language: 'nl' });
	return file!.body;
}

describe('tables of real reports', () => {
	const typedIn = realSheets.filter(({ source }) => source !== 'platform');

	test.each(typedIn.map((sheet) => [sheet.title, sheet] as const))(
		'%s is typed in, and comes back from every file',
		async (_, real) => {
			const id = await typeIn(real);
			const { sheet } = await kept(id);
			expect(contentOf(sheet)).toEqual(contentOf(real));

			const { tables } = JSON.parse(String(await bodyOf(id, 'json'))) as SheetFile;
			expect(contentOf(tables[0]!.table)).toEqual(contentOf(real));

			const csv = parse(String(await bodyOf(id, 'csv')), {
				bom: true,
				delimiter: ';',
				record_delimiter: '\r\n'
			}) as string[][];
			const width = real.columns.length + 1;
			expect(csv.map((cells) => cells.slice(0, width).map(unguarded))).toEqual([
				contentOf(real).heads,
				...printedRows(real).map(({ label, entries }) => [
					label,
					...entries.map(({ cell }) => writeCell(cell, 'nl', false))
				])
			]);

			const ods = readOds((await bodyOf(id, 'ods')) as Uint8Array);
			const lines = ods.ok ? ods.value[0]!.rows.slice(1, printedRows(real).length + 1) : [];
			const shown = lines.map((cells) =>
				real.columns.map((_, at) => {
					const read = cells[at + 1]?.read;
					return read?.ok ? read.value : { kind: 'empty' };
				})
			);
			expect(shown).toEqual(
				printedRows(real).map(({ entries }) => entries.map(({ cell }) => cell))
			);
		}
	);
});

describe('changing a table', () => {
	const cells = async (id: string) =>
		(await kept(id)).sheet.rows.map(({ entries }) => writeCell(entries[0]!.cell, 'nl'));
	const names = async (id: string) => {
		const { rows, columns } = (await kept(id)).sheet;
		return rows.map(({ id: row }) => nameOf({ of: 'cell', row, column: columns[0]!.id }));
	};

	test('what cannot be read comes back with its place, the rest is kept', async () => {
		const id = await begin();
		const [one, two] = (await names(id)) as [string, string];
		const done = await send(id, { [one]: '1,5', [two]: '12' });
		expect(done.problems).toEqual([
			{
				...{ name: one, typed: '1,5', reason: 'count-not-whole', now: '' },
				...{ row: 'Rij 1', column: 'aantal' }
			}
		]);
		expect(await cells(id)).toEqual(['', '12']);
	});

	test('two tabs do not overwrite each other, and nothing is lost', async () => {
		const id = await begin();
		const [one, two] = (await names(id)) as [string, string];
		const { revision } = await kept(id);
		await send(id, { [one]: '5' });
		const old = { revision: String(revision) };
		const late = await send(id, { ...old, [one]: '7', [two]: '8' });
		expect(late.problems).toMatchObject([
			{ name: one, typed: '7', reason: 'changed-meanwhile', now: '5' }
		]);
		expect(await cells(id)).toEqual(['5', '8']);
		// The page now shows the 5 beside the 7: sending it again is meant.
		expect((await send(id, { [one]: '7' })).problems).toEqual([]);
		// A field that says what it saw is held to that.
		const was = await send(id, { [one]: '9', [`was:${one}`]: '5' });
		expect(was.problems).toMatchObject([{ reason: 'changed-meanwhile', now: '7' }]);
		expect((await send(id, { ...old, act: 'add-row', 'new-row': 'z' })).refused).toBe('stale');
		for (const revision of ['99', '1.5', '99999999999', 'x'])
			expect((await send(id, { revision, [two]: '1' })).problems).toHaveLength(1);
		expect(await cells(id)).toEqual(['7', '8']);
	});

	test('a row that is gone in another tab is named with what was typed in it', async () => {
		const id = await begin();
		const [one] = (await names(id)) as [string];
		const { revision, sheet } = await kept(id);
		await send(id, { act: `row-remove:${sheet.rows[0]!.id}` });
		const late = await send(id, { revision: String(revision), [one]: '7' });
		expect(late.problems).toMatchObject([{ reason: 'no-such-row', typed: '7', row: 'Rij 1' }]);
	});

	test('steps back and forth', async () => {
		const id = await begin();
		const [one] = (await names(id)) as [string];
		for (const value of ['1', '2', '3']) await send(id, { [one]: value });
		const at = (position: { at: number; of: number }) => ({
			at: String(position.at),
			of: String(position.of)
		});
		const back = await send(id, { act: 'undo' });
		const further = await send(id, { act: 'undo', ...at(back.position) });
		expect(await cells(id)).toEqual(['1', '']);
		const forth = await send(id, { act: 'redo', ...at(further.position) });
		expect(await cells(id)).toEqual(['2', '']);
		await send(id, { act: 'redo', ...at(forth.position) });
		expect(await cells(id)).toEqual(['3', '']);
		expect((await send(id, { act: 'redo' })).refused).toBe('no-step');
		// A position that says something else than the table is forgotten.
		const { revision } = await kept(id);
		await send(id, { act: 'undo', at: '2', of: String(revision) });
		expect(await cells(id)).toEqual(['2', '']);
		const values = new URLSearchParams({ at: '1', of: '3' });
		const page = await tablePage(database.db, library, { id, language: 'nl', values });
		expect(page).toMatchObject({ oldest: 1, position: { at: revision + 1, of: revision + 1 } });
	});

	test('a block is put in as a whole or not at all', async () => {
		const id = await begin();
		const paste = (text: string) =>
			send(id, { act: 'paste', 'paste-row': '', 'paste-column': '', 'paste-text': text });
		const done = await paste('a\t1\nb\tx9');
		expect(done).toMatchObject({ refused: 'cells', pasteProblems: [{ line: 2, column: 2 }] });
		expect((await paste('a\t1\nb\t9')).touched).toMatch(/^row:/);
		expect(await cells(id)).toEqual(['', '', '1', '9']);
	});

	test('its year', async () => {
		const id = await begin();
		expect((await send(id, { year: 'x', 'was:year': '2026' })).problems).toMatchObject([
			{ name: 'year', reason: 'year-unclear' }
		]);
		expect((await send(id, { year: '2024', 'was:year': '2026' })).problems).toEqual([]);
		expect((await kept(id)).year).toBe(2024);
		expect((await send(id, { year: '2023', 'was:year': '2026' })).problems).toMatchObject([
			{ reason: 'changed-meanwhile', now: '2024' }
		]);
		await send(id, { year: '', 'was:year': '2024' });
		expect((await kept(id)).year).toBeNull();
	});
});

describe('all tables', () => {
	test.each(starts)('%s begins sound, in Dutch and in English', async (start) => {
		const id = await begin({ start, years: '3' });
		const { sheet, year } = await kept(id);
		const isOne = ofOneYear.includes(start);
		expect(year).toBe(isOne ? 2026 : null);
		expect(sheet.title).toContain(start === 'free' ? 'Nieuwe tabel' : isOne ? '2026' : '2024-2026');
		const english = { ...who, language: 'en' as const };
		const form = formOf({ start, year: '2026', years: '1' });
		expect(await startTable(database.db, library, english, form)).toMatchObject({ ok: true });
	});

	test('what cannot begin is refused', async () => {
		const tried = async (values: Record<string, string>) => {
			const form = formOf({ start: 'free', year: '2026', ...values });
			const started = await startTable(database.db, library, who, form);
			return !started.ok && started.refused;
		};
		expect(await tried({ start: 'x' })).toBe('start-missing');
		expect(await tried({ year: '26' })).toBe('year-unclear');
		expect(await tried({ start: 'kinds', years: '11' })).toBe('years-unclear');
		expect(await tried({ 'paste-text': 'soort\ta\ta\nx\t1\t2' })).toMatchObject({
			...{ refused: 'cells', problems: [{ line: 1, column: 3 }] }
		});
	});

	test('one is copied for the next year, thrown away, and put back', async () => {
		const id = await begin({ start: 'measures' });
		const copy = (await copyTable(database.db, who, id))!;
		const { sheet, year } = await kept(copy);
		expect({ year, title: sheet.title }).toEqual({ year: 2027, title: 'Maatregelen 2027' });
		expect(await removeTable(database.db, who, id)).toBe('Maatregelen 2026');
		expect(await removeTable(database.db, who, id)).toBeUndefined();
		const page = await tablesPage(database.db);
		expect(page.tables.map((table) => table.id)).not.toContain(id);
		expect(page.removed.map((table) => table.id)).toContain(id);
		expect(await editTable(database.db, who, id, formOf({}))).toBeUndefined();
		expect(await restoreTable(database.db, who, id)).toBe(true);
		expect(await restoreTable(database.db, who, id)).toBe(false);
		expect(await kept(id)).toBeDefined();
	});

	test('an address that is no table leads nowhere', async () => {
		for (const id of ['x', crypto.randomUUID()]) {
			const asked = { id, language: 'nl' as const, values: new URLSearchParams() };
			expect(await tablePage(database.db, library, asked)).toBeUndefined();
			expect(await tableFile(database.db, id, { ...asked, kind: 'csv' })).toBeUndefined();
			expect(await copyTable(database.db, who, id)).toBeUndefined();
			expect(await removeTable(database.db, who, id)).toBeUndefined();
			expect(await restoreTable(database.db, who, id)).toBe(false);
		}
		const id = await begin();
		expect(await tableFile(database.db, id, { kind: 'exe', language: 'nl' })).toBeUndefined();
	});

	test('the log says who made, changed and removed a table: one line a day for changes', async () => {
		const id = await begin();
		const other = { ...who, on: '2026-11-23' };
		await send(id, { title: 'Een' });
		await send(id, { title: 'Twee' }, other);
		await send(id, { title: 'Drie' }, other);
		await removeTable(database.db, other, id);
		const lines = await auditPage(database.db, 100);
		const own = lines.filter(({ object }) => object === `report-table of ${id}`);
		expect(own.map(({ action }) => action)).toEqual([
			...['remove-table', 'change-table', 'make-table']
		]);
		expect(own.every(({ actor }) => actor === who.personId)).toBe(true);
	});
});
