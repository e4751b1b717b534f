import { namespaces } from '#lib/server/export/ods-namespaces.ts';
import type { ReadTable } from './pdf-tables.ts';
import { allOf, childrenOf, xmlPart, type XmlElement } from './xml-part.ts';

/** What stands in an ODF text: headings by level, tables, the texts of its drawings. */
export function readOdt(file: Uint8Array) {
	const content = xmlPart(file, 'content.xml', namespaces);
	return {
		content,
		headings: allOf(content, 'text:h').map(
			(heading) => [Number(heading.attributes.get('text:outline-level')), wordsOf(heading)] as const
		),
		tables: allOf(content, 'table:table').map(tableOf),
		drawings: allOf(content, 'draw:frame').map((frame) => ({
			text: allOf(frame, 'svg:desc').map(wordsOf).join(''),
			path: allOf(frame, 'draw:image')[0]!.attributes.get('xlink:href')!
		}))
	};
}

function tableOf(table: XmlElement): ReadTable {
	const [heads] = childrenOf(table, 'table:table-header-rows');
	return {
		title: childrenOf(table, 'table:title').map(wordsOf).join(''),
		heads: allOf(heads!, 'table:table-cell').map(wordsOf),
		rows: childrenOf(table, 'table:table-row').map((row) =>
			childrenOf(row, 'table:table-cell').map((cell) => {
				const marks = allOf(cell, 'text:span').filter(isRaised);
				return { text: wordsOf(cell), notes: marks.map((mark) => Number(spanText(mark))) };
			})
		)
	};
}

const isRaised = ({ attributes }: XmlElement): boolean =>
	attributes.get('text:style-name') === 'raised';

const spanText = ({ children }: XmlElement): string =>
	children.filter((child) => typeof child === 'string').join('');

/** The words of a part without the numbers of footnotes: a break is a new line. */
function wordsOf(part: XmlElement): string {
	if (part.name === 'text:line-break') return '\n';
	if (part.name === 'text:tab') return '\t';
	if (part.name === 'text:s') return ' '.repeat(Number(part.attributes.get('text:c') ?? 1));
	if (isRaised(part)) return '';
	return part.children
		.map((child) => (typeof child === 'string' ? child : wordsOf(child)))
		.join('');
}
