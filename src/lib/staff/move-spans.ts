import type { Day } from './day.ts';
import type { Move } from './plan.ts';
import type { Span } from './stored.ts';

/** Whether something holds on a day. */
export const holds = ({ startsOn, endsOn }: Omit<Span, 'id'>, on: Day): boolean =>
	startsOn <= on && (endsOn === null || endsOn > on);

/** Ends something on a day: the day before is its last. What would begin on it or later was never there. */
export function endOn<Row extends Span>(row: Row, on: Day): Move<Row, never>[] {
	if (row.endsOn !== null && row.endsOn <= on) return [];
	if (row.startsOn >= on) return [{ act: 'drop', before: row }];
	return [{ act: 'set', before: row, row: { ...row, endsOn: on } }];
}

/**
 * Changes something from a day on: what held before the day keeps its words and ends, and a new row goes
 * on with it. What begins on the day itself, or later, is simply written anew.
 */
export function changeFrom<Row extends Span>(
	row: Row,
	change: Partial<Omit<Row, 'id' | 'startsOn'>>,
	on: Day
): Move<Row, Omit<Row, 'id'>>[] {
	const changed = { ...row, ...change };
	if (row.startsOn >= on) return [{ act: 'set', before: row, row: changed }];
	const { id: _, ...fresh } = { ...changed, startsOn: on };
	return [...endOn(row, on), { act: 'open', row: fresh }];
}
