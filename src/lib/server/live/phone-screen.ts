import type { Library } from '../../content/library.ts';
import { ownPhoneView, sharedPhoneView } from '../../live/phone-view.ts';
import type { Script } from '../../live/script.ts';
import type { Session } from '../../live/session.ts';
import type { PhoneScreen, Words } from '../../live/words.ts';
import type { Running } from './running.ts';
import { viewEvent } from './stream.ts';
import { wordsOf } from './words.ts';

type Shown = Pick<Running, 'session' | 'meeting'>;
type Shared = Omit<PhoneScreen, keyof ReturnType<typeof ownPhoneView>>;

/**
 * What all phones of a session get is made once and shared: a thousand get it within one breath. It is kept
 * as long as that moment of the session is in memory, and no longer.
 */
const words = new WeakMap<Script, { of: Words | null }>();
const moments = new WeakMap<Session, { shared: Shared; events: Map<string, Buffer> }>();

/** What one phone shows now. */
export const phoneScreen = (library: Library, of: Shown, seat: string): PhoneScreen => ({
	...momentOf(library, of).shared,
	...ownPhoneView(of.session, seat)
});

/** The same as an event of its stream. Phones that have chosen alike share the bytes too. */
export function phoneEvent(library: Library, of: Shown, seat: string): Uint8Array {
	const { shared, events } = momentOf(library, of);
	const own = ownPhoneView(of.session, seat);
	const alike = JSON.stringify(own);
	const made = events.get(alike) ?? Buffer.from(viewEvent(JSON.stringify({ ...shared, ...own })));
	events.set(alike, made);
	return made;
}

function momentOf(library: Library, { session, meeting }: Shown) {
	const known = moments.get(session);
	if (known) return known;
	const shared = {
		...sharedPhoneView(session),
		words: wordsNow(library, session),
		asksNames: meeting.module !== null
	};
	const made = { shared, events: new Map<string, Buffer>() };
	moments.set(session, made);
	return made;
}

/** Words follow from the script alone, and people who join or choose do not change that. */
function wordsNow(library: Library, session: Session): Words | null {
	const { script } = session;
	const kept = words.get(script) ?? { of: wordsOf(library, sharedPhoneView(session)) };
	words.set(script, kept);
	return kept.of;
}
