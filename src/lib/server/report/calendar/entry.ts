import type { MeetingKind } from '../../../live/meeting.ts';
import type { Day } from '../../../programme/calendar.ts';
import type { ActivityKind } from '../../../report/activity/activity.ts';

/**
 * What sort of thing it is. `planned`: an activity that the organisation plans; `meeting`: one of the
 * calendar of meetings; `choice` and `pulse`: a span in which people choose in secret.
 */
type Sort =
	| { what: 'planned'; kind: ActivityKind }
	| { what: 'meeting'; kind: MeetingKind }
	| { what: 'choice' | 'pulse' };

/** Something of the year calendar, as somebody sees it. */
export type CalendarEntry = Sort & {
	/** Unique over all of them, and always the same for one thing. */
	id: string;
	title: string;
	/** The first and the last day. */
	from: Day;
	to: Day;
	/** `HH:MM` in the Netherlands, on the first day; nothing for whole days. */
	at: string | null;
	minutes: number | null;
	place: string;
	/** The unit it is for; nothing is everybody who sees it. */
	unit: string | null;
	note: string;
};
