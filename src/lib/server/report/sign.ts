import type { Library } from '../../content/library.ts';
import { readLabel } from '../../report/sheet/label.ts';
import type { Db } from '../db/connect.ts';
import { asReader } from '../db/reports-readers.ts';
import { lockReport, type Report } from '../db/reports.ts';
import {
	addSignature,
	dropSignature,
	lastSignatures,
	type Signature
} from '../db/reports-signatures.ts';
import { bookOf, digestOf, type Filled } from './book.ts';
import { noteAct, type Writer } from './reports.ts';

/** Why somebody cannot sign. */
export const signRefusals = [
	'not-asked',
	'own-change',
	'changed-since',
	'parts-missing',
	'nothing-in-it',
	'name-missing',
	'not-sure'
] as const;
export type SignRefusal = (typeof signRefusals)[number];

/** A signature as pages show it. `holds`: the report is still what was signed, down to the last number. */
export type Signed = Pick<Signature, 'by' | 'signedAs' | 'signedOn'> & { holds: boolean };

/** Who signed, each as they did last; a signature under an earlier draft does not hold. */
export async function signed(db: Db, report: Report, { book }: Filled): Promise<Signed[]> {
	const digest = digestOf(book);
	const rows = await lastSignatures(db, report.id);
	return rows.map((row) => ({
		...{ by: row.by, signedAs: row.signedAs, signedOn: row.signedOn },
		holds: row.revision === report.revision && row.digest === digest
	}));
}

/**
 * Signs a report as it was read: the digest on the form is that of the book on the page. Who changed it last
 * cannot sign it, and any later change, of a word or of a number, asks a new signature.
 */
export function sign(
	db: Db,
	library: Library,
	who: Writer,
	slug: string,
	form: FormData
): Promise<{ ok: true } | { ok: false; refused: SignRefusal; typed: string }> {
	const typed = String(form.get('name') ?? '');
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		const refused = report ? await signNow(tx, library, who, report, form) : ('not-asked' as const);
		return refused ? { ok: false, refused, typed } : { ok: true };
	});
}

async function signNow(
	db: Db,
	library: Library,
	who: Writer,
	report: Report,
	form: FormData
): Promise<SignRefusal | undefined> {
	const asked = await asReader(db, report.id, who.personId);
	if (!asked?.signs) return 'not-asked';
	if (report.changedBy === who.personId) return 'own-change';
	const name = readLabel(String(form.get('name') ?? ''));
	if (!name.ok) return 'name-missing';
	if (form.get('sure') !== 'yes') return 'not-sure';
	const { book, missing } = await bookOf(db, library, report);
	if (missing.length > 0) return 'parts-missing';
	if (book.chapters.length === 0) return 'nothing-in-it';
	const digest = digestOf(book);
	if (form.get('digest') !== digest) return 'changed-since';
	await addSignature(db, {
		...{ reportId: report.id, revision: report.revision, by: who.personId },
		...{ signedAs: name.value, digest, signedOn: who.on }
	});
	await noteAct(db, who, 'sign', report.id);
	return undefined;
}

/** Takes back one's own signature. @returns whether it was there */
export function unsign(db: Db, who: Writer, slug: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return false;
		const { id: reportId, revision } = report;
		const isDropped = await dropSignature(tx, { reportId, revision, by: who.personId });
		if (isDropped) await noteAct(tx, who, 'unsign', reportId);
		return isDropped;
	});
}
