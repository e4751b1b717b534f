import { toSealAway } from '../../live/seal-away.ts';
import { today } from '../clock.ts';
import { endSession, type Held } from '../db/live.ts';
import { closeMeeting } from '../meetings/closing.ts';
import type { Hub } from './hub.ts';
import { lookAround } from './presence.ts';
import { inTurn, lost, type Running } from './running.ts';
import { sealItem } from './seal-away.ts';

/**
 * Does what is due: choices of items that the group has left go sealed to the ballot box, and a session
 * that is over is closed. Doing it again does nothing.
 */
export const settle = (hub: Hub, running: Running): Promise<void> =>
	inTurn(running, async () => {
		if (running.closedAt !== null || Date.now() < running.sealFrom) return;
		for (const item of toSealAway(running.session.script)) await sealItem(hub, running, item);
		if (running.session.script.place.phase !== 'ended') return;
		await hub.app.transaction(async (tx) => {
			if (!(await endSession(tx, running, heldIn(running), today()))) throw lost(running);
			await closeMeeting(tx, hub.library, running.activityId);
		});
		running.closedAt = Date.now();
	});

/**
 * What is known of the meeting. People are not counted by seats: a tablet that goes round takes a new seat
 * for every choice.
 */
function heldIn(running: Running): Held {
	lookAround(running);
	const { script, room } = running.session;
	const { heads, mostChoices, note } = script;
	const rated = room.rating?.count ?? 0;
	const devices = Math.max(running.mostPresent, mostChoices, rated);
	return {
		inRoom: heads?.room ?? null,
		online: heads?.online ?? null,
		mostChoices,
		participants: heads ? heads.room + heads.online : devices,
		rated,
		rating: room.rating?.average ?? null,
		note
	};
}
