import { createHash } from 'node:crypto';
import type { Book } from '../../report/book/book.ts';
import type { Db } from '../db/connect.ts';
import { appendicesOf } from '../db/reports-appendices.ts';
import {
	appendixBytes,
	editionsOf,
	findEdition,
	newestEditions,
	type Edition,
	type EditionLine
} from '../db/reports-editions.ts';
import { reportForReader } from './readers.ts';

export type { Edition, EditionLine } from '../db/reports-editions.ts';

/** A PDF that goes with a report. */
export type AppendixFile = { title: string; bytes: Uint8Array<ArrayBuffer> };

/** What somebody gets who asks for a published report: it, the way in, or that there is no such thing. */
export type Reading =
	{ state: 'found'; edition: Edition } | { state: 'sign-in' } | { state: 'none' };

/**
 * The edition of a report that somebody asks for, the newest where `asked` is left out. A public one is for
 * anyone, another for who is signed in. Signed out, a report that is not there is as one that is not public.
 * @param reader who is signed in, or `null`
 * @param asked the number of the edition as it stands in the address
 */
export async function readEdition(
	db: Db,
	reader: { personId: string } | null,
	slug: string,
	asked?: string
): Promise<Reading> {
	const isNumber = asked === undefined || /^[1-9]\d{0,3}$/.test(asked);
	const edition = isNumber
		? await findEdition(db, slug, asked === undefined ? undefined : Number(asked))
		: undefined;
	if (edition && (edition.audience === 'public' || reader)) return { state: 'found', edition };
	return { state: reader ? 'none' : 'sign-in' };
}

/**
 * The same for a file of it; `undefined` where there is no such appendix in this edition.
 * @throws when the stored file is not the one that the book names by its digest
 */
export async function readAppendix(
	db: Db,
	{ reportId, book }: { reportId: string; book: Pick<Book, 'appendices'> },
	id: string
): Promise<AppendixFile | undefined> {
	const named = book.appendices.find((appendix) => appendix.id === id);
	const bytes = named && (await appendixBytes(db, reportId, named.id));
	if (!bytes) return undefined;
	if (createHash('sha256').update(bytes).digest('hex') !== named.sha256)
		throw new Error(`appendix ${id} is not the file that was added`);
	return { title: named.title, bytes };
}

/** An appendix of a draft for somebody who was asked to read it; `undefined` for everybody else. */
export async function appendixForReader(
	db: Db,
	personId: string,
	slug: string,
	id: string
): Promise<AppendixFile | undefined> {
	const asked = await reportForReader(db, personId, slug);
	if (!asked) return undefined;
	const { id: reportId } = asked.report;
	return readAppendix(db, { reportId, book: { appendices: await appendicesOf(db, reportId) } }, id);
}

/** All editions of the report that somebody reads, the newest first. */
export const editionsBeside = (db: Db, { reportId }: Pick<Edition, 'reportId'>) =>
	editionsOf(db, reportId);

/** A report in the list of what was published. */
export type PublishedLine = EditionLine & {
	slug: string;
	audience: 'internal' | 'public';
	years: number[];
};

/** Every report that was published, in its newest edition. */
export const published = (db: Db): Promise<PublishedLine[]> => newestEditions(db);
