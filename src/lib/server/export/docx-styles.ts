import { AlignmentType, LevelFormat, type IStylesOptions } from 'docx';
import type { Tongue } from '#lib/report/sheet/cell.ts';

const petrol = '0F5055';
const soft = '53636A';
const serif = 'Georgia';

const heading = (size: number, before: number) => ({
	run: { font: serif, size, bold: true, color: petrol },
	paragraph: { spacing: { before, after: 160 }, keepNext: true }
});

const own = (id: string, name: string, run: object, paragraph: object) => ({
	...{ id, name, run, paragraph },
	basedOn: 'Normal',
	quickFormat: true
});

/**
 * Styles with the names that Word gives them, so that the template of an organisation can take their place.
 * Sizes are in half points, room in twentieths of a point.
 */
export const docxStyles = (language: Tongue): IStylesOptions => ({
	default: {
		document: {
			run: {
				font: 'Arial',
				size: 22,
				language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' }
			},
			paragraph: { spacing: { after: 140, line: 300 } }
		},
		title: {
			run: { font: serif, size: 64, color: petrol },
			paragraph: { spacing: { before: 2800, after: 240 } }
		},
		heading1: heading(44, 0),
		heading2: heading(30, 360),
		heading3: heading(24, 280)
	},
	paragraphStyles: [
		own('Subtitle', 'Subtitle', { size: 32 }, { spacing: { after: 480 } }),
		own('Quote', 'Quote', {}, { indent: { left: 560 } }),
		own(
			'Caption',
			'caption',
			{ bold: true, color: petrol },
			{ spacing: { before: 320, after: 120 } }
		),
		own('TableText', 'Table Text', { size: 20 }, { spacing: { after: 0, line: 260 } }),
		own(
			'TableNotes',
			'Table Notes',
			{ size: 18, color: soft },
			{ spacing: { before: 60, after: 0, line: 250 } }
		),
		own(
			'Number',
			'Number',
			{ font: serif, size: 44, color: petrol },
			{ spacing: { before: 200, after: 0 } }
		),
		own('ContentsHeading', 'TOC Heading', { font: serif, size: 44, color: petrol }, {})
	]
});

const levels = Array.from({ length: 9 }, (_, level) => level);

const indent = (level: number) => ({
	paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } }
});

/** The marks of lists: bullets, and numbers from each number that a list begins with. */
export const docxLists = (starts: readonly number[]) => [
	{
		reference: 'bullets',
		levels: levels.map((level) => ({
			...{ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
			style: indent(level)
		}))
	},
	...[...new Set(starts)].map((start) => ({
		reference: `numbers-${start}`,
		levels: levels.map((level) => ({
			...{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start },
			alignment: AlignmentType.LEFT,
			style: indent(level)
		}))
	}))
];
