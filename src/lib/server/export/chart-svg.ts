import type { Drawing, Mark } from '#lib/report/chart/mark.ts';
import {
	dashes,
	isFilled,
	patterns,
	shapes,
	type Ground,
	type Over
} from '#lib/report/chart/pattern.ts';
import { element, escaped } from './xml.ts';

const colours: Record<Ground | Over | 'soft' | 'edge' | 'grid', string> = {
	dark: '#0f5055',
	middle: '#488287',
	warm: '#f2b27c',
	pale: '#cbe2e4',
	paper: '#ffffff',
	ink: '#1b2a2d',
	soft: '#53636a',
	edge: '#8b8071',
	grid: '#e6ddce'
};

const stroke = (colour: keyof typeof colours, width: number) => ({
	stroke: colours[colour],
	'stroke-width': width
});

/** A chart as an SVG file in the colours of the house, with letters from `font`. It needs no style sheet. */
export function chartSvg({ width, height, marks, series }: Drawing, font: string): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			...{ width, height, 'font-family': font, 'font-size': 15 }
		},
		element('defs', {}, ...Array.from({ length: series }, (_, at) => patternOf(at))),
		...marks.map(markOf)
	);
}

function patternOf(series: number): string {
	const { ground, over, path, size } = patterns[series]!;
	if (path === '') return '';
	const lines = { ...stroke(over, 1.5), fill: 'none', 'stroke-linecap': 'round' };
	return element(
		'pattern',
		{ id: `series-${series}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
		element('rect', { width: size, height: size, fill: colours[ground] }),
		element('path', { d: path, ...lines })
	);
}

function markOf(mark: Mark): string {
	switch (mark.kind) {
		case 'bar': {
			const { x, y, width, height, series } = mark;
			const size = { x, y, width, height };
			const { ground, path } = patterns[series]!;
			// Tiles of one colour would leave seams.
			const fill = path === '' ? colours[ground] : `url(#series-${series})`;
			return element('rect', { ...size, fill, ...stroke('ink', 1) });
		}
		case 'text': {
			const { x, y, text, anchor, look } = mark;
			return element(
				'text',
				{
					...{ x, y, 'text-anchor': anchor },
					fill: colours[look === 'step' ? 'soft' : 'ink'],
					'font-weight': look === 'value' ? 600 : undefined
				},
				escaped(text)
			);
		}
		case 'rule': {
			const { x1, y1, x2, y2, look } = mark;
			return element('line', { x1, y1, x2, y2, ...stroke(look === 'grid' ? 'grid' : 'edge', 1) });
		}
		case 'path':
			return element('polyline', {
				points: mark.points.map((point) => point.join()).join(' '),
				fill: 'none',
				...stroke('dark', 2),
				'stroke-linejoin': 'round',
				'stroke-dasharray': dashes[mark.series] || undefined
			});
		case 'dot':
			return element('path', {
				d: shapes[mark.series]!,
				transform: `translate(${mark.x} ${mark.y})`,
				fill: colours[isFilled(mark.series) ? 'dark' : 'paper'],
				...stroke('dark', 1.75)
			});
	}
}
