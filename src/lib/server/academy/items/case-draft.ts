import type { ItemDraft } from '../../../dilemma/edit/field.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft } from '../../db/own-drafts.ts';

/** The draft of a story with scenes; nothing where it is another kind or not there. */
export async function caseDraft(db: Db, id: string): Promise<ItemDraft | undefined> {
	const found = await findDraft(db, id);
	const draft = found?.draft as ItemDraft | undefined;
	return draft?.kind === 'case' ? draft : undefined;
}
