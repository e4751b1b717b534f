import { line, textMark, type Mark } from './mark.ts';
import { textWidth, wrapped } from './text-width.ts';

/** From this width on, labels stand beside their bars; on a phone they stand above them. */
const wide = 480;
const gap = 14;

/** Where the labels of the rows go, and where the room for bars begins. */
export type LabelPlan = { beside: boolean; width: number; bars: number };

/** Plans the labels of the rows in a drawing of this width. */
export function labelPlan(labels: readonly string[], width: number): LabelPlan {
	if (width < wide) return { beside: false, width, bars: 0 };
	const widest = Math.max(0, ...labels.map(textWidth));
	const own = Math.min(widest, width * 0.38);
	return { beside: true, width: own, bars: own + gap };
}

/**
 * The label of a row from `y` on, for bars that are so high together.
 * @returns the height of the row, and where its bars begin
 */
export function rowLabel(
	label: string,
	plan: LabelPlan,
	y: number,
	bars: number
): { marks: Mark[]; barsAt: number; height: number } {
	const lines = wrapped(label, plan.width);
	const own = lines.length * line;
	const height = plan.beside ? Math.max(own, bars) : own + 4 + bars;
	const top = plan.beside ? y + (height - own) / 2 : y;
	return {
		marks: lines.map((text, at) => textMark(0, top + at * line + 15, text, 'label')),
		barsAt: plan.beside ? y + (height - bars) / 2 : y + own + 4,
		height
	};
}
