import type { Block, Book, BookChapter } from '#lib/report/book/book.ts';
import { chapterKinds } from '#lib/report/book/chapters.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import type { SheetFile } from '#lib/server/export/sheet-json.ts';
import type { Town } from '../frame/town.ts';

/** Figures over five years, as the product itself counts them. */
const figures = [
	...['by=directorate', 'by=department', 'by=programme', 'by=theme', 'by=kind'].map(
		(by) => `participation/table.json?earlier=4&${by}`
	),
	...['oaths', 'oath-meetings', 'activities', 'meetings', 'staff'].map(
		(figure) => `${figure}/table.json?earlier=4`
	)
];

const sentence =
	'In dit jaar spraken wij in elk team over lastige keuzes, en over wat daarbij telt voor de inwoner. ';

/** A report of about twenty pages: ten chapters with text, a chart, and a table of figures of five years. */
export async function bookOf(town: Town): Promise<Book> {
	const sheets = await Promise.all(figures.map((path) => sheetAt(town, path)));
	return {
		...{ schema: 1, language: 'nl', title: 'Integriteitsverslag', subtitle: '' },
		...{ organisation: 'Gemeente Zandermeer', years: [2026], countedOn: '2026-12-31' },
		...{ edition: 1, publishedOn: '2027-03-01', signedBy: 'Een ander' },
		chapters: sheets.map(chapterOf),
		...{ changes: [], appendices: [] }
	};
}

async function sheetAt({ address, headers }: Town, path: string): Promise<Sheet> {
	const response = await fetch(`${address}/annual-report/figures/${path}`, { headers });
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return ((await response.json()) as SheetFile).tables[0]!.table;
}

function chapterOf(sheet: Sheet, at: number): BookChapter {
	const source = 'Geteld in Tweesprong.';
	const text = Array.from({ length: 4 }, () => sentence.repeat(5)).join('\n\n');
	const blocks: Block[] = [
		{ kind: 'text', id: 'text', markdown: text },
		{ kind: 'chart', id: 'chart', form: 'bars', sheet, alt: sheet.title, source },
		{ kind: 'table', id: 'table', sheet, source }
	];
	return { id: `chapter-${at + 1}`, kind: chapterKinds[at]!, title: sheet.title, blocks };
}
