/** The grounds and inks that a pattern may have; what colour each is, the page or the file says. */
export type Ground = 'dark' | 'middle' | 'warm' | 'pale' | 'paper';
export type Over = 'dark' | 'paper' | 'ink';

/** A pattern: tiles of `size` pixels with a ground, and lines or dots over it. It needs no colour to be told apart. */
export type Pattern = { ground: Ground; over: Over; path: string; size: number };

/** How a series looks, by its place: the pattern of its bars, the strokes and gaps of its line, its shape. */
export const patterns: readonly Pattern[] = [
	{ ground: 'dark', over: 'dark', path: '', size: 8 },
	{ ground: 'warm', over: 'ink', path: 'M-2 10 10-2M-2 2 2-2M6 10 10 6', size: 8 },
	{ ground: 'pale', over: 'dark', path: 'M1.5 2h1M5.5 6h1', size: 8 },
	{ ground: 'paper', over: 'dark', path: 'M0 3h6', size: 6 },
	{ ground: 'middle', over: 'paper', path: 'M-2-2 10 10M6-2 10 2M-2 6 2 10', size: 8 },
	{ ground: 'paper', over: 'ink', path: 'M0 4h8M4 0v8', size: 8 },
	{ ground: 'warm', over: 'ink', path: '', size: 8 },
	{ ground: 'pale', over: 'ink', path: 'M3 0v6', size: 6 }
];

/** Lengths of strokes and gaps of a line; '' is unbroken. */
export const dashes: readonly string[] = [
	'',
	'8 4',
	'2 4',
	'12 4 2 4',
	'5 5',
	'14 5',
	'2 3 7 3',
	'1 6'
];

/** The shape at a value of a line, around the point 0 0; every other one is open. */
export const shapes: readonly string[] = [
	'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
	'M-4.5-4.5h9v9h-9Z',
	'M0-6 5.5 4h-11Z',
	'M0-6.5 6 0 0 6.5-6 0Z',
	'M0 6-5.5-4h11Z',
	'M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3Z',
	'M-6 0-3-5h6l3 5-3 5h-6Z',
	'M-5-5 0-2 5-5 2 0 5 5 0 2-5 5-2 0Z'
];

/** Whether the shape of a series is filled. */
export const isFilled = (series: number): boolean => series % 2 === 0;
