import { element, type Attributes } from './xml.ts';

/** What the body of a text refers to besides the styles that a template may replace; `widths`: of its columns. */
export const odtAutomatic = (widths: readonly string[]): string =>
	element(
		'office:automatic-styles',
		{},
		run('strong', { 'fo:font-weight': 'bold' }),
		run('emphasis', { 'fo:font-style': 'italic' }),
		run('raised', { 'style:text-position': 'super 66%' }),
		cell('plain', '0.5pt solid #e6ddce'),
		cell('head', '1pt solid #0f5055'),
		list('bullets', (level) =>
			element(
				'text:list-level-style-bullet',
				{ 'text:level': level, 'text:bullet-char': '•' },
				indent(level)
			)
		),
		list('numbers', (level) =>
			element(
				'text:list-level-style-number',
				{ 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
				indent(level)
			)
		),
		...widths
	);

const run = (name: string, looks: Attributes): string =>
	element(
		'style:style',
		{ 'style:name': name, 'style:family': 'text' },
		element('style:text-properties', looks)
	);

const cell = (name: string, line: string): string =>
	element(
		'style:style',
		{ 'style:name': `${name}-cell`, 'style:family': 'table-cell' },
		element('style:table-cell-properties', {
			'fo:padding': '0.12cm',
			'fo:border': 'none',
			'fo:border-bottom': line
		})
	);

const levels = Array.from({ length: 10 }, (_, at) => at + 1);

const list = (name: string, level: (level: number) => string): string =>
	element('text:list-style', { 'style:name': name }, ...levels.map(level));

const indent = (level: number): string =>
	element(
		'style:list-level-properties',
		{ 'text:list-level-position-and-space-mode': 'label-alignment' },
		element('style:list-level-label-alignment', {
			'text:label-followed-by': 'listtab',
			'fo:text-indent': '-0.6cm',
			'fo:margin-left': `${(level * 0.6 + 0.2).toFixed(1)}cm`
		})
	);
