import { signIn, signOff } from '../../live/attendance.ts';
import { changeAttendance } from '../db/live.ts';
import type { LiveAnswer } from './answer.ts';
import { enter } from './enter.ts';
import type { Hub } from './hub.ts';

/** Somebody who is signed in says that they attend, or that they said so by mistake. No seat is named. */
export async function attends(
	hub: Hub,
	{ code, personId, address }: { code: string; personId: string; address: string },
	present: boolean
): Promise<LiveAnswer> {
	const entrance = await enter(hub, code, address);
	if (!entrance.ok) return entrance;
	const { session, activityId } = entrance.running;
	if (session.script.place.phase === 'ended') return { ok: false, refused: 'session-over' };
	await changeAttendance(hub.app, activityId, (list) =>
		present ? signIn(list, personId) : signOff(list, personId)
	);
	return { ok: true, body: { present } };
}
