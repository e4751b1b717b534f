import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { addOwnComment, settleOwnComment } from '../../db/own-comments.ts';
import { lockDraft, markReview, writersOf } from '../../db/own-drafts.ts';
import { reviewing, type ReviewRefusal } from '../reviewing.ts';
import { noteAct, type Writer } from './writer.ts';

/** How a second person reviews an own item or own words. */
export const { agree, sendBack, takeBack } = reviewing({
	lock: lockDraft,
	writers: writersOf,
	mark: markReview,
	remark: (tx, draftId, { revision }, words, { personId: by }) =>
		addOwnComment(tx, { draftId, revision, words, by }),
	note: noteAct
});

/** A remark about a draft, of at most two thousand characters. */
export const remark = (db: Db, who: Writer, id: string, words: string) =>
	db.transaction(async (tx): Promise<ReviewRefusal | undefined> => {
		const draft = await lockDraft(tx, id);
		if (!draft) return 'gone';
		if (words === '') return 'empty';
		await addOwnComment(tx, {
			...{ draftId: id, revision: draft.revision, words },
			by: who.personId
		});
		return undefined;
	});

/** What somebody wrote as a remark. */
export const wordsIn = (form: FormData): string =>
	stored(String(form.get('words') ?? ''))
		.slice(0, 2000)
		.toWellFormed();

/** Settles a remark. */
export async function settle(db: Db, who: Writer, id: string, form: FormData): Promise<void> {
	const comment = String(form.get('comment') ?? '');
	if (/^[0-9a-f-]{36}$/.test(comment)) await settleOwnComment(db, id, comment, who.on);
}
