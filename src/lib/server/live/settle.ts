import { listSeats } from '../../live/seats.ts';
import { toSealAway } from '../../live/seal-away.ts';
import { today } from '../clock.ts';
import { endSession, type Held } from '../db/live.ts';
import type { Hub } from './hub.ts';
import { inTurn, type Running } from './running.ts';
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
		await endSession(hub.app, running, heldIn(running), today());
		running.closedAt = Date.now();
	});

function heldIn({ session: { script, room } }: Running): Held {
	const { heads, mostChoices, note } = script;
	const devices = Math.max(listSeats(room.seats).length, mostChoices);
	return {
		participants: heads ? heads.room + heads.online : devices,
		rated: room.rating?.count ?? 0,
		rating: room.rating?.average ?? null,
		note
	};
}
