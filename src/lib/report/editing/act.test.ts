import { expect, test } from 'vitest';
import { column, sheetOf } from '../sheet/sheets.fixture.ts';
import { act } from './act.ts';

const sheet = sheetOf(
	[column('2019'), column('2020')],
	[
		['x', 1, 2],
		['y', 3, 4]
	]
);

function press(button: string, beside: Record<string, string> = {}) {
	let id = 0;
	return act(sheet, button, {
		beside: (name) => beside[name] ?? '',
		language: 'nl',
		fresh: () => `new-${++id}`
	});
}

const looks = (done: ReturnType<typeof press>) =>
	done.ok && {
		heads: done.sheet.columns.map(({ label }) => label),
		rows: done.sheet.rows.map(({ label }) => label),
		touched: done.touched
	};
const heads = ['2019', '2020'];
const rows = ['x', 'y'];

test.each([
	['add-row', { 'new-row': 'z' }, { heads, rows: ['x', 'y', 'z'], touched: 'row:new-1' }],
	['row-up:row-2', {}, { heads, rows: ['y', 'x'], touched: 'row:row-2' }],
	['row-down:row-1', {}, { heads, rows: ['y', 'x'], touched: 'row:row-1' }],
	['row-remove:row-1', {}, { heads, rows: ['y'], touched: null }],
	['add-year', {}, { heads: [...heads, '2021'], rows, touched: 'column:new-1' }],
	[
		'add-column',
		{ 'new-column': 'soort', 'new-column-kind': 'text' },
		{ heads: [...heads, 'soort'], rows, touched: 'column:new-1' }
	],
	['column-left:2020', {}, { heads: ['2020', '2019'], rows, touched: 'column:2020' }],
	['column-right:2019', {}, { heads: ['2020', '2019'], rows, touched: 'column:2019' }],
	['column-remove:2019', {}, { heads: ['2020'], rows, touched: null }],
	[
		'add-note',
		{ 'note-row': 'row-1', 'note-column': '2019', 'note-text': 'geschat' },
		{ heads, rows, touched: 'remark:row-1:2019' }
	],
	['anything else', {}, { heads, rows, touched: null }]
])('%s', (button, beside, after) => {
	expect(looks(press(button, beside))).toEqual(after);
});

test.each([
	['add-row', {}, 'label-missing'],
	['add-column', { 'new-column': '2019' }, 'label-taken'],
	['row-up:row-1', {}, 'no-such-place'],
	['row-down:row-9', {}, 'no-such-row'],
	['column-remove:9', {}, 'no-such-column'],
	['add-note', { 'note-column': '2019', 'note-text': 'x' }, 'total-not-typed'],
	['paste', {}, 'nothing'],
	['paste', { 'paste-row': '9', 'paste-text': '1' }, 'no-such-row'],
	['paste', { 'paste-column': '9', 'paste-text': '1' }, 'no-such-column']
])('%s with %j is refused: %s', (button, beside, refused) => {
	expect(press(button, beside)).toMatchObject({ ok: false, refused });
});

test('a block is pasted at a row and a column, or below all', () => {
	const below = press('paste', { 'paste-text': 'z\t5\t6\nw\t7\t8' });
	expect(looks(below)).toEqual({ heads, rows: ['x', 'y', 'z', 'w'], touched: 'row:new-1' });
	const at = { 'paste-row': 'row-2', 'paste-column': '2020', 'paste-text': '9' };
	const within = press('paste', at);
	expect(within.ok && within.sheet.rows[1]!.entries[1]!.cell).toMatchObject({ value: 9 });
	expect(press('paste', { ...at, 'paste-text': '9\t-1' })).toEqual({
		...{ ok: false, refused: 'cells' },
		problems: [{ line: 1, column: 2, reason: 'outside' }]
	});
});
