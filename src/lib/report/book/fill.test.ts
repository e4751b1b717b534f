import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { bookSchema } from './book.ts';
import { bookWith, draft, sheet, sources, table } from './drafts.fixture.ts';
import { fill, fillPart } from './fill.ts';
import { usualPlace } from './number-in.ts';

const of = { from: 'typed' as const, table };

describe('filling a draft', () => {
	it('gives a sound book in which every number tells its source', () => {
		const { chapters, missing } = fill(draft, sources);
		expect(missing).toEqual([]);
		expect(parse(bookSchema, bookWith(chapters)).chapters).toEqual(chapters);
		const blocks = chapters.flatMap((chapter) => chapter.blocks);
		expect(blocks.map(({ kind }) => kind)).toEqual([
			...['text', 'table', 'chart', 'number', 'plan', 'quote']
		]);
		for (const block of blocks) if (block.kind !== 'text') expect(block.source).not.toBe('');
	});

	it('takes the title of the table where nobody wrote one', () => {
		const [, asTable, asChart] = fill(draft, sources).chapters[0]!.blocks;
		expect(asTable).toMatchObject({ sheet: { title: 'Meldingen' } });
		expect(asChart).toMatchObject({ sheet: { title: 'In beeld' }, alt: 'bars In beeld 2 1' });
	});

	it('leaves out what has nothing to show, and then the chapter', () => {
		const empty = {
			...{ id: 'three', kind: 'other' as const, title: 'Leeg' },
			parts: [{ kind: 'text' as const, id: 'blank', markdown: ' \n ' }]
		};
		const none = { ...sources, planOf: () => [] };
		const filled = fill({ schema: 1, chapters: [empty, draft.chapters[1]!] }, none);
		expect(filled.chapters.map(({ id }) => id)).toEqual(['two']);
		expect(filled.chapters[0]!.blocks.map(({ kind }) => kind)).toEqual(['quote']);
		expect(filled.missing).toEqual([]);
	});

	it('tells which parts name something that is not there any more', () => {
		const gone = { ...sources, sheetOf: () => undefined, quoteOf: () => undefined };
		expect(fill(draft, gone).missing).toEqual([
			{ chapter: 'one', part: 'table' },
			{ chapter: 'one', part: 'chart' },
			{ chapter: 'one', part: 'number' },
			{ chapter: 'two', part: 'quote' }
		]);
	});

	it('a plan without years is that of the report', () => {
		expect(fillPart({ kind: 'plan', id: 'p', years: [] }, sources)).toMatchObject({
			years: [2026]
		});
		expect(fillPart({ kind: 'plan', id: 'p', years: [2025] }, sources)).toMatchObject({
			years: [2025]
		});
	});
});

describe('one number', () => {
	const number = (row: string, column = 'y26') =>
		fillPart({ kind: 'number', id: 'n', label: 'Getal', of, row, column }, sources);

	it('is a cell or a total, as it is printed', () => {
		expect(number('a')).toMatchObject({ written: '7' });
		expect(number('total')).toMatchObject({ written: '7' });
	});

	it('that was not filled in says so, with its note', () => {
		expect(number('b')).toMatchObject({
			written: 'niet bekend',
			source: 'Ingevuld door de organisatie. niet geteld'
		});
	});

	it('is missing where its row or column is', () => {
		expect(number('c')).toBe('missing');
		expect(number('a', 'y25')).toBe('missing');
	});

	it('begins with the total of the first count', () => {
		expect(usualPlace(sheet)).toEqual({ row: 'total', column: 'y26' });
		const columns = sheet.columns.map((column) => ({
			...column,
			total: { kind: 'none' as const }
		}));
		expect(usualPlace({ ...sheet, columns })).toEqual({ row: 'b', column: 'y26' });
		expect(usualPlace({ ...sheet, columns, rows: [] })).toBeUndefined();
	});
});
