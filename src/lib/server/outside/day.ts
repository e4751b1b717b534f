import type { Day } from '../../programme/calendar.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { today as dayOf } from '../clock.ts';

/** Nobody who works here finished something on another system before this; nor after years of four digits. */
const first = 1990;
const last = 9998;

/**
 * The day in the Netherlands of what a stored statement tells; of one whose moment cannot be read, when it
 * came. `undefined`: a year in which it cannot have been.
 */
export function dayOfStatement({ timestamp, stored }: AnyStatement): Day | undefined {
	const told = new Date(timestamp ?? '');
	const at = Number.isNaN(told.getTime()) ? new Date(stored!) : told;
	const year = at.getUTCFullYear();
	return year < first || year > last ? undefined : dayOf(at);
}
