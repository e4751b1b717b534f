import type { Day } from '../../../programme/calendar.ts';
import type { Db } from '../../db/connect.ts';
import { plannedIn, type PlannedRow } from '../../db/planned-activities.ts';
import { choiceSpansIn, openMeetingsIn } from '../../db/year-calendar.ts';
import { visitorOf } from '../../meetings/calendar.ts';
import type { CalendarEntry } from './entry.ts';

/**
 * What somebody finds in the calendar of a year: activities that are planned for everyone or for their
 * unit, meetings that are open to them, and the spans in which people choose in secret.
 */
export async function yearCalendar(
	db: Db,
	{ personId, on }: { personId: string; on: Day },
	year: number
): Promise<CalendarEntry[]> {
	const span = { from: `${year}-01-01`, to: `${year}-12-31` };
	const visitor = await visitorOf(db, personId, on);
	const [planned, meetings, spans] = await Promise.all([
		plannedIn(db, span, visitor.units),
		openMeetingsIn(db, visitor, span),
		choiceSpansIn(db, span, on)
	]);
	return [
		...planned.map(plannedEntry),
		...meetings.map(({ heldOn, startsAt, ...meeting }) => ({
			...{ ...meeting, id: `meeting-${meeting.id}`, what: 'meeting' as const },
			...{ from: heldOn, to: heldOn, at: startsAt, note: '' }
		})),
		...spans.map(({ id, title, from, to, pulse }) => ({
			...{ id: `choice-${id}`, what: pulse ? ('pulse' as const) : ('choice' as const) },
			...{ title, from, to, at: null, minutes: null, place: '', unit: null, note: '' }
		}))
	];
}

/** An activity that is planned, as a line of the calendar. */
export const plannedEntry = (row: PlannedRow): CalendarEntry => ({
	...{ id: `planned-${row.id}`, what: 'planned', kind: row.kind, title: row.title },
	...{ from: row.startsOn, to: row.endsOn, at: row.startsAt, minutes: null },
	...{ place: row.place, unit: row.unit, note: row.note }
});

/** The year that an address asks for, else that of a day. */
export function readYear(query: URLSearchParams, on: Day): number {
	const asked = query.get('year') ?? '';
	return Number(/^20\d\d$/.test(asked) ? asked : on.slice(0, 4));
}
