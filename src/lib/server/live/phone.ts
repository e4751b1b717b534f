import type { Library } from '../../content/library.ts';
import { handIn } from '../../live/hand-in.ts';
import { accepted, type Refusal } from '../../live/outcome.ts';
import { seatOf } from '../../live/seat.ts';
import { reaches, step } from '../../live/step.ts';
import { tokenOf } from '../../live/token.ts';
import type { LiveAnswer } from './answer.ts';
import { enterKnown } from './enter.ts';
import type { Hub } from './hub.ts';
import { cameBack, hear, leaves } from './presence.ts';
import { readPhoneMove, type HandIn } from './requests.ts';
import { change, type Running } from './running.ts';
import { phoneEvent, phoneScreen } from './phone-screen.ts';
import { newSeatSecret, seatHashOf } from './seats.ts';
import { eventStream } from './stream.ts';
import { openToken, sealToken } from './tokens.ts';

/** Who asks: a code, the secret of a seat where the device has one, and the address for the rate limit. */
export type Phone = { code: string; secret: string | undefined; address: string };

/** The view of a phone, for one that cannot keep a stream open. */
export async function phoneLooks(hub: Hub, library: Library, phone: Phone): Promise<LiveAnswer> {
	const entrance = await enterSeated(hub, phone);
	if (!entrance.ok) return entrance;
	const { running } = entrance;
	const seat = seatHashOf(phone.secret ?? newSeatSecret());
	hear(running, seat);
	await cameBack(hub, running, seat);
	return { ok: true, body: { view: phoneScreen(library, running, seat) } };
}

/** The view of a phone as a stream. While it is open, the seat is present. */
export async function phoneWatches(hub: Hub, library: Library, phone: Phone): Promise<LiveAnswer> {
	const entrance = await enterSeated(hub, phone);
	if (!entrance.ok) return entrance;
	const { running } = entrance;
	const seat = seatHashOf(phone.secret ?? newSeatSecret());
	running.lines.set(seat, (running.lines.get(seat) ?? 0) + 1);
	await cameBack(hub, running, seat);
	const body = eventStream(
		running,
		'phone',
		() => phoneEvent(library, running, seat),
		() => leaves(hub, running, seat)
	);
	return { ok: true, body };
}

/**
 * What a phone sends. A device without a secret can only join, and gets one. An acknowledged choice
 * comes with a token, which the phone hands in after a restart.
 */
export async function phoneSends(
	hub: Hub,
	library: Library,
	phone: Phone,
	body: unknown
): Promise<LiveAnswer> {
	const entrance = await enterSeated(hub, phone);
	if (!entrance.ok) return entrance;
	const { running } = entrance;
	const secret = phone.secret ?? newSeatSecret();
	const seat = seatHashOf(secret);
	const move = readPhoneMove(body, seat);
	if (!move || (!phone.secret && move.move !== 'join')) return { ok: false, refused: 'malformed' };
	if (move.move === 'hand-in') return comesBack(hub, library, running, seat, move);
	const outcome = await change(
		hub.app,
		running,
		(session) => step(session, move),
		() => reaches(move)
	);
	hear(running, seat);
	const token = outcome.ok && move.move === 'choose' ? tokenOf(running.session, seat, move) : null;
	// A thousand people choose at once, and know what they chose: the answer is as short as can be.
	if (token) return { ok: true, body: { token: sealToken(running.key, token) } };
	const seen = phoneScreen(library, running, seat);
	if (!outcome.ok) return { ok: false, refused: outcome.refused, view: seen };
	return { ok: true, body: { ...(phone.secret ? {} : { seat: secret }), view: seen } };
}

/** Takes a seat back with all its tokens, after a restart of the server or of the phone. */
async function comesBack(
	hub: Hub,
	library: Library,
	running: Running,
	seat: string,
	{ tokens }: HandIn
): Promise<LiveAnswer> {
	const opened = tokens.map((token) => openToken(running.key, running.id, token));
	let refused: Refusal[] = [];
	await change(
		hub.app,
		running,
		(session) => {
			const handed = handIn(session, seat, opened);
			refused = handed.refused;
			const joined = step(handed.session, { move: 'join', seat });
			return accepted(joined.ok ? joined.value : handed.session);
		},
		(before, after) => (before.room.results === after.room.results ? 'desk' : 'everyone')
	);
	hear(running, seat);
	return { ok: true, body: { refused, view: phoneScreen(library, running, seat) } };
}

const enterSeated = (hub: Hub, { secret, ...phone }: Phone) =>
	enterKnown(
		hub,
		phone,
		({ session }) => secret !== undefined && seatOf(session, seatHashOf(secret)) !== undefined
	);
