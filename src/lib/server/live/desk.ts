import type { Library } from '../../content/library.ts';
import { readJoinCode } from '../../live/join-code.ts';
import { reaches, step } from '../../live/step.ts';
import { view } from '../../live/view.ts';
import { keepFacilitators } from '../db/live.ts';
import type { LiveAnswer, Refused } from './answer.ts';
import { findRunning, type Hub } from './hub.ts';
import { readDeskMove, readDevice } from './requests.ts';
import { change, inTurn, type Running } from './running.ts';
import { projectorSecret, remoteOf } from './session-key.ts';
import { settle } from './settle.ts';
import { viewStream } from './stream.ts';
import { wordsOf } from './words.ts';

/** Who asks: somebody who is signed in, on a device of theirs. */
export type Leader = { code: string; personId: string; device: string | null };

/** The view of a remote, and the secret with which a projector gets its own. */
export async function deskLooks(hub: Hub, library: Library, leader: Leader): Promise<LiveAnswer> {
	const found = await admitted(hub, leader);
	return found.ok ? { ok: true, body: bodyOf(library, found) } : found;
}

/** The same as a stream. */
export async function deskWatches(hub: Hub, library: Library, leader: Leader): Promise<LiveAnswer> {
	const found = await admitted(hub, leader);
	if (!found.ok) return found;
	return { ok: true, body: viewStream(found.running, 'desk', () => viewOf(library, found)) };
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
		(session) => step(session, move),
		() => reaches(move)
	);
	settle(hub, running).catch(hub.report);
	if (!outcome.ok) return { ok: false, refused: outcome.refused, view: viewOf(library, found) };
	return { ok: true, body: bodyOf(library, found) };
}

/** Lets somebody else lead this session too; the caller has checked that their role allows it. */
export async function addFacilitator(
	hub: Hub,
	leader: Leader,
	personId: string
): Promise<Refused | undefined> {
	const found = await admitted(hub, leader);
	if (!found.ok) return found;
	const { running } = found;
	await inTurn(running, async () => {
		const facilitators = [...new Set([...running.facilitators, personId])];
		await keepFacilitators(hub.app, running.id, facilitators);
		running.facilitators = facilitators;
	});
	return undefined;
}

type Found = { ok: true; running: Running; remote: string };

/** Somebody who does not lead a session hears no more of it than that there is none with this code. */
async function admitted(
	hub: Hub,
	{ code, personId, device: given }: Leader
): Promise<Found | Refused> {
	const device = readDevice(given);
	const read = readJoinCode(code);
	const running = read ? await findRunning(hub, read) : undefined;
	if (!running?.facilitators.includes(personId)) return { ok: false, refused: 'unknown-code' };
	if (!device) return { ok: false, refused: 'malformed' };
	const remote = remoteOf(running.key, personId, device);
	const admit = { move: 'admit', remote } as const;
	if (!running.session.script.remotes.includes(remote)) {
		const outcome = await change(
			hub.app,
			running,
			(session) => step(session, admit),
			() => reaches(admit)
		);
		if (!outcome.ok && outcome.refused === 'full') return outcome;
	}
	return { ok: true, running, remote };
}

const bodyOf = (library: Library, found: Found) => ({
	view: viewOf(library, found),
	projector: projectorSecret(found.running.key)
});

function viewOf(library: Library, { running, remote }: Found) {
	const seen = view(running.session, { role: 'remote', remote });
	return { ...seen, words: wordsOf(library, seen.item) };
}
