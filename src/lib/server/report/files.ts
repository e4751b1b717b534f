import type { Book } from '../../report/book/book.ts';
import type { Db } from '../db/connect.ts';
import { findFile, keepFile } from '../db/report-files.ts';
import type { Edition } from '../db/reports-editions.ts';
import type { List, ListKind } from '../export/list-file.ts';
import type { Asked } from '../export/report-process.ts';
import type { ReportFileName } from '../export/report-file.ts';
import { digestOf } from './book.ts';
import { openLongWork, type LongWork } from './long-work.ts';
import type { Maker, MakingProgress } from './maker.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files that are being made in this process. */
export type Files = {
	maker: Maker;
	work: LongWork<Bytes, MakingProgress>;
	/** How far a file is, by the word that who waits for it chose. */
	watched: Map<string, MakingProgress>;
};

/** Who waits for a file: until the signal is aborted; `watch`: the word by which they ask how far it is. */
export type Waiting = { signal: AbortSignal; watch: string | null };

export { asReportFile } from '../export/report-file.ts';

/** Opens the files that are being made; `maker` makes them. */
export const openFiles = (maker: Maker): Files => ({
	maker,
	work: openLongWork(),
	watched: new Map()
});

/** A file of a published edition: the one that is kept, or made anew and kept. Both are the same bytes. */
export async function editionFile(
	db: Db,
	files: Files,
	{ reportId, edition, book, digest }: Edition,
	name: ReportFileName,
	waiting: Waiting
): Promise<Bytes> {
	const key = { reportId, edition, name };
	const kept = await findFile(db, key);
	if (kept) return kept;
	const made = await make(files, { book, name }, digest, waiting);
	await keepFile(db, key, made);
	return made;
}

/** A file of a draft, with the numbers of this moment; it is not kept. */
export const draftFile = (
	files: Files,
	book: Book,
	name: ReportFileName,
	waiting: Waiting
): Promise<Bytes> => make(files, { book, name }, digestOf(book), waiting);

/**
 * A file of a list.
 * @param about what is the same for who may share the work: whose list it is, and what was asked
 */
export const listFile = (
	files: Files,
	list: List,
	kind: ListKind,
	about: string,
	waiting: Waiting
): Promise<Bytes> => make(files, { list, kind }, about, waiting);

/** How far a file is, by the word of who waits for it; `undefined` when nobody does. */
export const fileProgress = ({ watched }: Files, watch: string): MakingProgress | undefined =>
	watched.get(watch);

async function make(
	{ maker, work, watched }: Files,
	asked: Asked,
	about: string,
	{ signal, watch }: Waiting
): Promise<Bytes> {
	const progress = (made: MakingProgress) => {
		if (watch) watched.set(watch, made);
	};
	const what = 'list' in asked ? asked.kind : asked.name;
	progress({ waiting: 0, step: 0 });
	try {
		return await work(`${about} ${what}`, (stop, step) => maker.make(asked, stop, step), {
			signal,
			progress
		});
	} finally {
		if (watch) watched.delete(watch);
	}
}
