import * as v from 'valibot';
import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { addComment, setSettled } from '../../db/programme-comments.ts';
import { findDraft, lockDraft, markReview, writersOf } from '../../db/programme-drafts.ts';
import { reviewing } from '../reviewing.ts';
import { noteProgramme, type Writer } from './act.ts';

/** How a second person reviews a programme. */
export const { agree, sendBack, takeBack } = reviewing({
	lock: lockDraft,
	writers: writersOf,
	mark: markReview,
	remark: (tx, programme, _row, words, { personId: by }) =>
		addComment(tx, { programme, module: '', words, by }),
	note: noteProgramme
});

/** A remark has at most this many characters. */
export const longestComment = 2000;

export type CommentProblem = 'missing' | 'too-long' | 'gone';
export type Commented =
	{ ok: true } | { ok: false; about: string; problem: CommentProblem; typed: string };

/** Adds a remark about a module, or about the whole programme where the form names none. */
export async function comment(
	db: Db,
	who: Writer,
	id: string,
	form: FormData
): Promise<Commented | undefined> {
	const row = await findDraft(db, id);
	if (!row) return undefined;
	const about = String(form.get('about') ?? '');
	const words = wordsIn(form);
	const isThere = about === '' || row.draft.modules.some((module) => module.id === about);
	const problem = words === '' ? 'missing' : words.length > longestComment ? 'too-long' : undefined;
	if (problem || !isThere) return { ok: false, about, problem: problem ?? 'gone', typed: words };
	await addComment(db, { programme: id, module: about, words, by: who.personId });
	return { ok: true };
}

/** What somebody wrote as a remark. */
export const wordsIn = (form: FormData): string => stored(String(form.get('words') ?? ''));

/** Settles a remark, or opens it again. @returns whether it was there */
export async function settle(db: Db, who: Writer, id: string, form: FormData): Promise<boolean> {
	const comment = String(form.get('comment') ?? '');
	if (!v.is(v.pipe(v.string(), v.uuid()), comment)) return false;
	return setSettled(db, id, comment, form.get('settled') === 'no' ? null : who.on);
}
