import type { Day } from '../../programme/calendar.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { today as dayOf } from '../clock.ts';

/** The day in the Netherlands of what a stored statement tells; of one whose moment cannot be read, when it came. */
export function dayOfStatement({ timestamp, stored }: AnyStatement): Day {
	const told = new Date(timestamp ?? '');
	return dayOf(Number.isNaN(told.getTime()) ? new Date(stored!) : told);
}
