import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { readLabel } from '../../report/sheet/label.ts';
import type { Db } from '../db/connect.ts';
import { addAppendix, appendicesOf, setDropped } from '../db/reports-appendices.ts';
import { changeReport, lockReport } from '../db/reports.ts';
import { checkPdf, largestPdf, type PdfProblem } from './reports-pdf.ts';
import type { Writer } from './reports.ts';

/** A report has at most this many appendices. */
export const mostAppendices = 20;

export type AppendixProblem =
	PdfProblem | 'title-missing' | 'no-file' | 'too-many' | 'there-already';
export type Appended =
	{ ok: true } | { ok: false; field: 'title' | 'file'; problem: AppendixProblem; typed: string };

/**
 * Adds a PDF to a draft: a file of at most 10 MB that is what it says, without scripts, attached files or a
 * password. @returns `undefined` where there is no such report
 */
export async function append(
	db: Db,
	who: Writer,
	slug: string,
	form: FormData
): Promise<Appended | undefined> {
	const typed = String(form.get('title') ?? '');
	const refuse = (field: 'title' | 'file', problem: AppendixProblem): Appended => ({
		...{ ok: false, field, problem, typed }
	});
	const title = readLabel(typed);
	if (!title.ok) return refuse('title', 'title-missing');
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return refuse('file', 'no-file');
	if (file.size > largestPdf) return refuse('file', 'too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const problem = checkPdf(bytes);
	if (problem) return refuse('file', problem);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return db.transaction(async (tx): Promise<Appended | undefined> => {
		const report = await lockReport(tx, slug);
		if (!report) return undefined;
		const others = await appendicesOf(tx, report.id);
		if (others.length >= mostAppendices) return refuse('file', 'too-many');
		if (others.some((other) => other.sha256 === sha256)) return refuse('file', 'there-already');
		await addAppendix(tx, { reportId: report.id, title: title.value, sha256, bytes });
		await changeReport(tx, report.id, {}, who);
		return { ok: true };
	});
}

/** Takes an appendix out of a draft, or puts it back. @returns what it is called, and whether it is out */
export function setAppendix(
	db: Db,
	who: Writer,
	slug: string,
	form: FormData
): Promise<{ id: string; title: string; dropped: boolean } | undefined> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		const id = String(form.get('appendix') ?? '');
		if (!report || !v.is(v.pipe(v.string(), v.uuid()), id)) return undefined;
		const dropped = form.get('dropped') !== 'no';
		const title = await setDropped(tx, report.id, id, dropped);
		if (title === undefined) return undefined;
		await changeReport(tx, report.id, {}, who);
		return { id, title, dropped };
	});
}
