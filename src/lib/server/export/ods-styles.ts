import type { NumberCell, Tongue } from '#lib/report/sheet/cell.ts';
import { circaWord } from '#lib/report/sheet/write-cell.ts';
import { element } from './xml.ts';

const country: Record<Tongue, string> = { nl: 'NL', en: 'GB' };

const formats = [false, true].flatMap((percent) =>
	[false, true].flatMap((circa) =>
		([0, 1, 2] as const).map((decimals) => ({ percent, circa, decimals }))
	)
);

/** The name of the style of a number: how many decimals, a percentage, circa. */
export const numberStyle = ({
	percent,
	circa,
	decimals
}: Omit<NumberCell, 'kind' | 'value'>): string =>
	`${percent ? 'percent' : 'number'}${decimals}${circa ? 'circa' : ''}`;

/** Every style that a cell of our tables may have: how numbers and dates look, heads, widths. */
export function automaticStyles(language: Tongue): string {
	const locale = { 'number:language': language, 'number:country': country[language] };
	const numbers = formats.flatMap((format) => {
		const name = numberStyle(format);
		const kind = format.percent ? 'percentage' : 'number';
		return [
			element(
				`number:${kind}-style`,
				{ 'style:name': `${name}-format`, ...locale },
				format.circa ? element('number:text', {}, `${circaWord[language]} `) : '',
				element('number:number', {
					'number:decimal-places': format.decimals,
					'number:min-decimal-places': format.decimals,
					'number:min-integer-digits': 1,
					'number:grouping': 'true'
				}),
				format.percent ? element('number:text', {}, '%') : ''
			),
			cellStyle(name, { 'style:data-style-name': `${name}-format` })
		];
	});
	return element(
		'office:automatic-styles',
		{},
		columnStyle('label-column', '8cm'),
		columnStyle('text-column', '7cm'),
		columnStyle('number-column', '3.2cm'),
		...numbers,
		element('number:date-style', { 'style:name': 'date-format', ...locale }, dateParts(language)),
		cellStyle('date', { 'style:data-style-name': 'date-format' }),
		cellStyle('words', {}, wrapped),
		cellStyle('head', {}, wrapped, element('style:text-properties', { 'fo:font-weight': 'bold' }))
	);
}

/** The styles of the whole document: the language of everything that is written in it. */
export const commonStyles = (language: Tongue): string =>
	element(
		'office:styles',
		{},
		element(
			'style:default-style',
			{ 'style:family': 'table-cell' },
			element('style:text-properties', {
				'fo:language': language,
				'fo:country': country[language]
			})
		),
		element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' })
	);

const wrapped = element('style:table-cell-properties', {
	'fo:wrap-option': 'wrap',
	'style:vertical-align': 'top'
});

const cellStyle = (name: string, attributes: Record<string, string>, ...inside: string[]): string =>
	element(
		'style:style',
		{
			'style:name': name,
			'style:family': 'table-cell',
			'style:parent-style-name': 'Default',
			...attributes
		},
		...inside
	);

const columnStyle = (name: string, width: string): string =>
	element(
		'style:style',
		{ 'style:name': name, 'style:family': 'table-column' },
		element('style:table-column-properties', { 'style:column-width': width })
	);

function dateParts(language: Tongue): string {
	const mark = element('number:text', {}, language === 'nl' ? '-' : ' ');
	const month =
		language === 'nl'
			? element('number:month')
			: element('number:month', { 'number:textual': 'true', 'number:style': 'long' });
	const year = element('number:year', { 'number:style': 'long' });
	return [element('number:day'), mark, month, mark, year].join('');
}
