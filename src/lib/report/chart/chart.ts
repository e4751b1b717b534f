import type { ChartForm } from '../book/book.ts';
import type { Tongue } from '../sheet/cell.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { drawBars } from './bars.ts';
import { drawLine } from './line.ts';
import type { Drawing } from './mark.ts';
import { chartData, type ChartData } from './series.ts';
import { drawStacked } from './stacked.ts';

const draw: Record<ChartForm, (data: ChartData, width: number, language: Tongue) => Drawing> = {
	bars: drawBars,
	grouped: drawBars,
	stacked: drawStacked,
	line: drawLine
};

/** What is asked of a drawing: its width in pixels (the height follows), and the language of its numbers. */
export type Paper = { width: number; language: Tongue };

/**
 * A table as a drawing. From 480 pixels on labels stand beside what they belong to, below that above it.
 * @returns nothing where `chartData` refuses the table
 */
export function drawChart(sheet: Sheet, form: ChartForm, paper: Paper): Drawing | undefined {
	const data = chartData(sheet, form);
	return data.ok ? drawData(data.value, form, paper) : undefined;
}

/** The same for what was already read of the table. */
export const drawData = (data: ChartData, form: ChartForm, { width, language }: Paper): Drawing =>
	draw[form](data, width, language);
