import type { Activity } from '#lib/report/activity/activity.ts';
import type { HeldLive } from '../../db/activity-live.ts';
import type { KeptActivity } from '../../db/activity-register.ts';
import type { Desk } from './keeper.ts';
import { rowOfEntry, rowOfLive, type RegisterRow } from './rows.ts';

/** A row before it is written out: what it is sorted by and what is added up. */
export type Listed = Pick<Activity, 'from' | 'to' | 'people' | 'meetings'> & {
	unconfirmed: boolean;
	row: () => RegisterRow;
};

export const listedEntry = (desk: Desk, entry: KeptActivity): Listed => {
	const { from, to, people, meetings } = entry.body;
	const unconfirmed = entry.confirmedOn === null;
	return { from, to, people, meetings, unconfirmed, row: () => rowOfEntry(desk, entry) };
};

export const listedLive = (desk: Desk, meeting: HeldLive): Listed => ({
	...{ from: meeting.heldOn, to: meeting.heldOn, meetings: 1, unconfirmed: false },
	people: { kind: 'counted', number: meeting.participants },
	row: () => rowOfLive(desk, meeting)
});

/** What rows come to together. `people`: who came twice counts twice. */
export type RegisterTotals = {
	activities: number;
	meetings: number;
	/** Entries that do not say how many meetings there were. */
	withoutMeetings: number;
	people: number;
	/** Whether part of `people` is an estimate. */
	circa: boolean;
	/** Entries of which nobody counted the people. */
	uncounted: number;
	unconfirmed: number;
};

/** Adds up all rows of a list. */
export function totalsOf(rows: readonly Listed[]): RegisterTotals {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return {
		activities: rows.length,
		meetings: sum(rows.map(({ meetings }) => meetings ?? 0)),
		withoutMeetings: rows.filter(({ meetings }) => meetings === null).length,
		people: sum(rows.map(({ people }) => (people.kind === 'not-counted' ? 0 : people.number))),
		circa: rows.some(({ people }) => people.kind === 'circa'),
		uncounted: rows.filter(({ people }) => people.kind === 'not-counted').length,
		unconfirmed: rows.filter(({ unconfirmed }) => unconfirmed).length
	};
}
