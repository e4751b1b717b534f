import type { Book } from './book.ts';
import type { Draft } from './draft.ts';
import type { Sources } from './fill.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { emptyCell, numberCell } from '../sheet/cell.ts';

/** A table of two rows and one year, with a total. */
export const sheet: Sheet = {
	schema: 1,
	id: 'reports',
	title: 'Meldingen',
	source: 'typed',
	rowHead: 'soort',
	totalLabel: 'Totaal',
	columns: [
		{ id: 'y26', label: '2026', kind: 'count', parts: [], total: { kind: 'computed', note: '' } }
	],
	rows: [
		{ id: 'a', label: 'Agressie', risk: null, entries: [{ cell: numberCell(7), note: '' }] },
		{ id: 'b', label: 'Fraude', risk: null, entries: [{ cell: emptyCell, note: 'niet geteld' }] }
	],
	note: ''
};

export const table = '5f1c9a52-7a0e-4a7f-9a7f-0123456789ab';
export const entry = '6f1c9a52-7a0e-4a7f-9a7f-0123456789ab';
const of = { from: 'typed' as const, table };

/** A draft with every kind of part. */
export const draft: Draft = {
	schema: 1,
	chapters: [
		{
			id: 'one',
			kind: 'reports',
			title: 'Meldingen en maatregelen',
			parts: [
				{ kind: 'text', id: 'text', markdown: 'Er waren meldingen.\n\n- een\n- twee' },
				{ kind: 'table', id: 'table', title: '', of },
				{ kind: 'chart', id: 'chart', title: 'In beeld', form: 'bars', alt: '', of },
				{ kind: 'number', id: 'number', label: 'Alles', of, row: 'total', column: 'y26' }
			]
		},
		{
			id: 'two',
			kind: 'plan',
			title: 'Jaarplan',
			parts: [
				{ kind: 'plan', id: 'plan', years: [] },
				{ kind: 'quote', id: 'quote', entry }
			]
		}
	]
};

/** Everything that the draft names. */
export const sources: Sources = {
	sheetOf: (origin) =>
		origin.from === 'typed' && origin.table === table
			? { sheet, source: 'Ingevuld door de organisatie.' }
			: undefined,
	quoteOf: (id) =>
		id === entry
			? { question: 'Mag een bos bloemen?', arguments: 'Weigeren voelt koud.', agreement: 'Soms.' }
			: undefined,
	planOf: (years) => [
		{
			...{ pillar: 'protect', topic: 'Meldregeling', state: '', action: 'Nieuw', owner: 'HR' },
			status: years.map((year) => ({ year, indicator: 'later', note: '' }))
		}
	],
	years: [2026],
	words: {
		plan: 'Het jaarplan.',
		quote: 'Het casusboek.',
		notFilledIn: 'niet bekend',
		chartAlt: (form, title, rows, columns) => `${form} ${title} ${rows} ${columns}`
	},
	language: 'nl'
};

/** A book around some chapters. */
export const bookWith = (chapters: Book['chapters'], more: Partial<Book> = {}): Book => ({
	...{ schema: 1, language: 'nl', title: 'Verslag integriteit', subtitle: '' },
	...{ organisation: 'Zandermeer', years: [2026], countedOn: '2026-12-31' },
	...{ edition: 0, publishedOn: null, signedBy: '' },
	...{ chapters, changes: [], appendices: [] },
	...more
});
