import { describe, expect, it } from 'vitest';
import { numberCell } from '../sheet/cell.ts';
import type { Block, Book } from './book.ts';
import { changesBetween } from './changes.ts';
import { changeWords as words } from './changes.fixture.ts';
import { bookWith, draft, sheet, sources } from './drafts.fixture.ts';
import { fill } from './fill.ts';

const { chapters } = fill(draft, sources);
const book = bookWith(chapters);
const between = (before: Book, after: Book) =>
	changesBetween(before, after, words).map(({ chapter, what, place, was, becomes }) =>
		[chapter, what, place, was, becomes].join(' | ')
	);
/** The book with one of its blocks changed. */
const withBlock = (change: (block: Block) => Block) =>
	bookWith(chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(change) })));

describe('two editions', () => {
	it('that are the same have no changes', () => {
		expect(between(book, structuredClone(book))).toEqual([]);
	});

	it('differ in a number of a table, its total, its chart and the number by itself', () => {
		const other = {
			...sheet,
			rows: [{ ...sheet.rows[0]!, entries: [{ cell: numberCell(8), note: '' }] }, sheet.rows[1]!]
		};
		const filled = fill(draft, {
			...sources,
			sheetOf: () => ({ sheet: other, source: 'Ingevuld.' })
		});
		const found = between(book, bookWith(filled.chapters));
		const chapter = 'Meldingen en maatregelen';
		expect(found).toContain(`${chapter} | changed | Meldingen, Agressie, 2026 | 7 | 8`);
		expect(found).toContain(`${chapter} | changed | Meldingen, Totaal, 2026 | 7 | 8`);
		expect(found).toContain(`${chapter} | changed | In beeld, Agressie, 2026 | 7 | 8`);
		expect(found).toContain(`${chapter} | changed | Alles | 7 | 8`);
		expect(found).toContain(
			`${chapter} | changed | Alles, herkomst | Ingevuld door de organisatie. | Ingevuld.`
		);
	});

	it('tell an empty cell from a 0, and a row that came or went', () => {
		const zero = { ...sheet.rows[1]!, entries: [{ cell: numberCell(0), note: '' }] };
		const found = between(
			book,
			withBlock((block) =>
				block.kind === 'table' ? { ...block, sheet: { ...sheet, rows: [zero] } } : block
			)
		);
		expect(found.map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([
			'removed | Meldingen, rij | Agressie (2026: 7) | ',
			'changed | Meldingen, Fraude, 2026 | (leeg) | 0',
			'removed | Meldingen, Fraude, 2026, opmerking | niet geteld | ',
			'changed | Meldingen, Totaal, 2026 | 7 | 0'
		]);
	});

	it('differ in a line of a text, or only in its looks', () => {
		const rewritten = (markdown: string) =>
			between(
				book,
				withBlock((block) => (block.kind === 'text' ? { ...block, markdown } : block))
			).map((line) => line.split(' | ').slice(1).join(' | '));
		expect(rewritten('Er waren veel meldingen.\n\n- een\n- twee\n- drie')).toEqual([
			'changed | Tekst | Er waren meldingen. | Er waren veel meldingen.',
			'added | Tekst |  | drie'
		]);
		expect(rewritten('Er waren **meldingen**.\n\n- een\n- twee')).toEqual([
			'changed | Tekst |  | Alleen de opmaak is anders.'
		]);
		expect(rewritten('Er waren [meldingen](https://gemeente.example/).\n\n- een\n- twee')).toEqual([
			'changed | Tekst | Er waren meldingen. | Er waren meldingen (https://gemeente.example/).'
		]);
	});

	it('differ in chapters and their order', () => {
		const [one, two] = chapters as [Book['chapters'][0], Book['chapters'][0]];
		expect(between(book, bookWith([two, { ...one, title: 'Meldingen' }]))).toEqual([
			' | changed | Volgorde | Meldingen en maatregelen – Jaarplan | Jaarplan – Meldingen',
			'Meldingen | changed | Titel van het hoofdstuk | Meldingen en maatregelen | Meldingen'
		]);
		expect(between(book, bookWith([one]))).toEqual([
			'Jaarplan | removed | Hoofdstuk | Jaarplan | '
		]);
		expect(between(bookWith([one]), book)).toEqual(['Jaarplan | added | Hoofdstuk |  | Jaarplan']);
	});

	it('differ on the cover, in a plan, a quote and an appendix', () => {
		const id = '5f1c9a52-7a0e-4a7f-9a7f-0123456789ab';
		const appendix = { id, title: 'Beleid', sha256: 'a'.repeat(64), bytes: 10 };
		const replaced = { ...appendix, id: id.replace('5f', '7f'), sha256: 'b'.repeat(64) };
		const change = (block: Block): Block => {
			if (block.kind === 'quote') return { ...block, agreement: 'Nooit.' };
			if (block.kind !== 'plan') return block;
			const status = [{ year: 2026, indicator: 'done' as const, note: 'gelukt' }];
			return { ...block, rows: [{ ...block.rows[0]!, status }] };
		};
		const after = { ...withBlock(change), title: 'Verslag', appendices: [replaced] };
		expect(between({ ...book, appendices: [appendix] }, after)).toEqual([
			' | changed | Titel van het verslag | Verslag integriteit | Verslag',
			' | changed | Bijlage | Beleid | Beleid (een ander bestand)',
			'Jaarplan | changed | Jaarplan, Meldregeling, 2026 | Later | Klaar: gelukt',
			'Jaarplan | changed | Uit het casusboek: Mag een bos bloemen?, wat ze afspraken | Soms. | Nooit.'
		]);
	});
});
