import { choiceOf } from '#lib/live/choice-form.ts';
import type { PhoneScreen } from '#lib/live/words.ts';
import type { Library } from '#lib/content/library.ts';
import type { Refused } from '#lib/server/live/answer.ts';
import type { Hub } from '#lib/server/live/hub.ts';
import { phoneLooks, phoneSends, type Phone } from '#lib/server/live/phone.ts';

/** What a page without JavaScript shows after one of its forms. */
export type Sent = {
	seat: string | null;
	view: PhoneScreen;
	refused: Refused['refused'] | null;
};

/** Sends what a form says, for a page that has nothing but its hidden fields to remember a seat in. */
export async function sendForm(
	live: Hub,
	library: Library,
	phone: Phone,
	move: object
): Promise<Sent | Refused> {
	const answer = await phoneSends(live, library, phone, move);
	const seat = answer.ok && 'seat' in answer.body ? String(answer.body.seat) : phone.secret;
	const refused = answer.ok ? null : answer.refused;
	// After a restart of the server the seat is taken again; its choice was in no storage.
	if (refused === 'unknown-seat') await phoneSends(live, library, phone, { move: 'join' });
	const looked = await phoneLooks(live, library, { ...phone, secret: seat });
	if (!looked.ok) return looked;
	const { view } = looked.body as { view: PhoneScreen };
	if (seat && !view.joined && view.phase !== 'ended' && refused === null)
		return sendForm(live, library, { ...phone, secret: seat }, { move: 'join' });
	return { seat: seat ?? null, view, refused };
}

/** A choice in a form, as a phone with a script would send it. */
export const choiceMove = (form: FormData): object => ({
	move: 'choose',
	item: form.get('item'),
	round: form.get('round'),
	choice: choiceOf(form),
	sequence: Number(form.get('sequence'))
});
