import * as v from 'valibot';
import { stored } from '../../drafting/stored.ts';
import type { Db } from '../db/connect.ts';
import { addComment, commentsOf, dropComment, setSettled } from '../db/reports-comments.ts';
import { findReport, type Report } from '../db/reports.ts';
import type { Writer } from './reports.ts';

export type { ReportComment } from '../db/reports-comments.ts';
export { commentsOf };

/** A remark has at most this many characters. */
export const longestComment = 2000;

export type CommentProblem = 'missing' | 'too-long' | 'gone';
export type Commented = { ok: true } | { ok: false; problem: CommentProblem; typed: string };

/** Adds a remark about a chapter, or about the whole report where the form names none. */
export async function comment(
	db: Db,
	who: Writer,
	report: Pick<Report, 'id' | 'draft'>,
	form: FormData
): Promise<Commented> {
	const chapter = String(form.get('about') ?? '');
	const words = stored(String(form.get('words') ?? ''));
	const problem = problemIn(report, chapter, words);
	if (problem) return { ok: false, problem, typed: words };
	await addComment(db, { reportId: report.id, chapter, by: who.personId, words });
	return { ok: true };
}

function problemIn(
	{ draft }: Pick<Report, 'draft'>,
	chapter: string,
	words: string
): CommentProblem | undefined {
	if (words === '') return 'missing';
	if (words.length > longestComment) return 'too-long';
	return chapter === '' || draft.chapters.some(({ id }) => id === chapter) ? undefined : 'gone';
}

/** Settles a remark, or opens it again. @returns whether it was there */
export async function settle(db: Db, who: Writer, slug: string, form: FormData): Promise<boolean> {
	const report = await findReport(db, slug);
	const id = String(form.get('comment') ?? '');
	if (!report || !isId(id)) return false;
	return setSettled(db, report.id, id, form.get('settled') === 'no' ? null : who.on);
}

/** Takes back a remark of one's own that is still open. @returns whether it could be */
export async function withdraw(
	db: Db,
	who: Writer,
	report: Pick<Report, 'id'>,
	form: FormData
): Promise<boolean> {
	const id = String(form.get('comment') ?? '');
	return isId(id) && dropComment(db, report.id, id, who.personId);
}

const isId = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);
