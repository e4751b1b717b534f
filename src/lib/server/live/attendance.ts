import { signIn, signOff } from '../../live/attendance.ts';
import { isPresent } from '../db/activities.ts';
import { changeAttendance } from '../db/live.ts';
import { meetingModule, turnWith, type MeetingModule } from '../meetings/modules.ts';
import type { LiveAnswer } from './answer.ts';
import { enter } from './enter.ts';
import type { Hub } from './hub.ts';

/**
 * Somebody who is signed in says that they attend, or that they said so by mistake. No seat is named. Only a
 * meeting that a module of a programme asks for has a list of names.
 */
export async function attends(
	hub: Hub,
	{ code, personId, address }: { code: string; personId: string; address: string },
	present: boolean
): Promise<LiveAnswer> {
	const entrance = await enter(hub, code, address);
	if (!entrance.ok) return entrance;
	const { session, activityId, meeting } = entrance.running;
	if (meeting.module === null) return { ok: false, refused: 'no-module' };
	if (session.script.place.phase === 'ended') return { ok: false, refused: 'session-over' };
	const isOpen = await changeAttendance(
		hub.app,
		activityId,
		(list) => (present ? signIn(list, personId) : signOff(list, personId)),
		'running'
	);
	return isOpen ? { ok: true, body: { present } } : { ok: false, refused: 'session-over' };
}

/** What somebody reads before they say that they attend. */
export type AttendancePage = {
	title: string;
	/** What attending completes; null where no names are written down. */
	module: MeetingModule | null;
	present: boolean;
	/** They follow the programme of the module, so that attending completes it. */
	counts: boolean;
};

/** The page to sign in for a meeting by name. */
export async function attendancePage(
	hub: Hub,
	{ code, personId, address }: { code: string; personId: string; address: string }
): Promise<{ ok: true; page: AttendancePage } | Extract<LiveAnswer, { ok: false }>> {
	const entrance = await enter(hub, code, address);
	if (!entrance.ok) return entrance;
	const { session, activityId, meeting } = entrance.running;
	if (session.script.place.phase === 'ended') return { ok: false, refused: 'session-over' };
	const module = await meetingModule(hub.app, meeting.module);
	const present = await isPresent(hub.app, activityId, personId);
	const counts = module !== null && (await turnWith(hub.app, personId, module)) !== undefined;
	return { ok: true, page: { title: meeting.title, module, present, counts } };
}
