import type { Library } from '../../content/library.ts';
import { keyOf } from '../../live/meeting.ts';
import { refused } from '../../live/outcome.ts';
import { reaches, step } from '../../live/step.ts';
import { view } from '../../live/view.ts';
import type { RemoteScreen } from '../../live/words.ts';
import { keepFacilitators } from '../db/live.ts';
import { agendaOfMeeting } from '../db/meetings.ts';
import type { LiveAnswer, Refused } from './answer.ts';
import { othersOf, sitsDown } from './desks.ts';
import { guideOf, titleOf } from './guide.ts';
import type { Hub } from './hub.ts';
import { admitted, isOut, led, type Admitted, type Leader, type Member } from './leaders.ts';
import { momentsOf } from './moments.ts';
import { readDeskMove } from './requests.ts';
import { change, inTurn } from './running.ts';
import { guestSecret, projectorSecret } from './session-key.ts';
import { settle } from './settle.ts';
import { viewStream, type ViewStream } from './stream.ts';
import { wordsOf } from './words.ts';

/**
 * The view of a remote, the secret with which a projector gets its own, what to do in a hard minute, and
 * what was noted beside the items when the meeting was prepared.
 */
export async function deskLooks(hub: Hub, library: Library, leader: Leader): Promise<LiveAnswer> {
	const found = await admitted(hub, leader);
	if (!found.ok) return found;
	const planned = await agendaOfMeeting(hub.app, found.running.activityId);
	const notes = Object.fromEntries(planned.map(({ item, note }) => [keyOf(item), note]));
	return { ok: true, body: { ...bodyOf(library, found), moments: momentsOf(library), notes } };
}

/** The same as a stream. */
export async function deskWatches(hub: Hub, library: Library, leader: Leader): Promise<LiveAnswer> {
	const found = await admitted(hub, leader);
	if (!found.ok) return found;
	const look = () => (isOut(found) ? null : viewOf(library, found));
	const body: ViewStream = (carrier) =>
		viewStream(found.running, 'desk', look, sitsDown(found))(carrier);
	return { ok: true, body };
}

/** What a remote does. What follows from it by itself, such as sealing away, nobody waits for. */
export async function deskSends(
	hub: Hub,
	library: Library,
	leader: Leader,
	body: unknown
): Promise<LiveAnswer> {
	const found = await admitted(hub, leader);
	if (!found.ok) return found;
	const { running, remote } = found;
	const move = readDeskMove(body, remote, Date.now());
	if (!move) return { ok: false, refused: 'malformed' };
	const outcome = await change(
		hub.app,
		running,
		(session) => (isOut(found) ? refused('unknown-remote') : step(session, move)),
		() => reaches(move)
	);
	settle(hub, running).catch(hub.report);
	if (isOut(found)) return { ok: false, refused: 'unknown-code' };
	if (!outcome.ok) return { ok: false, refused: outcome.refused, view: viewOf(library, found) };
	return { ok: true, body: bodyOf(library, found) };
}

/** Lets somebody else lead this session too; the caller has checked that their role allows it. */
export async function addFacilitator(
	hub: Hub,
	leader: Member,
	personId: string
): Promise<Refused | undefined> {
	const found = await led(hub, leader);
	if (!found.ok) return found;
	const { running } = found;
	return inTurn(running, async () => {
		// What is left of a session that ended names nobody.
		if (running.session.script.place.phase === 'ended')
			return { ok: false, refused: 'session-over' };
		const facilitators = [...new Set([...running.facilitators, personId])];
		await keepFacilitators(hub.app, running.id, facilitators);
		running.facilitators = facilitators;
		return undefined;
	});
}

const bodyOf = (library: Library, found: Admitted) => ({
	view: viewOf(library, found),
	projector: projectorSecret(found.running.key)
});

/** A guest reads no name: not of a facilitator, and not in what the meeting is called. */
function viewOf(library: Library, found: Admitted): RemoteScreen {
	const { running, remote, isGuest } = found;
	const seen = view(running.session, { role: 'remote', remote });
	const titles = seen.agenda.map(({ item }) => titleOf(library, item));
	const { meeting } = running;
	return {
		...seen,
		words: wordsOf(library, seen),
		guide: guideOf(library, seen.item),
		meeting: isGuest ? { ...meeting, title: '' } : meeting,
		others: othersOf(found),
		guest: isGuest ? null : guestSecret(running.key, running.session.script.guests),
		titles
	};
}
