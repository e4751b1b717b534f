import { expect, test } from 'vitest';
import { nodes, readPdf } from '../../../../tests/support/pdf-tables.ts';
import { bookPdf } from './book-pdf.ts';
import { wholeBook } from './books.fixture.ts';

const read = await readPdf(bookPdf(wholeBook));
const all = (role: string) => read.trees.flatMap((tree) => nodes(tree, role));

test('it is a tagged document that says what it is, in which language and of which day', () => {
	expect(read.claim).toBe('1');
	expect(read.info).toMatchObject({
		Title: wholeBook.title,
		Author: wholeBook.organisation,
		Language: 'nl',
		CreationDate: 'D:20270309000000Z'
	});
	expect(read.trees.every((tree) => (tree.children ?? []).length > 0)).toBe(true);
});

test('chapters are headings, and what is below them skips no level', () => {
	const levels = read.trees.flatMap((tree) =>
		['H1', 'H2', 'H3', 'H4'].flatMap((role) => nodes(tree, role).map(() => role))
	);
	expect(levels.filter((role) => role === 'H1')).toHaveLength(6);
	expect(levels.filter((role) => role === 'H2')).toHaveLength(2);
	expect(all('TOCI').length).toBeGreaterThanOrEqual(5);
});

test('a table has a caption, a head for every column, and as many cells in each row', () => {
	expect(all('Table')).toHaveLength(read.tables.length);
	for (const { heads, rows } of read.tables) {
		expect(heads.length).toBeGreaterThan(1);
		for (const row of rows) expect(row).toHaveLength(heads.length);
	}
	const captions = read.tables.map(({ title }) => title).filter((title) => title !== '');
	expect(new Set(captions).size).toBe(captions.length);
});

test('a chart has a text for who does not see it', () => {
	expect(all('Figure').map(({ alt }) => alt)).toEqual(
		wholeBook.chapters[1]!.blocks.flatMap((block) => (block.kind === 'chart' ? block.alt : []))
	);
});

test('what somebody wrote is text, whatever it looks like, and a link leads where it says', () => {
	expect(read.text).toContain('En <b>dit</b> is geen opmaak, net als #panic("dit") en $dit$.');
	expect(all('Link')).toHaveLength(1 + all('TOCI').length);
});

test('everything of the book stands in it', () => {
	const text = read.text.replace(/\s+/g, ' ');
	for (const words of [
		'Verslag aan de raad',
		'Over de jaren 2025 en 2026',
		'Uitgave 2. Gepubliceerd op 9 maart 2027',
		'Getekend door I. de Boer, gemeentesecretaris',
		'circa 1.200',
		'Mag je een etentje aannemen van een aannemer?',
		'● Klaar',
		'Gedragscode',
		'Geteld in Tweesprong, op de dag van het feit.'
	]) {
		expect(text).toContain(words);
	}
});

test('a sign that no letter has still gives a document with everything in it', async () => {
	const { text, trees } = await readPdf(bookPdf({ ...wholeBook, title: 'Verslag 李明' }));
	expect(text).toContain('Verslag aan de raad');
	expect(trees.flatMap((tree) => nodes(tree, 'Table')).length).toBe(read.tables.length);
});

test('a heading without a word, which PDF/UA refuses, is left out', async () => {
	const blocks = [{ kind: 'text' as const, id: 'a', markdown: '#\n\n# Kop\n\nTekst' }];
	const chapters = [{ ...wholeBook.chapters[0]!, blocks }];
	const { trees } = await readPdf(bookPdf({ ...wholeBook, chapters }));
	expect(trees.flatMap((tree) => nodes(tree, 'H2'))).toHaveLength(1);
});
