import { readJoinCode } from '../../live/join-code.ts';
import { hasEnded, runningSession } from '../db/live.ts';
import { attempt } from '../rate-limits.ts';
import { findRunning, hereNow, type Hub } from './hub.ts';
import type { Running } from './running.ts';

type TurnedAway =
	| { ok: false; refused: 'unknown-code' | 'session-over' }
	| { ok: false; refused: 'wait'; seconds: number };

export type Entrance = { ok: true; running: Running } | TurnedAway;

/**
 * The session that somebody typed the code of. Codes of no session are counted per address; an address
 * that tried too many gets no answer to any code, so that a right one does not stand out.
 */
export const enter = (hub: Hub, typed: string, address: string): Promise<Entrance> =>
	look(hub, typed, address, (code) => findRunning(hub, code));

/** Whether there is such a session, where any process may be asked: the one that has it keeps it. */
export async function knock(
	hub: Hub,
	typed: string,
	address: string
): Promise<{ ok: true } | TurnedAway> {
	return look(hub, typed, address, (code) => runningSession(hub.app, code));
}

async function look<Found>(
	hub: Hub,
	typed: string,
	address: string,
	find: (code: string) => Promise<Found | undefined>
): Promise<{ ok: true; running: Found } | TurnedAway> {
	const code = readJoinCode(typed);
	if (!code) return { ok: false, refused: 'unknown-code' };
	const until = hub.blocked.get(address) ?? 0;
	if (until > Date.now()) return waiting(until);
	const running = await find(code);
	if (running) return { ok: true, running };
	if (await hasEnded(hub.app, code)) return { ok: false, refused: 'session-over' };
	const seconds = await attempt(hub.app, 'join-address', address);
	if (seconds === null) return { ok: false, refused: 'unknown-code' };
	hub.blocked.set(address, Date.now() + 1000 * seconds);
	return waiting(Date.now() + 1000 * seconds);
}

/**
 * The same for a device that shows a secret. One that the session knows is heard whatever others tried: a
 * whole room shares an address, and nobody may silence it by typing codes.
 */
export async function enterKnown(
	hub: Hub,
	{ code, address }: { code: string; address: string },
	knows: (running: Running) => boolean
): Promise<Entrance> {
	const running = await hereNow(hub, readJoinCode(code) ?? '');
	return running && knows(running) ? { ok: true, running } : enter(hub, code, address);
}

const waiting = (until: number): TurnedAway => ({
	ok: false,
	refused: 'wait',
	seconds: Math.ceil((until - Date.now()) / 1000)
});
