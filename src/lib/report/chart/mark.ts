/** How a text of a chart is set: a label of a row, a value at its mark, a name of a series, a step of the axis. */
export type TextLook = 'label' | 'value' | 'name' | 'step';

/**
 * What a chart is made of, in pixels from the upper left corner. `series` counts from 0 and stands for a
 * pattern, a stroke and a shape. The `y` of a text is its base line.
 */
export type Mark =
	| { kind: 'bar'; x: number; y: number; width: number; height: number; series: number }
	| {
			kind: 'text';
			x: number;
			y: number;
			text: string;
			anchor: 'start' | 'middle' | 'end';
			look: TextLook;
	  }
	| {
			kind: 'rule';
			x1: number;
			y1: number;
			x2: number;
			y2: number;
			look: 'axis' | 'grid' | 'leader';
	  }
	| { kind: 'path'; points: readonly (readonly [x: number, y: number])[]; series: number }
	| { kind: 'dot'; x: number; y: number; series: number };

export type TextMark = Extract<Mark, { kind: 'text' }>;

/** A chart that only has to be painted. `series`: how many patterns it needs. */
export type Drawing = { width: number; height: number; marks: readonly Mark[]; series: number };

/** The size of letters and the height of a line of text, in pixels. */
export const letter = 15;
export const line = 20;

/** A text of a drawing; it starts at `x` unless told otherwise. */
export const textMark = (
	x: number,
	y: number,
	text: string,
	look: TextLook,
	anchor: TextMark['anchor'] = 'start'
): TextMark => ({ kind: 'text', x: tenth(x), y: tenth(y), text, anchor, look });

/** A place in tenths of a pixel: files do not differ by the dust of a division. */
export const tenth = (place: number): number => Math.round(place * 10) / 10;
