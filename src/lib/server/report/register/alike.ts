import type { Activity, ActivityKind } from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';
import { activityKinds } from '#lib/report/activity/activity.ts';
import type { MeetingKind } from '#lib/live/meeting.ts';
import type { HeldLive } from '../../db/activity-live.ts';
import { heldLive } from '../../db/activity-live.ts';
import { hasOwnOaths } from '../../db/activity-links.ts';
import { entriesIn, type KeptActivity, type Span } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { maySee, type Desk } from './keeper.ts';

/** What a live meeting may have been typed in as. */
const typedAs: Record<MeetingKind, readonly ActivityKind[]> = {
	team: ['team-talk', 'card-game', 'moral-deliberation', 'workshop'],
	theme: ['theme-week', 'workshop', 'lecture', 'card-game', 'moral-deliberation', 'campaign'],
	oath: ['oath', 'integrity-statement'],
	training: ['training', 'workshop', 'ambassador-training', 'lecture'],
	other: activityKinds
};

/** Something that is there already and may be the same: an entry, or a live meeting that was held. */
export type Alike = {
	id: string;
	source: 'entry' | 'live';
	kind: ActivityKind | MeetingKind;
	title: string;
	from: Day;
	to: Day;
};

/**
 * What looks like an activity: the same days, kind and unit. An activity of several days is no live
 * meeting, and only what this coordinator sees is named.
 * @returns for each activity of the span what looks like it
 */
export async function alikeFinder(
	db: Db,
	desk: Desk,
	span: Span
): Promise<(activity: Activity) => Alike[]> {
	const [entries, live] = await Promise.all([entriesIn(db, span), heldLive(db, { span })]);
	const seen = entries.filter(({ body }) => maySee(desk, body));
	const entriesFrom = Map.groupBy(seen, ({ body }) => body.from);
	const liveOn = Map.groupBy(
		live.filter((meeting) => maySee(desk, placeOf(meeting))),
		({ heldOn }) => heldOn
	);
	return (activity) => [
		...(entriesFrom.get(activity.from) ?? []).filter(isAlike(activity)).map(ofEntry),
		...(liveOn.get(activity.from) ?? []).filter(mayBe(activity)).map(ofLive)
	];
}

/** Whether HR has dated oaths of these days that are counted by no entry: they count by themselves. */
export const countsItself = ({ kind, from, to }: Activity, db: Db): Promise<boolean> | boolean =>
	(kind === 'oath' || kind === 'integrity-statement') && hasOwnOaths(db, kind, { from, to });

/** Where a live meeting stands: without a unit it is of the whole organisation. */
export const placeOf = ({ unitId, heldOn }: Pick<HeldLive, 'unitId' | 'heldOn'>) => ({
	units: unitId ? [unitId] : [],
	to: heldOn
});

const isAlike =
	(activity: Activity) =>
	({ body }: KeptActivity): boolean =>
		body.kind === activity.kind && body.to === activity.to && meets(body.units, activity.units);

const mayBe =
	(activity: Activity) =>
	(meeting: HeldLive): boolean =>
		activity.to === activity.from &&
		typedAs[meeting.kind].includes(activity.kind) &&
		meets(placeOf(meeting).units, activity.units);

const meets = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === 0 ? other.length === 0 : one.some((id) => other.includes(id));

const ofEntry = ({ id, body: { kind, title, from, to } }: KeptActivity): Alike => ({
	...{ id, source: 'entry', kind, title, from, to }
});

const ofLive = ({ id, kind, title, heldOn }: HeldLive): Alike => ({
	...{ id, source: 'live', kind, title, from: heldOn, to: heldOn }
});
