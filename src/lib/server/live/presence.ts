import { listSeats } from '../../live/seats.ts';
import { reaches, step } from '../../live/step.ts';
import type { Hub } from './hub.ts';
import { change, type Running } from './running.ts';

/** Milliseconds after which a seat without a stream, that was not heard of, is away. */
const patience = 20_000;

/** Remembers that a seat without a stream is there now. */
export function hear({ heard }: Running, seat: string): void {
	heard.set(seat, Date.now());
}

/** A seat is there, or is back. Of one that has not joined nothing changes. */
export const cameBack = (hub: Hub, running: Running, seat: string): Promise<unknown> =>
	setPresence(hub, running, seat, true);

/** A stream of a seat has ended. */
export function leaves(hub: Hub, running: Running, seat: string): void {
	const left = (running.lines.get(seat) ?? 1) - 1;
	if (left > 0) {
		running.lines.set(seat, left);
		return;
	}
	running.lines.delete(seat);
	if (running.isGone) return;
	setPresence(hub, running, seat, false).catch(hub.report);
}

/** Seats that were only heard of a while ago are away. */
export async function missed(hub: Hub, running: Running): Promise<void> {
	const { heard, lines } = running;
	for (const [seat, at] of heard) {
		if (at + patience > Date.now()) continue;
		heard.delete(seat);
		if (!lines.has(seat)) await setPresence(hub, running, seat, false);
	}
}

/** Remembers how many devices are there at this moment, if they never were so many. */
export function lookAround(running: Running): void {
	const { room } = running.session;
	const present = listSeats(room.seats).filter((seat) => seat.present).length;
	running.mostPresent = Math.max(running.mostPresent, present);
}

function setPresence(hub: Hub, running: Running, seat: string, present: boolean) {
	const move = { move: 'presence', seat, present } as const;
	return change(
		hub.app,
		running,
		(session) => step(session, move),
		() => reaches(move)
	);
}
