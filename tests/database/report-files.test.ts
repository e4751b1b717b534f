import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unguarded } from '#lib/report/formula.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { report, reportEdition, reportFile } from '#lib/server/db/schema/report.ts';
import { findEdition } from '#lib/server/db/reports-editions.ts';
import { bookCsv } from '#lib/server/export/book-csv.ts';
import { bookOds } from '#lib/server/export/book-ods.ts';
import { bookPdf } from '#lib/server/export/book-pdf.ts';
import { wholeBook } from '#lib/server/export/books.fixture.ts';
import { readOds } from '#lib/server/export/read-ods.ts';
import { reportFileNames } from '#lib/server/export/report-file.ts';
import { unzip } from '#lib/server/export/unzip.ts';
import { digestOf } from '#lib/server/report/book.ts';
import { draftFile, editionFile, fileProgress, openFiles } from '#lib/server/report/files.ts';
import { openMaker } from '#lib/server/report/maker.ts';
import BookPage from '#lib/ui/report/book/BookPage.svelte';
import { freshDatabase } from '../support/database.ts';
import { readPage } from '../support/page-tables.ts';
import { readPdf } from '../support/pdf-tables.ts';
import { expectedTable } from '../support/printed-table.ts';

// Every table of a real report in a report: on its page, in its PDF and in its spreadsheets, cell by cell. And
// the files of an edition, made of what was frozen.

const tables = wholeBook.chapters[1]!.blocks.flatMap((block) =>
	block.kind === 'table' ? [block.sheet] : []
);
const page = readPage(render(BookPage, { props: { book: wholeBook } }).body);
const pdf = await readPdf(bookPdf(wholeBook));
const ods = readOds(bookOds(wholeBook));
const csv = unzip(bookCsv(wholeBook), 'all', 1e7);

describe.each(tables.map((sheet) => [sheet.title, sheet] as const))('%s', (title, sheet) => {
	const expected = expectedTable(sheet);

	test('stands on the page', () => {
		expect(page.find((table) => table.title === title)).toEqual(expected);
	});

	test('stands in the PDF', () => {
		const table = pdf.tables.find((one) => one.title === title)!;
		const remarks = expected.rows.flatMap((row) => row.flatMap(({ notes }) => notes));
		expect(table.heads).toEqual(expected.heads);
		expect(
			table.rows.map((row) =>
				row.map(({ text, notes }) => ({ text, notes: notes.map((at) => remarks[at - 1]) }))
			)
		).toEqual(expected.rows);
		const text = pdf.text.replace(/\s+/g, ' ');
		for (const remark of remarks) expect(text).toContain(remark.replace(/\s+/g, ' '));
	});

	test('stands in the ODS', () => {
		const tab = ods.ok ? ods.value.find((one) => one.title === title) : undefined;
		expect(linesOf(tab!.rows, sheet)).toEqual([
			expected.heads.map((text) => ({ text, notes: [] })),
			...expected.rows
		]);
	});

	test('stands in the CSV', () => {
		const [heads, ...lines] = csvOf(sheet);
		const places = expected.heads.map((head) => heads!.indexOf(head));
		expect(lines.map((cells) => places.map((at) => cells[at]))).toEqual(
			expected.rows.map((row) => row.map(({ text }) => text.replace(/(\d)\.(?=\d{3})/g, '$1')))
		);
		for (const [at, head] of expected.heads.entries()) {
			const remarks = expected.rows.map((row) => row[at]!.notes.join());
			if (remarks.every((remark) => remark === '')) continue;
			const noted = heads!.indexOf(`${head} (opmerking)`);
			expect(lines.map((cells) => cells[noted])).toEqual(remarks);
		}
	});
});

type Tab = Extract<typeof ods, { ok: true }>['value'][number];

const linesOf = (rows: Tab['rows'], sheet: Sheet) =>
	rows.slice(0, expectedTable(sheet).rows.length + 1).map((row) =>
		[0, ...sheet.columns.map((_, at) => at + 1)].map((at) => {
			const { read, note } = row[at] ?? { read: { ok: true, value: { kind: 'empty' } }, note: '' };
			const text = read.ok ? writeCell(read.value as never, 'nl') : read.refused;
			return { text, notes: note === '' ? [] : [note] };
		})
	);

/** The lines of the file of a table: the one with its heads and its number of rows. */
function csvOf(sheet: Sheet): string[][] {
	const files = csv.ok
		? [...csv.value.values()].map((bytes) => new TextDecoder().decode(bytes))
		: [];
	const number = tables.indexOf(sheet);
	const order = tables.map(({ title }) => title);
	const dictionary = JSON.parse(files.at(-1)!) as { tables: { title: string }[] };
	const at = dictionary.tables.findIndex(({ title }) => title === order[number]);
	const lines = parse(files[at]!, {
		bom: true,
		delimiter: ';',
		record_delimiter: '\r\n'
	}) as string[][];
	return lines.map((cells) => cells.map(unguarded));
}

test('every table of the real reports is among them', () => {
	expect(tables.map(({ id }) => id)).toEqual(
		expect.arrayContaining(realSheets.map(({ id }) => id))
	);
});

describe('the files of an edition', () => {
	let database: Awaited<ReturnType<typeof freshDatabase>>;
	const files = openFiles(openMaker());
	const waiting = { signal: AbortSignal.timeout(60_000), watch: null };
	const edition = async () => (await findEdition(database.db, 'verslag', 2))!;

	beforeAll(async () => {
		database = await freshDatabase();
		const [{ id }] = (await database.db
			.insert(report)
			.values({
				...{ slug: 'verslag', title: wholeBook.title, years: [2026] },
				...{ countedOn: '2026-12-31', changedOn: '2027-03-09' },
				draft: { schema: 1, chapters: [] }
			})
			.returning({ id: report.id })) as [{ id: string }];
		await database.db.insert(reportEdition).values({
			...{ reportId: id, edition: 2, book: wholeBook, digest: digestOf(wholeBook) }
		});
	});
	afterAll(async () => {
		files.maker.stop();
		await database.close();
	});

	const file = async (name: (typeof reportFileNames)[number]) =>
		editionFile(database.db, files, await edition(), name, waiting);

	test('are made once and kept; thrown away they come back the same, to the last byte', async () => {
		const made = new Map<string, Uint8Array>();
		for (const name of reportFileNames) made.set(name, await file(name));
		const kept = await database.db.select().from(reportFile);
		expect(new Map(kept.map(({ name, bytes }) => [name, bytes]))).toEqual(made);
		expect(await file('report.pdf')).toEqual(made.get('report.pdf'));
		await database.db.delete(reportFile);
		for (const name of reportFileNames) expect(await file(name)).toEqual(made.get(name));
	});

	test('what was kept is what is given', async () => {
		await database.db
			.update(reportFile)
			.set({ bytes: new Uint8Array([1, 2, 3]) })
			.where(eq(reportFile.name, 'report.json'));
		expect(await file('report.json')).toEqual(new Uint8Array([1, 2, 3]));
	});

	test('two who ask at once wait for the same file', async () => {
		await database.db.delete(reportFile);
		const [one, two] = await Promise.all([file('report.pdf'), file('report.pdf')]);
		expect(one).toEqual(two);
		expect(await database.db.select().from(reportFile)).toHaveLength(1);
	});

	test('a draft is not kept; who waits can ask how far it is, and stop it', async () => {
		await database.db.delete(reportFile);
		const stop = new AbortController();
		const draft = draftFile(files, { ...wholeBook, edition: 0 }, 'report.docx', {
			...{ signal: stop.signal, watch: 'mine' }
		});
		expect(fileProgress(files, 'mine')).toEqual({ waiting: 0, step: 0 });
		stop.abort(new Error('stopped'));
		await expect(draft).rejects.toThrow('stopped');
		expect(fileProgress(files, 'mine')).toBeUndefined();
		expect(await database.db.select().from(reportFile)).toEqual([]);
	});
});
