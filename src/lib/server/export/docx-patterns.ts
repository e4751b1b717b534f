import { element } from './xml.ts';

type Pattern = { colour: string; preset?: string; over?: string };

/** The patterns of series by their place, as `chart/pattern.ts` has them, by the names of Word. */
const patterns: readonly Pattern[] = [
	{ colour: '0F5055' },
	{ colour: 'F2B27C', preset: 'wdUpDiag', over: '1B2A2D' },
	{ colour: 'CBE2E4', preset: 'pct20', over: '0F5055' },
	{ colour: 'FFFFFF', preset: 'narHorz', over: '0F5055' },
	{ colour: '488287', preset: 'wdDnDiag', over: 'FFFFFF' },
	{ colour: 'FFFFFE', preset: 'smGrid', over: '1B2A2D' },
	{ colour: 'F2B27D' },
	{ colour: 'CBE2E5', preset: 'narVert', over: '1B2A2D' }
];

/** The colours of bars by their place, each another one: by it its pattern is found. */
export const barColours: readonly string[] = patterns.map(({ colour }) => colour);

/** Colours of lines by their place: dark ones, since a line has no pattern and no edge. */
export const lineColours: readonly string[] = [
	...['0F5055', '86470F', '488287', '1B2A2D'],
	...['7D4A00', '235F64', '53636A', '9C2F1F']
];

/** A chart of Word with patterns and edges for its bars, so that it needs no colour. */
export const patterned = (chart: string): string =>
	patterns.reduce(
		(text, pattern) => text.replaceAll(plain(pattern), fillOf(pattern) + edge),
		chart
	);

const colourOf = (colour: string) => element('a:srgbClr', { val: colour });
const plain = ({ colour }: Pattern) =>
	`${element('a:solidFill', {}, colourOf(colour))}<a:ln><a:noFill/></a:ln>`;
const edge = element('a:ln', { w: 9525 }, element('a:solidFill', {}, colourOf('1B2A2D')));

const fillOf = ({ colour, preset, over }: Pattern): string =>
	preset && over
		? element(
				'a:pattFill',
				{ prst: preset },
				element('a:fgClr', {}, colourOf(over)),
				element('a:bgClr', {}, colourOf(colour))
			)
		: element('a:solidFill', {}, colourOf(colour));
