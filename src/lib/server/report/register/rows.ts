import {
	splitDifference,
	type Activity,
	type ActivityKind
} from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';
import type { MeetingKind } from '#lib/live/meeting.ts';
import type { HeldLive } from '../../db/activity-live.ts';
import type { KeptActivity } from '../../db/activity-register.ts';
import { placeOf } from './alike.ts';
import { mayChange, type Desk } from './keeper.ts';
import { markOf } from './mark.ts';

type Shared = {
	id: string;
	title: string;
	from: Day;
	to: Day;
	/** Names as they were at the end of it; none is the whole organisation. */
	units: string[];
	/** Codes. */
	themes: readonly string[];
	people: Activity['people'];
	meetings: number | null;
	rating: Activity['rating'];
};

/** An entry of the register, or a live meeting that counts by itself and is changed elsewhere. */
export type RegisterRow =
	| (Shared & {
			source: 'entry';
			kind: ActivityKind;
			edition: number | null;
			/** The day on which somebody said that it is right, or nothing. */
			confirmedOn: Day | null;
			/** How many people the split has more than there were. */
			difference: number;
			mayChange: boolean;
			/** What was shown, to tell of a change in between. */
			mark: string;
	  })
	| (Shared & { source: 'live'; kind: MeetingKind });

/** An entry as it stands in the list. */
export function rowOfEntry(desk: Desk, entry: KeptActivity): RegisterRow {
	const { id, body, confirmedOn } = entry;
	const { kind, title, from, to, themes, people, meetings, rating, edition } = body;
	return {
		source: 'entry',
		...{ id, kind, title, from, to, themes, people, meetings, rating, edition, confirmedOn },
		units: body.units.map((unit) => desk.units.nameOn(unit, to)),
		difference: splitDifference(body),
		mayChange: mayChange(desk, body),
		mark: markOf(entry)
	};
}

/** A live meeting as it stands in the list. */
export function rowOfLive({ units }: Desk, meeting: HeldLive): RegisterRow {
	const { id, kind, title, heldOn, themes, participants, rating, rated } = meeting;
	return {
		source: 'live',
		...{ id, kind, title, themes, from: heldOn, to: heldOn },
		units: placeOf(meeting).units.map((unit) => units.nameOn(unit, heldOn)),
		people: { kind: 'counted', number: participants },
		meetings: 1,
		rating: rating === null ? null : { score: rating, of: rated }
	};
}
