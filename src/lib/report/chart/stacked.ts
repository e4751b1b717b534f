import type { Tongue } from '../sheet/cell.ts';
import { numbersOf } from '../sheet/totals.ts';
import { legend } from './legend.ts';
import { line, tenth, textMark, type Drawing, type Mark } from './mark.ts';
import { labelPlan, rowLabel } from './row-labels.ts';
import { spread } from './scale.ts';
import type { ChartData } from './series.ts';
import { valueWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const thick = 26;
const between = 18;

/** Every row as parts of 100 %, with the value of each part below it. */
export function drawStacked(data: ChartData, width: number, language: Tongue): Drawing {
	const { categories, series } = data;
	const names = legend(
		series.map(({ label }) => label),
		width,
		'bar'
	);
	const plan = labelPlan(categories, width);
	const marks: Mark[] = [...names.marks];
	let y = names.height + between;
	for (const [row, category] of categories.entries()) {
		const label = rowLabel(category, plan, y, thick + line);
		marks.push(...label.marks);
		const room = { left: plan.bars, right: width - 1, y: label.barsAt };
		marks.push(...parts(data, row, room, language));
		y += label.height + between;
	}
	return { width, height: tenth(y - between + 4), marks, series: series.length };
}

type Room = { left: number; right: number; y: number };

function parts(
	{ series }: ChartData,
	row: number,
	{ left, right, y }: Room,
	language: Tongue
): Mark[] {
	const cells = series.map((one) => one.cells[row]!);
	const sum = numbersOf(cells).reduce((total, { value }) => total + value, 0);
	if (sum === 0) {
		const said = cells.find(({ kind }) => kind === 'number') ?? cells[0]!;
		return [textMark(left, y + thick / 2 + 5, valueText(said, language), 'step')];
	}
	const drawn: { x: number; width: number; series: number; text: string }[] = [];
	let x = left;
	for (const [at, cell] of cells.entries()) {
		if (cell.kind !== 'number' || cell.value === 0) continue;
		const share = ((right - left) * cell.value) / sum;
		drawn.push({ x, width: share, series: at, text: valueText(cell, language) });
		x += share;
	}
	return [
		...drawn.map(({ x: from, width, series: own }): Mark => ({
			kind: 'bar',
			...{
				x: tenth(from),
				y: tenth(y),
				width: Math.max(0.5, tenth(width)),
				height: thick,
				series: own
			}
		})),
		...below(drawn, left, right).map((at, own) =>
			textMark(at, y + thick + 16, drawn[own]!.text, 'value', 'middle')
		)
	];
}

/** The middle of every value below its part, moved aside where two would touch. */
function below(
	drawn: readonly { x: number; width: number; text: string }[],
	left: number,
	right: number
): number[] {
	const half = drawn.map(({ text }) => valueWidth(text) / 2);
	const apart = half.slice(1).map((own, at) => own + half[at]! + 6);
	const wanted = drawn.map(({ x, width }) => x + width / 2);
	return spread(wanted, apart, left + half[0]!, right - half.at(-1)!);
}
