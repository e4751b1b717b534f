import { readJoinCode } from '../../live/join-code.ts';
import { refused } from '../../live/outcome.ts';
import { reaches, step } from '../../live/step.ts';
import type { Refused } from './answer.ts';
import { enterKnown } from './enter.ts';
import { findRunning, type Hub } from './hub.ts';
import { readDevice } from './requests.ts';
import { change, type Running } from './running.ts';
import { guestRemoteOf, guestSecret, isSecret, remoteOf } from './session-key.ts';

type Asked = { code: string; device: string | null };

/** Somebody who is signed in, on a device of theirs. `name`: as other facilitators read it. */
export type Member = Asked & { personId: string; name?: string };
/** Somebody without an account, who shows the secret that a facilitator gave. */
export type Guest = Asked & { secret: string | undefined; address: string };
/** Who asks to lead a session. */
export type Leader = Member | Guest;

/** A device that may lead a session; `name` is empty for that of a guest. */
export type Admitted = {
	ok: true;
	running: Running;
	remote: string;
	isGuest: boolean;
	/** How often the link for guests had been replaced by then. */
	replaced: number;
	name: string;
};

/** Whether a guest came in by a link that was replaced since. */
export const isOut = ({ running, isGuest, replaced }: Admitted): boolean =>
	isGuest && running.session.script.guests !== replaced;

/** Lets a device of somebody who leads a session in. */
export async function admitted(hub: Hub, leader: Leader): Promise<Admitted | Refused> {
	const isGuest = 'secret' in leader;
	const found = isGuest ? await guestsSession(hub, leader) : await led(hub, leader);
	if (!found.ok) return found;
	const { running } = found;
	const replaced = running.session.script.guests;
	const device = readDevice(leader.device);
	if (!device) return { ok: false, refused: 'malformed' };
	const remote = isGuest
		? guestRemoteOf(running.key, device)
		: remoteOf(running.key, leader.personId, device);
	const name = (!isGuest && leader.name) || '';
	const entrant: Admitted = { ok: true, running, remote, isGuest, replaced, name };
	const admit = { move: 'admit', remote } as const;
	if (!running.session.script.remotes.includes(remote)) {
		const outcome = await change(
			hub.app,
			running,
			(session) => (isOut(entrant) ? refused('unknown-remote') : step(session, admit)),
			() => reaches(admit)
		);
		if (!outcome.ok && outcome.refused === 'full') return outcome;
	}
	return isOut(entrant) ? { ok: false, refused: 'unknown-code' } : entrant;
}

type Found = { ok: true; running: Running };

/** Somebody who does not lead a session hears no more of it than that there is none with this code. */
export async function led(
	hub: Hub,
	{ code, personId }: Pick<Member, 'code' | 'personId'>
): Promise<Found | Refused> {
	const read = readJoinCode(code);
	const running = read ? await findRunning(hub, read) : undefined;
	const leads = running?.facilitators.includes(personId);
	return leads ? { ok: true, running: running! } : { ok: false, refused: 'unknown-code' };
}

async function guestsSession(hub: Hub, guest: Guest): Promise<Found | Refused> {
	const shows = ({ key, session }: Running) =>
		isSecret(guestSecret(key, session.script.guests), guest.secret);
	const entrance = await enterKnown(hub, guest, shows);
	if (!entrance.ok) return entrance;
	return shows(entrance.running) ? entrance : { ok: false, refused: 'unknown-code' };
}
