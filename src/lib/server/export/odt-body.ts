import type { reportBook } from '#lib/i18n/report-book.ts';
import type { Cover } from './book-cover.ts';
import type { Piece } from './book-piece.ts';
import { lines } from './ods-text.ts';
import { odtHeading, odtProse } from './odt-prose.ts';
import { odtTable } from './odt-table.ts';
import { element, escaped } from './xml.ts';

export type BodyWords = Pick<
	(typeof reportBook)['nl'],
	'contents' | 'quoteQuestion' | 'quoteArguments' | 'quoteAgreement'
>;

/** The name of the table at this place among the tables, and the path of the drawing among the drawings. */
export const tableName = (at: number): string => `Table${at + 1}`;
export const drawingPath = (at: number): string => `Pictures/chart-${at + 1}.svg`;

/** How wide a drawing is on paper, in centimetres. */
const wide = 16;

/** A report from its first page to its last. */
export function odtBody(cover: Cover, pieces: readonly Piece[], words: BodyWords): string {
	let [tables, drawings] = [0, 0];
	const inside = pieces.map((piece) => {
		switch (piece.kind) {
			case 'chapter':
				return odtHeading(1, bookmark(piece.id) + lines(piece.title));
			case 'prose':
				return odtProse(piece.blocks);
			case 'table':
				return odtTable(piece.table, tableName(tables++));
			case 'chart':
				return drawing(piece, drawings++);
			case 'number':
				return [
					text(piece.written, 'Number'),
					strong(piece.label),
					text(piece.source, 'Table_20_Notes')
				].join('');
			case 'quote':
				return quote(piece, words);
		}
	});
	return first(cover) + contents(pieces, words.contents) + inside.join('');
}

const first = ({ organisation, title, subtitle, years, state, facts }: Cover): string =>
	[
		text(organisation, 'Standard'),
		text(title, 'Title'),
		subtitle === '' ? '' : text(subtitle, 'Subtitle'),
		text(years, 'Standard'),
		strong(state),
		...facts.map((fact) => text(fact, 'Standard'))
	].join('');

/** The list of chapters, which a word processor can make anew with the numbers of pages. */
function contents(pieces: readonly Piece[], title: string): string {
	const heading = text(title, 'Contents_20_Heading');
	const entries = pieces
		.filter((piece) => piece.kind === 'chapter')
		.map(({ id, title: chapter }) =>
			element(
				'text:p',
				{ 'text:style-name': 'Contents_20_1' },
				element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${id}` }, lines(chapter))
			)
		);
	return element(
		'text:table-of-content',
		{ 'text:name': 'contents', 'text:protected': 'false' },
		element(
			'text:table-of-content-source',
			{ 'text:outline-level': 1 },
			element(
				'text:index-title-template',
				{ 'text:style-name': 'Contents_20_Heading' },
				escaped(title)
			)
		),
		element(
			'text:index-body',
			{},
			element('text:index-title', { 'text:name': 'contents-title' }, heading),
			...entries
		)
	);
}

function drawing(
	{ title, alt, width, height }: Extract<Piece, { kind: 'chart' }>,
	at: number
): string {
	const tall = ((wide * height) / width).toFixed(2);
	const frame = element(
		'draw:frame',
		{
			'draw:name': `chart-${at + 1}`,
			'text:anchor-type': 'as-char',
			'svg:width': `${wide}cm`,
			'svg:height': `${tall}cm`
		},
		element('draw:image', {
			'xlink:href': drawingPath(at),
			'xlink:type': 'simple',
			'xlink:show': 'embed',
			'xlink:actuate': 'onLoad',
			'draw:mime-type': 'image/svg+xml'
		}),
		element('svg:title', {}, escaped(title)),
		element('svg:desc', {}, escaped(alt))
	);
	return text(title, 'Caption') + element('text:p', { 'text:style-name': 'Standard' }, frame);
}

const quote = (piece: Extract<Piece, { kind: 'quote' }>, words: BodyWords): string =>
	[
		...[
			[words.quoteQuestion, piece.question],
			[words.quoteArguments, piece.arguments],
			[words.quoteAgreement, piece.agreement]
		].flatMap(([label, said]) =>
			said === '' ? [] : [text(label!, 'Quotations', 'strong'), text(said!, 'Quotations')]
		),
		text(piece.source, 'Table_20_Notes')
	].join('');

const bookmark = (name: string) => element('text:bookmark', { 'text:name': name });

const strong = (words: string) => text(words, 'Standard', 'strong');

function text(words: string, style: string, look?: 'strong'): string {
	const written = lines(words);
	const inside = look ? element('text:span', { 'text:style-name': look }, written) : written;
	return element('text:p', { 'text:style-name': style }, inside);
}
