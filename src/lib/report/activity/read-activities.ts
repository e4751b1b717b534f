import type { BlockLine } from '../block.ts';
import type { Activity } from './activity.ts';
import { columnNamed, type ActivityColumn } from './column-names.ts';
import { readActivity, type Known } from './read-activity.ts';
import type { LineProblem } from './read-field.ts';

/** What is made of one line of the file, the heads being line 1: an activity, or what is wrong with it. */
export type ReadLine =
	{ line: number; activity: Activity } | { line: number; problems: LineProblem[] };

export type ReadActivities =
	| { ok: true; lines: ReadLine[] }
	| { ok: false; refused: 'nothing' | 'too-many-lines' }
	| {
			ok: false;
			refused: 'column-unknown' | 'column-twice' | 'column-missing';
			columns: readonly string[];
	  };

/** A file has at most this many lines below its heads. */
export const mostLines = 5000;

const needed: readonly ActivityColumn[] = ['kind', 'from'];

/**
 * Reads the rows of a file of activities, the first with the heads. Every other row becomes an activity
 * or is refused with all that is wrong with it; `takeAll` gives them when nothing is.
 */
export function readActivities(rows: readonly BlockLine[], known: Known): ReadActivities {
	const [head, ...lines] = rows;
	if (!head || lines.length === 0) return { ok: false, refused: 'nothing' };
	if (lines.length > mostLines) return { ok: false, refused: 'too-many-lines' };
	const names = head.cells.slice(0, head.cells.findLastIndex((cell) => cell.trim() !== '') + 1);
	const columns = names.map(columnNamed);
	const unknown = names.filter((_, at) => !columns[at]);
	if (unknown.length > 0) return { ok: false, refused: 'column-unknown', columns: unknown };
	const twice = names.filter((_, at) => columns.indexOf(columns[at]) < at);
	if (twice.length > 0) return { ok: false, refused: 'column-twice', columns: twice };
	const missing = needed.filter((column) => !columns.includes(column));
	if (missing.length > 0) return { ok: false, refused: 'column-missing', columns: missing };
	const read = lines.map(({ line, cells }): ReadLine => ({
		line,
		...readActivity(cells, columns as ActivityColumn[], known)
	}));
	return { ok: true, lines: read };
}

/** The activities of all lines, or nothing when one of them has a problem: no file is half taken over. */
export function takeAll(lines: readonly ReadLine[]): Activity[] | undefined {
	const activities = lines.flatMap((line) => ('activity' in line ? [line.activity] : []));
	return activities.length === lines.length ? activities : undefined;
}
