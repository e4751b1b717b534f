import { numberCell, type Tongue } from '../sheet/cell.ts';
import { numbersOf } from '../sheet/totals.ts';
import { writeCell } from '../sheet/write-cell.ts';
import { legend } from './legend.ts';
import { line, tenth, textMark, type Drawing, type Mark } from './mark.ts';
import { scaleOf, spread, type Scale } from './scale.ts';
import type { ChartData } from './series.ts';
import { shortened, textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

type Plot = { left: number; right: number; top: number; bottom: number };
type Point = { x: number; y: number; text: string };

/** From this width on, names stand at the end of their lines; on a phone they stand above the chart. */
const wide = 480;

/** Years from left to right, a line per series; a year without a number breaks the line. */
export function drawLine(data: ChartData, width: number, language: Tongue): Drawing {
	const { categories, series, percent } = data;
	const cells = numbersOf(series.flatMap((one) => one.cells));
	const values = cells.map(({ value }) => value);
	const scale = scaleOf(
		values,
		4,
		cells.some(({ decimals }) => decimals > 0)
	);
	const decimals = scale.steps.some((step) => !Number.isInteger(step)) ? 1 : 0;
	const steps = scale.steps.map((value) =>
		writeCell(numberCell(value, { percent, decimals }), language)
	);
	const labels = series.map(({ label }) => label);
	const names = labels.map((label) => shortened(label, width * 0.3));
	const nameRoom = width < wide ? 16 : Math.max(...names.map(textWidth)) + 22;
	const heads = width < wide ? legend(labels, width, 'stroke') : { marks: [], height: 0 };
	const top = heads.height + 28;
	const left = Math.max(...steps.map(textWidth)) + 12;
	const plot = { left, right: width - nameRoom, top, bottom: top + Math.min(260, width * 0.6) };
	const years = categories.map(Number);
	const points = series.map((one) => pointsOf(one.cells, years, plot, scale, language));
	return {
		width,
		height: plot.bottom + line + 10,
		series: series.length,
		marks: [
			...heads.marks,
			...axes(plot, scale, steps, years),
			...points.flatMap(strokes),
			...(series.length <= 2 ? valuesAt(points) : []),
			...(width < wide ? [] : endNames(points, names, plot))
		]
	};
}

function pointsOf(
	cells: ChartData['series'][number]['cells'],
	years: readonly number[],
	plot: Plot,
	scale: Scale,
	language: Tongue
): (Point | undefined)[] {
	const unit = (plot.bottom - plot.top) / (scale.to - scale.from);
	return cells.map((cell, at) =>
		cell.kind === 'number'
			? {
					x: yearPlace(years, at, plot),
					y: tenth(plot.bottom - (cell.value - scale.from) * unit),
					text: valueText(cell, language)
				}
			: undefined
	);
}

/** Years stand as far apart as they are; one year alone stands in the middle. */
function yearPlace(years: readonly number[], at: number, { left, right }: Plot): number {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const share = last === first ? 0.5 : (years[at]! - first) / (last - first);
	const margin = Math.min(18, (right - left) / 4);
	return tenth(left + margin + share * (right - left - 2 * margin));
}

function axes(plot: Plot, scale: Scale, texts: string[], years: readonly number[]): Mark[] {
	const { left, right, top, bottom } = plot;
	const unit = (bottom - top) / (scale.to - scale.from);
	const every = Math.ceil((years.length * (textWidth('2000') + 10)) / (right - left));
	return [
		...scale.steps.flatMap((step, at): Mark[] => {
			const y = tenth(bottom - (step - scale.from) * unit);
			const look = step === 0 ? 'axis' : 'grid';
			const rule = { kind: 'rule', x1: tenth(left), x2: tenth(right), y1: y, y2: y, look } as const;
			return [rule, textMark(left - 8, y + 5, texts[at]!, 'step', 'end')];
		}),
		...years.flatMap((year, at) =>
			(years.length - 1 - at) % every === 0
				? [textMark(yearPlace(years, at, plot), bottom + 22, String(year), 'step', 'middle')]
				: []
		)
	];
}

function strokes(points: readonly (Point | undefined)[], series: number): Mark[] {
	const pieces: [number, number][][] = [[]];
	for (const point of points) {
		if (point) pieces.at(-1)!.push([point.x, point.y]);
		else pieces.push([]);
	}
	return [
		...pieces
			.filter((piece) => piece.length > 1)
			.map((piece): Mark => ({ kind: 'path', points: piece, series })),
		...pieces.flat().map(([x, y]): Mark => ({ kind: 'dot', x, y, series }))
	];
}

/** Values of one or two lines: above the higher one of a year, below the lower one. */
function valuesAt(points: readonly (readonly (Point | undefined)[])[]): Mark[] {
	return points.flatMap((own, series) =>
		own.flatMap((point, at) => {
			if (!point) return [];
			const other = points[1 - series]?.[at];
			const isLower = other && (point.y > other.y || (point.y === other.y && series > 0));
			return [textMark(point.x, point.y + (isLower ? 22 : -11), point.text, 'value', 'middle')];
		})
	);
}

function endNames(
	points: readonly (readonly (Point | undefined)[])[],
	names: readonly string[],
	{ right, top, bottom }: Plot
): Mark[] {
	const ends = points
		.flatMap((own, series) => {
			const last = own.findLast((point) => point !== undefined);
			return last ? [{ ...last, name: names[series]! }] : [];
		})
		.sort((one, other) => one.y - other.y);
	const places = spread(
		ends.map(({ y }) => y),
		ends.slice(1).map(() => line),
		top,
		bottom
	);
	return ends.flatMap(({ x, y, name }, at): Mark[] => [
		{
			kind: 'rule',
			x1: tenth(x + 8),
			y1: y,
			x2: tenth(right + 8),
			y2: tenth(places[at]!),
			look: 'leader'
		},
		textMark(right + 12, places[at]! + 5, name, 'name')
	]);
}
