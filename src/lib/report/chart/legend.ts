import { line, textMark, tenth, type Mark } from './mark.ts';
import { shortened, textWidth } from './text-width.ts';

const swatch = { width: 20, height: 12, gap: 8, apart: 20 };

/** The names of the series beside their patterns, or their strokes, in lines of this width. */
export function legend(
	names: readonly string[],
	width: number,
	as: 'bar' | 'stroke'
): { marks: Mark[]; height: number } {
	const marks: Mark[] = [];
	let [x, y] = [0, 0];
	for (const [series, name] of names.entries()) {
		const text = shortened(name, width - swatch.width - swatch.gap);
		const needs = swatch.width + swatch.gap + textWidth(text);
		if (x > 0 && x + needs > width) [x, y] = [0, y + line + 4];
		marks.push(...(as === 'bar' ? block(x, y, series) : stroke(x, y, series)));
		marks.push(textMark(x + swatch.width + swatch.gap, y + 15, text, 'name'));
		x += needs + swatch.apart;
	}
	return { marks, height: y + line };
}

const block = (x: number, y: number, series: number): Mark[] => [
	{ kind: 'bar', x: tenth(x), y: y + 4, width: swatch.width, height: swatch.height, series }
];

function stroke(x: number, y: number, series: number): Mark[] {
	const [left, middle] = [tenth(x), y + 10];
	const points = [
		[left, middle],
		[tenth(x + swatch.width), middle]
	] as const;
	return [
		{ kind: 'path', points, series },
		{ kind: 'dot', x: tenth(x + swatch.width / 2), y: middle, series }
	];
}
