import type { walkWriting } from '#lib/i18n/walk-writing.ts';

/** The points of a scale in words, from low to high. */
export const scaleOf = (t: (typeof walkWriting)['nl']): string[] => [
	t.scale0,
	t.scale1,
	t.scale2,
	t.scale3
];
