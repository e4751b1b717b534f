import type { Cell, Tongue } from '../sheet/cell.ts';
import { numbersOf } from '../sheet/totals.ts';
import { legend } from './legend.ts';
import { tenth, textMark, type Drawing, type Mark } from './mark.ts';
import { labelPlan, rowLabel } from './row-labels.ts';
import type { ChartData } from './series.ts';
import { shortened, valueWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const single = 24;
const several = 19;
const gap = 3;
const between = 16;
const beside = 7;

/** A bar for every row, or one for every series of a row, with its value at its end. */
export function drawBars(data: ChartData, width: number, language: Tongue): Drawing {
	const { categories, series } = data;
	const names = legend(
		series.map(({ label }) => label),
		width,
		'bar'
	);
	const plan = labelPlan(categories, width);
	const texts = series.map(({ cells }) =>
		cells.map((cell) => shortened(valueText(cell, language), width * 0.34))
	);
	const ends = Math.max(0, ...texts.flat().map(valueWidth)) + beside;
	const place = placing(
		series.flatMap(({ cells }) => cells),
		plan.bars,
		width - ends
	);
	const thick = series.length === 1 ? single : several;
	const group = series.length * (thick + gap) - gap;
	const marks: Mark[] = [...names.marks];
	const top = names.height + between;
	let y = top;
	for (const [row, category] of categories.entries()) {
		const label = rowLabel(category, plan, y, group);
		marks.push(...label.marks);
		for (const [at, { cells }] of series.entries()) {
			const from = label.barsAt + at * (thick + gap);
			marks.push(...bar(cells[row]!, texts[at]![row]!, at, { y: from, thick }, place));
		}
		y += label.height + between;
	}
	const height = y - between + 4;
	const zero = tenth(place(0));
	marks.push({ kind: 'rule', x1: zero, x2: zero, y1: top - 4, y2: tenth(height), look: 'axis' });
	return { width, height: tenth(height), marks, series: series.length };
}

function bar(
	cell: Cell,
	text: string,
	series: number,
	{ y, thick }: { y: number; thick: number },
	place: (value: number) => number
): Mark[] {
	const value = cell.kind === 'number' ? cell.value : 0;
	const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))];
	const words = textMark(
		to + beside,
		y + thick / 2 + 5,
		text,
		cell.kind === 'number' ? 'value' : 'step'
	);
	if (value === 0) return [words];
	const size = { x: tenth(from), y: tenth(y), width: tenth(Math.max(to - from, 1)), height: thick };
	return [{ kind: 'bar', ...size, series }, words];
}

/** Where a value is between the left and the right of the room for bars. */
function placing(cells: readonly Cell[], left: number, right: number): (value: number) => number {
	const values = numbersOf(cells).map(({ value }) => value);
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const unit = (right - left) / (high - low || 1);
	return (value) => left + (value - low) * unit;
}
