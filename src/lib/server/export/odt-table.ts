import type { PrintCell, PrintTable } from './book-piece.ts';
import { lines, paragraphs } from './ods-text.ts';
import { element, escaped } from './xml.ts';

/** How wide a share of a table is, in centimetres, and how wide the paper between its margins. */
const share = 2.2;
const paper = 16.2;

/** A table of an ODF text: its title, a line of heads, its rows, and below it what is to be said of it. */
export function odtTable(table: PrintTable, name: string): string {
	const { title, heads, rows, notes, remarks } = table;
	return [
		title === '' ? '' : text(title, 'Caption'),
		element(
			'table:table',
			{ 'table:name': name, 'table:style-name': name },
			title === '' ? '' : element('table:title', {}, escaped(title)),
			element('table:table-header-columns', {}, column(name, 0)),
			element('table:table-columns', {}, ...heads.slice(1).map((_, at) => column(name, at + 1))),
			element(
				'table:table-header-rows',
				{},
				element('table:table-row', {}, ...heads.map((head) => headCell(head.text)))
			),
			...rows.map(({ cells, total }) =>
				element(
					'table:table-row',
					{},
					...cells.map((cell, at) => bodyCell(cell, heads[at]!.numeric, total))
				)
			)
		),
		...notes.map((note, at) =>
			element('text:p', { 'text:style-name': 'Table_20_Notes' }, raised(at + 1), ' ', lines(note))
		),
		...remarks.map((remark) => paragraphs(remark, 'Table_20_Notes'))
	].join('');
}

/** The styles of the columns of a table: their widths follow what they ask for. */
export function odtColumns({ heads }: PrintTable, name: string): string {
	const asked = heads.reduce((sum, { wide }) => sum + wide * share, 0);
	const shrunk = Math.min(1, paper / asked);
	const width = (cm: number) => `${(cm * shrunk).toFixed(2)}cm`;
	return [
		element(
			'style:style',
			{ 'style:name': name, 'style:family': 'table' },
			element('style:table-properties', {
				'style:width': width(asked),
				'table:align': 'left',
				'style:may-break-between-rows': 'true'
			})
		),
		...heads.map(({ wide }, at) =>
			element(
				'style:style',
				{ 'style:name': `${name}.${at + 1}`, 'style:family': 'table-column' },
				element('style:table-column-properties', { 'style:column-width': width(wide * share) })
			)
		)
	].join('');
}

const column = (name: string, at: number) =>
	element('table:table-column', { 'table:style-name': `${name}.${at + 1}` });

const headCell = (head: string) => cellOf('head', text(head, 'Table_20_Heading'));

function bodyCell({ text: words, notes }: PrintCell, numeric: boolean, total: boolean): string {
	const style = numeric ? 'Table_20_Numbers' : 'Table_20_Contents';
	const written = total ? strong(lines(words)) : lines(words);
	const marks = notes.map((note) => raised(note));
	return cellOf('plain', element('text:p', { 'text:style-name': style }, written, ...marks));
}

const cellOf = (look: 'head' | 'plain', inside: string) =>
	element(
		'table:table-cell',
		{ 'table:style-name': `${look}-cell`, 'office:value-type': 'string' },
		inside
	);

const text = (words: string, style: string) =>
	element('text:p', { 'text:style-name': style }, lines(words));

const strong = (inside: string) => element('text:span', { 'text:style-name': 'strong' }, inside);

const raised = (note: number) =>
	element('text:span', { 'text:style-name': 'raised' }, String(note));
