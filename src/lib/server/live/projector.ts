import type { Library } from '../../content/library.ts';
import { view } from '../../live/view.ts';
import type { LiveAnswer, Refused } from './answer.ts';
import { enterKnown } from './enter.ts';
import type { Hub } from './hub.ts';
import type { Phone } from './phone.ts';
import type { Running } from './running.ts';
import { isSecret, projectorSecret } from './session-key.ts';
import { viewStream } from './stream.ts';
import { wordsOf } from './words.ts';

/** The view of the projector, which shows the secret that a remote got for it. */
export async function projectorLooks(hub: Hub, library: Library, screen: Phone) {
	const found = await admitted(hub, screen);
	return found.ok ? answer({ view: viewOf(library, found.running) }) : found;
}

/** The same as a stream. */
export async function projectorWatches(hub: Hub, library: Library, screen: Phone) {
	const found = await admitted(hub, screen);
	if (!found.ok) return found;
	const { running } = found;
	return answer(viewStream(running, 'desk', () => viewOf(library, running)));
}

const answer = (body: object): LiveAnswer => ({ ok: true, body });

async function admitted(
	hub: Hub,
	{ secret, ...screen }: Phone
): Promise<{ ok: true; running: Running } | Refused> {
	const shows = ({ key }: Running) => isSecret(projectorSecret(key), secret);
	const entrance = await enterKnown(hub, screen, shows);
	if (!entrance.ok) return entrance;
	return shows(entrance.running) ? entrance : { ok: false, refused: 'unknown-code' };
}

function viewOf(library: Library, { session }: Running) {
	const seen = view(session, { role: 'projector' });
	return { ...seen, words: wordsOf(library, seen) };
}
