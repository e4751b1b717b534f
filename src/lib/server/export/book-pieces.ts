import { reportBook } from '#lib/i18n/report-book.ts';
import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Block, BlockOf, Book, BookChapter } from '#lib/report/book/book.ts';
import { hasTableBeside } from '#lib/report/chart/beside.ts';
import { drawData } from '#lib/report/chart/chart.ts';
import { chartData } from '#lib/report/chart/series.ts';
import { plainLine } from '#lib/report/prose/plain.ts';
import { prose, type ProseBlock } from '#lib/report/prose/prose.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Piece } from './book-piece.ts';
import { appendixTable, changeTable } from './book-lists.ts';
import { chartSvg } from './chart-svg.ts';
import { planTables } from './plan-tables.ts';
import { printTables } from './print-table.ts';

/** The width of a chart in pixels: on paper its letters are a little smaller than those of the text. */
const chartWidth = 700;

/**
 * Everything that stands in a report after its cover, in order. The table of a chart follows it, unless the
 * chapter has that table anyway.
 * @param font the letters of charts, as CSS names them
 */
export function piecesOf(book: Book, font: string): Piece[] {
	const words = reportBook[book.language];
	const changes = changeTable(book);
	const appendices = appendixTable(book);
	return [
		...book.chapters.flatMap((chapter, at) => chapterPieces(chapter, at + 1, book.language, font)),
		...(appendices ? lone('appendices', words.appendices, appendices) : []),
		...(changes ? lone('changes', words.changes, changes) : [])
	];
}

const lone = (id: string, title: string, piece: Piece): Piece[] => [
	{ kind: 'chapter', id, number: null, title },
	piece
];

function chapterPieces(
	{ id, title, blocks }: BookChapter,
	number: number,
	language: Tongue,
	font: string
): Piece[] {
	return [
		{ kind: 'chapter', id: `chapter-${id}`, number, title },
		...blocks.flatMap((block) => blockPieces(block, blocks, language, font))
	];
}

function blockPieces(
	block: Block,
	beside: readonly Block[],
	language: Tongue,
	font: string
): Piece[] {
	switch (block.kind) {
		case 'text':
			return [{ kind: 'prose', blocks: prose(block.markdown).filter(isSaid) }];
		case 'table':
			return tablePieces(block, language);
		case 'chart':
			return [
				...chartPieces(block, language, font),
				...(hasTableBeside(block, beside) ? [] : tableOfChart(block, language))
			];
		case 'number': {
			const { label, written } = block;
			const source = reportSheet[language].sourceIs(block.source);
			return [{ kind: 'number', label, written, source }];
		}
		case 'plan':
			return planTables(block, language).map((table) => ({ kind: 'table', table }));
		case 'quote':
			return [quotePiece(block, language)];
	}
}

/** A heading without a word heads nothing. */
const isSaid = (block: ProseBlock): boolean =>
	block.kind !== 'heading' || plainLine(block.children).trim() !== '';

const tablePieces = ({ sheet, source }: BlockOf<'table' | 'chart'>, language: Tongue): Piece[] =>
	printTables(sheet, source, language).map((table) => ({ kind: 'table', table }));

function tableOfChart(chart: BlockOf<'chart'>, language: Tongue): Piece[] {
	const title = reportBook[language].tableOfChart(chart.sheet.title);
	return tablePieces({ ...chart, sheet: { ...chart.sheet, title } }, language);
}

function chartPieces(
	{ sheet, form, alt }: BlockOf<'chart'>,
	language: Tongue,
	font: string
): Piece[] {
	const data = chartData(sheet, form);
	if (!data.ok) return [];
	const drawing = drawData(data.value, form, { width: chartWidth, language });
	const { width, height } = drawing;
	const svg = chartSvg(drawing, font);
	return [{ kind: 'chart', title: sheet.title, svg, width, height, alt, form, data: data.value }];
}

function quotePiece(block: BlockOf<'quote'>, language: Tongue): Piece {
	const { question, agreement } = block;
	const source = reportSheet[language].sourceIs(block.source);
	return { kind: 'quote', question, arguments: block.arguments, agreement, source };
}
