import { ChartRun, type BarChartBaseOptions, type CategoryChartOptions } from 'docx/charts';
import type { ChartForm } from '#lib/report/book/book.ts';
import type { ChartData } from '#lib/report/chart/series.ts';
import type { Cell } from '#lib/report/sheet/cell.ts';
import type { Piece } from './book-piece.ts';
import { barColours, lineColours } from './docx-patterns.ts';

const symbols = ['circle', 'square', 'triangle', 'diamond', 'plus', 'x', 'star', 'dash'] as const;

/** A chart that Word itself draws and that a template can restyle, with its text for who does not see it. */
export function docxChart({ title, alt, form, data }: Extract<Piece, { kind: 'chart' }>): ChartRun {
	const colours = form === 'line' ? lineColours : barColours;
	const common: CategoryChartOptions = {
		categories: data.categories,
		series: data.series.map(({ label, cells }, at) => ({
			name: label,
			values: cells.map(valueOf),
			color: colours[at]!,
			...(form === 'line' ? { markers: { symbol: symbols[at]!, size: 7 } } : {})
		})),
		legend: { position: 'top' },
		categoryAxis: { reverseOrder: form !== 'line' },
		valueAxis: { numberFormat: numberFormat(data, form), minimum: lowest(data) },
		dataLabels: { value: form !== 'line' || data.series.length <= 2 },
		chartArea: { border: 'none' },
		transformation: { width: 610, height: heightOf(data, form) },
		altText: { name: title, title, description: alt }
	};
	return form === 'line'
		? new ChartRun({ ...common, type: 'line' })
		: new ChartRun({ ...common, ...bars[form], type: 'bar' });
}

const bars: Record<Exclude<ChartForm, 'line'>, Omit<BarChartBaseOptions, keyof ChartData>> = {
	bars: { gapWidth: 50 },
	grouped: { gapWidth: 60, overlap: 0 },
	stacked: { gapWidth: 60, stacking: 'percent' }
};

/** A number as it is stored; what is no number leaves a gap. */
const valueOf = (cell: Cell): number | null => (cell.kind === 'number' ? cell.value : null);

/** Zero is on the axis, whatever the numbers. */
const lowest = ({ series }: ChartData): number | undefined =>
	series.some(({ cells }) => cells.some((cell) => (valueOf(cell) ?? 0) < 0)) ? undefined : 0;

function numberFormat({ percent }: ChartData, form: ChartForm): string {
	if (form === 'stacked') return '0%';
	return percent ? '#,##0"%"' : '#,##0';
}

/** A row of bars needs room for its label; so does every bar in it. */
function heightOf({ categories, series }: ChartData, form: ChartForm): number {
	if (form === 'line') return 336;
	const bars = form === 'grouped' ? series.length : 1;
	return Math.min(850, 90 + categories.length * (16 + bars * 20));
}
