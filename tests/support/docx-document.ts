import type { ReadTable } from './pdf-tables.ts';
import { allOf, childrenOf, textOf, xmlPart, type XmlElement } from './xml-part.ts';

const namespaces = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
	c: 'http://schemas.openxmlformats.org/drawingml/2006/chart'
};

/** What stands in a Word document: headings by level, tables, the texts of its charts. */
export function readDocx(file: Uint8Array) {
	const document = xmlPart(file, 'word/document.xml', namespaces);
	const body = childrenOf(document, 'w:body')[0]!;
	const paragraphs = allOf(body, 'w:p');
	return {
		headings: paragraphs
			.map((paragraph) => [styleOf(paragraph), wordsOf(paragraph)] as const)
			.filter(([style]) => /^(Title|Heading\d)$/.test(style)),
		tables: body.children.flatMap((child, at) =>
			typeof child !== 'string' && child.name === 'w:tbl'
				? [tableOf(child, body.children[at - 1])]
				: []
		),
		charts: allOf(body, 'wp:docPr').map(({ attributes }) => attributes.get('descr')),
		text: paragraphs.map(wordsOf).join('\n')
	};
}

const styleOf = (paragraph: XmlElement): string =>
	allOf(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '';

function tableOf(table: XmlElement, before: XmlElement | string | undefined): ReadTable {
	const isCaption =
		before !== undefined && typeof before !== 'string' && styleOf(before) === 'Caption';
	const [heads, ...rows] = childrenOf(table, 'w:tr');
	const repeats = allOf(heads!, 'w:tblHeader').length > 0;
	return {
		title: isCaption ? wordsOf(before) : '',
		heads: repeats ? childrenOf(heads!, 'w:tc').map(wordsOf) : [],
		rows: rows.map((row) =>
			childrenOf(row, 'w:tc').map((cell) => {
				const runs = allOf(cell, 'w:r');
				const isMark = (run: XmlElement) => allOf(run, 'w:vertAlign').length > 0;
				return {
					text: runs
						.filter((run) => !isMark(run))
						.map(wordsOf)
						.join(''),
					notes: runs.filter(isMark).map((run) => Number(wordsOf(run)))
				};
			})
		)
	};
}

/** The words of a part: a break is a new line. */
function wordsOf(part: XmlElement): string {
	if (part.name === 'w:t') return textOf(part);
	if (part.name === 'w:br') return '\n';
	return part.children.map((child) => (typeof child === 'string' ? '' : wordsOf(child))).join('');
}
