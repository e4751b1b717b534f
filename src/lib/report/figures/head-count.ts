import type { Activity } from '../activity/activity.ts';
import { emptyCell, numberCell, type Cell } from '../sheet/cell.ts';

type Counted = Pick<Activity, 'people' | 'split'>;

/** People that are known by name, beside the entries of the register: each of them is counted once. */
export type Named = { digital: number; room: number };

/** `open`: of how many entries there is no number beside those that have one; an empty cell says it by itself. */
export type Tally = { cell: Cell; open: number };

/**
 * The people of some entries of the register together. Circa stays; where nobody counted and no split was
 * written down there is no number, and without any number the cell is empty.
 */
export function headCount(entries: readonly Counted[], named: Named = nobody): Tally {
	const numbers = entries.map(numberOf).filter((number) => number !== undefined);
	const open = entries.length - numbers.length;
	const byName = named.digital + named.room;
	if (numbers.length === 0 && byName === 0) return { cell: emptyCell, open: 0 };
	const value = numbers.reduce((sum, { number }) => sum + number, byName);
	return { cell: numberCell(value, { circa: numbers.some(({ circa }) => circa) }), open };
}

/** `open`: of how many people it is not known how they took part. */
export type Split = { digital: Cell; room: Cell; open: number };

/** How many took part digitally and in a room; both cells are empty where nobody wrote that down. */
export function splitOf(entries: readonly Counted[], named: Named = nobody): Split {
	const splits = entries.map(({ split }) => split).filter((split) => split !== null);
	const open = entries
		.filter(({ split }) => split === null)
		.reduce((sum, each) => sum + (numberOf(each)?.number ?? 0), 0);
	if (splits.length === 0 && named.digital + named.room === 0) {
		return { digital: emptyCell, room: emptyCell, open };
	}
	const sum = (way: keyof Named) => splits.reduce((so, split) => so + split[way], named[way]);
	return { digital: numberCell(sum('digital')), room: numberCell(sum('room')), open };
}

const nobody: Named = { digital: 0, room: 0 };

function numberOf({ people, split }: Counted): { number: number; circa: boolean } | undefined {
	if (people.kind !== 'not-counted') return { ...people, circa: people.kind === 'circa' };
	return split ? { number: split.digital + split.room, circa: false } : undefined;
}

/** How many meetings some entries were together, beside those that were led here. */
export function meetingCount(entries: readonly Pick<Activity, 'meetings'>[], live = 0): Tally {
	const known = entries.map(({ meetings }) => meetings).filter((meetings) => meetings !== null);
	const open = entries.length - known.length;
	if (known.length === 0 && live === 0) return { cell: emptyCell, open: 0 };
	return { cell: numberCell(known.reduce((sum, meetings) => sum + meetings, live)), open };
}
