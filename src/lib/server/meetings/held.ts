import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { headCountSays, type HeadCountSays } from '../../live/head-count.ts';
import { meetingForms, meetingKinds } from '../../live/meeting.ts';
import { correctActivity, findActivity, type Activity, type Attendee } from '../db/activities.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { lookAtAttendance } from './attendance-list.ts';
import { tellAgain } from './correcting.ts';
import { meetingModule, type MeetingModule } from './modules.ts';
import type { Leader } from './leader.ts';

export type HeldPage = {
	meeting: Activity;
	/** What the head count says beside the choices that were made; null while nobody counted. */
	says: HeadCountSays | null;
	module: MeetingModule | null;
	/** Who attended; null where no names are written down. */
	attendees: Attendee[] | null;
	units: UnitOption[];
};

/** A meeting afterwards, for who led it; `undefined` for everybody else. */
export async function heldPage(db: Db, leader: Leader, id: string): Promise<HeldPage | undefined> {
	const meeting = await ownMeeting(db, leader, id);
	if (!meeting) return undefined;
	const heads = headsOf(meeting);
	return {
		meeting,
		says: heads && headCountSays(heads, meeting.mostChoices),
		module: await meetingModule(db, meeting.module),
		attendees: await lookAtAttendance(db, leader, meeting),
		units: unitOptions(await unitsOn(db, meeting.heldOn))
	};
}

/** A meeting that this person led. */
export async function ownMeeting(
	db: Db,
	{ personId }: Pick<Leader, 'personId'>,
	id: string
): Promise<Activity | undefined> {
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) return undefined;
	const meeting = await findActivity(db, id);
	return meeting?.ledBy === personId ? meeting : undefined;
}

const people = v.pipe(v.string(), v.trim(), v.regex(/^\d{0,4}$/));
const Form = v.object({
	unitId: v.pipe(
		v.string(),
		v.transform((id) => id || null)
	),
	form: v.picklist(meetingForms),
	kind: v.picklist(meetingKinds),
	inRoom: people,
	online: people,
	note: v.pipe(v.string(), v.trim(), v.maxLength(1000))
});

/** What is wrong with a field. */
export type HeldProblems = Partial<Record<keyof v.InferOutput<typeof Form>, 'wrong'>>;

/** Puts a meeting right: where, for whom, how many people, and what was agreed. */
export async function correctHeld(
	db: Db,
	library: Library,
	leader: Leader,
	id: string,
	typed: FormData
): Promise<{ ok: true } | { problems: HeldProblems } | undefined> {
	const read = v.safeParse(Form, Object.fromEntries(typed));
	if (!read.success)
		return {
			problems: Object.fromEntries(read.issues.map((each) => [v.getDotPath(each), 'wrong']))
		};
	return db.transaction(async (tx) => {
		const before = await ownMeeting(tx, leader, id);
		if (!before) return undefined;
		const { inRoom: room, online, ...rest } = read.output;
		const known = (await unitsOn(tx, before.heldOn)).some((unit) => unit.id === rest.unitId);
		if (rest.unitId !== null && !known) return { problems: { unitId: 'wrong' } };
		const counted = room + online !== '';
		const heads = { inRoom: Number(room), online: Number(online) };
		const uncounted = headsOf(before) ? before.mostChoices : before.participants;
		await correctActivity(tx, id, {
			...rest,
			...(counted ? heads : { inRoom: null, online: null }),
			participants: counted ? heads.inRoom + heads.online : uncounted
		});
		const after = (await findActivity(tx, id))!;
		if (after.unitId !== before.unitId || after.participants !== before.participants)
			await tellAgain(tx, library, after);
		return { ok: true as const };
	});
}

const headsOf = ({ inRoom, online }: Activity) =>
	inRoom === null && online === null ? null : { room: inRoom ?? 0, online: online ?? 0 };
