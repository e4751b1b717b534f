import type { Tongue } from '#lib/report/sheet/cell.ts';
import { element, type Attributes } from './xml.ts';

const petrol = '#0f5055';
const soft = '#53636a';
const serif = 'Georgia';
const sans = 'Arial';

const letters = (size: string, more: Attributes = {}): string =>
	element('style:text-properties', { 'fo:font-size': size, ...more });

const room = (above: string, below: string, more: Attributes = {}): string =>
	element('style:paragraph-properties', {
		'fo:margin-top': above,
		'fo:margin-bottom': below,
		...more
	});

const paragraph = (name: string, more: Attributes, ...inside: string[]): string =>
	element(
		'style:style',
		{
			'style:name': name,
			'style:display-name': name.replaceAll('_20_', ' '),
			'style:family': 'paragraph',
			...more
		},
		...inside
	);

const standard = { 'style:parent-style-name': 'Standard' };

const heading = (level: number, size: string, above: string): string =>
	paragraph(
		`Heading_20_${level}`,
		{ ...standard, 'style:default-outline-level': level },
		room(above, '0.3cm', {
			'fo:keep-with-next': 'always',
			'fo:break-before': level === 1 ? 'page' : undefined
		}),
		letters(size, { 'fo:color': petrol, 'style:font-name': serif, 'fo:font-weight': 'bold' })
	);

/**
 * The styles of a text by the names that word processors give them, so that the template of an organisation
 * can take their place.
 */
export function odtStyles(language: Tongue): string[] {
	const country = language === 'nl' ? 'NL' : 'GB';
	return [
		element('office:font-face-decls', {}, face(serif), face(sans)),
		element(
			'office:styles',
			{},
			element(
				'style:default-style',
				{ 'style:family': 'paragraph' },
				letters('11pt', {
					...{ 'style:font-name': sans, 'fo:language': language, 'fo:country': country }
				})
			),
			paragraph('Standard', {}, room('0cm', '0.25cm', { 'fo:line-height': '125%' })),
			paragraph('Text_20_body', standard),
			paragraph('Title', standard, room('5cm', '0.4cm'), title()),
			paragraph('Subtitle', standard, room('0cm', '0.8cm'), letters('16pt')),
			heading(1, '22pt', '0cm'),
			heading(2, '15pt', '0.6cm'),
			heading(3, '12pt', '0.5cm'),
			paragraph(
				'Contents_20_Heading',
				standard,
				room('0cm', '0.4cm', { 'fo:break-before': 'page' }),
				letters('22pt', { 'fo:color': petrol, 'style:font-name': serif })
			),
			paragraph('Contents_20_1', standard, room('0cm', '0.1cm')),
			paragraph('Quotations', standard, room('0.2cm', '0.3cm', { 'fo:margin-left': '1cm' })),
			paragraph(
				'Caption',
				standard,
				room('0.5cm', '0.2cm', { 'fo:keep-with-next': 'always' }),
				letters('11pt', { 'fo:font-weight': 'bold', 'fo:color': petrol })
			),
			paragraph('Table_20_Contents', standard, room('0cm', '0cm'), letters('10pt')),
			paragraph(
				'Table_20_Heading',
				{ 'style:parent-style-name': 'Table_20_Contents' },
				letters('10pt', { 'fo:font-weight': 'bold', 'fo:color': soft })
			),
			paragraph(
				'Table_20_Numbers',
				{ 'style:parent-style-name': 'Table_20_Contents' },
				element('style:paragraph-properties', { 'fo:text-align': 'end' })
			),
			paragraph(
				'Table_20_Notes',
				standard,
				room('0.1cm', '0cm'),
				letters('9pt', { 'fo:color': soft })
			),
			paragraph(
				'Number',
				standard,
				room('0.3cm', '0cm'),
				letters('22pt', { 'fo:color': petrol, 'style:font-name': serif })
			),
			paragraph(
				'Footer',
				standard,
				element('style:paragraph-properties', { 'fo:text-align': 'end' }),
				letters('9pt', { 'fo:color': soft })
			)
		),
		page()
	];
}

const title = () => letters('32pt', { 'fo:color': petrol, 'style:font-name': serif });

const face = (family: string) =>
	element('style:font-face', { 'style:name': family, 'svg:font-family': family });

/** A4 with the number of the page below it. */
const page = (): string =>
	element(
		'office:automatic-styles',
		{},
		element(
			'style:page-layout',
			{ 'style:name': 'A4' },
			element('style:page-layout-properties', {
				'fo:page-width': '21cm',
				'fo:page-height': '29.7cm',
				'fo:margin': '2.4cm'
			}),
			element(
				'style:footer-style',
				{},
				element('style:header-footer-properties', { 'fo:margin-top': '0.6cm' })
			)
		)
	) +
	element(
		'office:master-styles',
		{},
		element(
			'style:master-page',
			{ 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
			element(
				'style:footer',
				{},
				element('text:p', { 'text:style-name': 'Footer' }, element('text:page-number', {}, '1'))
			)
		)
	);
