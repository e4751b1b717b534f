import { accepted, refused, type Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** What the id of a device of a guest begins with. Those of facilitators are 43 characters of base64url. */
export const guestMark = 'guest:';

const isGuest = (remote: string) => remote.startsWith(guestMark);

/**
 * The session with another link for guests: those of the link before lead no longer, and whoever pressed
 * holds the remote where one of them did.
 */
export function newGuestLink({ script, room }: Session, by: string): Outcome<Session> {
	if (isGuest(by)) return refused('unknown-remote');
	const remotes = script.remotes.filter((remote) => !isGuest(remote));
	const holder = isGuest(script.holder) ? by : script.holder;
	return accepted({ script: { ...script, remotes, holder, guests: script.guests + 1 }, room });
}
