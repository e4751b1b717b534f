import { askedBy, lettersOf } from '../../../dilemma/edit/meaning.ts';
import { completed } from '../../../dilemma/edit/complete.ts';
import type { ItemDraft } from '../../../dilemma/edit/field.ts';
import type { OwnDraft } from '../../db/own-drafts.ts';
import type { Publication } from '../../db/own-publications.ts';

/** The newest publication of an item, as far as a next one is compared with it. */
export type Last = Pick<Publication, 'act' | 'version' | 'content' | 'doneOn'>;

/** What somebody has to say of a draft with other words to choose on: `letters` say it for them. */
export type Meaning = 'first' | 'same-words' | 'asks' | 'letters';

/** Whether choices on a draft may be added to those on what was published last. */
export function meaningOf(draft: ItemDraft, last: Last | undefined): Meaning {
	if (!last || !('ballotVersion' in last.content)) return 'first';
	if (lettersOf(draft) !== lettersOf(last.content)) return 'letters';
	return askedBy(draft) === askedBy(last.content) ? 'same-words' : 'asks';
}

const wasAsked = ({ content }: Last): number => Number(content.ballotVersion ?? 1);

/** The draft as it would be published next, with its number. */
export function nextOf(
	{ id, draft }: Pick<OwnDraft, 'id' | 'draft'>,
	last: Last | undefined,
	terms: { on: string; organisation: string }
): { front: Record<string, unknown>; more: string } {
	const { sameMeaning, ...written } = draft as ItemDraft;
	const meaning = meaningOf(written as ItemDraft, last);
	const raises = meaning === 'letters' || (meaning === 'asks' && sameMeaning !== true);
	return completed(written as ItemDraft, {
		id,
		version: (last?.version ?? 0) + 1,
		ballotVersion: (last ? wasAsked(last) : 1) + Number(raises),
		date: terms.on,
		author: terms.organisation,
		licence: `© ${terms.organisation}`
	});
}
