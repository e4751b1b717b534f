import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { changeWords } from '../../i18n/report-book-changes.ts';
import { bookSchema, type Book, type BookChange } from '../../report/book/book.ts';
import { canonical } from '../../drafting/canonical.ts';
import { changesBetween } from '../../report/book/changes.ts';
import { smallCells } from '../../report/sheet/small-cells.ts';
import type { Db } from '../db/connect.ts';
import { addEdition, findEdition } from '../db/reports-editions.ts';
import { lockReport, setAudience, type Report } from '../db/reports.ts';
import { bookOf, digestOf, type Filled } from './book.ts';
import { commentsOf } from './comments.ts';
import { noteAct, type Writer } from './reports.ts';
import { signed, type Signed } from './sign.ts';

/** Why a report cannot be published. */
export const publishRefusals = [
	'nothing-in-it',
	'parts-missing',
	'not-signed',
	'signed-other-numbers',
	'signed-by-you',
	'nothing-changed',
	'changed-since',
	'not-sure'
] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

/** What would be published, and what stands in its way. */
type Ready = {
	/** The number it would get. */
	edition: number;
	changes: BookChange[];
	signatures: Signed[];
	refused: PublishRefusal | null;
};

/** What publishing now would make of a report. */
async function readyToPublish(db: Db, who: Writer, report: Report, filled: Filled): Promise<Ready> {
	const [last, signatures] = await Promise.all([
		findEdition(db, report.slug),
		signed(db, report, filled)
	]);
	const changes = last ? changesBetween(last.book, filled.book, changeWords(report.language)) : [];
	const refused = hindrance(filled, last?.book, signatures, who);
	return { edition: (last?.edition ?? 0) + 1, changes, signatures, refused };
}

function hindrance(
	{ book, missing }: Filled,
	last: Book | undefined,
	signatures: readonly Signed[],
	{ personId }: Writer
): PublishRefusal | null {
	if (book.chapters.length === 0) return 'nothing-in-it';
	if (missing.length > 0) return 'parts-missing';
	if (last && digestOf(unpublished(last)) === digestOf(book)) return 'nothing-changed';
	if (signatures.length === 0) return 'not-signed';
	const holding = signatures.filter(({ holds }) => holds);
	if (holding.length === 0) return 'signed-other-numbers';
	return holding.every(({ by }) => by === personId) ? 'signed-by-you' : null;
}

/** The page on which a report is published. */
export type PublishPage = Ready &
	Pick<Report, 'slug' | 'title' | 'language' | 'audience'> & {
		/** Remarks that are not settled. */
		open: number;
		/** Numbers from 1 to 4 that may point at somebody. */
		small: number;
		/** Of what this page is about: it is what is published. */
		digest: string;
	};

/** What the page of publishing shows. */
export async function publishPage(
	db: Db,
	library: Library,
	who: Writer,
	report: Report
): Promise<PublishPage> {
	const filled = await bookOf(db, library, report);
	const [ready, comments] = await Promise.all([
		readyToPublish(db, who, report, filled),
		commentsOf(db, report.id)
	]);
	const { slug, title, language, audience } = report;
	const open = comments.filter(({ settledOn }) => settledOn === null).length;
	const { book } = filled;
	const shown = { slug, title, language, audience };
	return { ...ready, ...shown, open, small: smallIn(book), digest: digestOf(book) };
}

/** The small numbers of every table, each table once: below a chart stands its table too. */
function smallIn({ chapters }: Book): number {
	const sheets = chapters
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => ('sheet' in block ? [block.sheet] : []));
	const once = new Map(sheets.map((sheet) => [canonical([sheet.columns, sheet.rows]), sheet]));
	return [...once.values()].flatMap(smallCells).length;
}

/** An edition as the draft it was made of. */
const unpublished = (book: Book): Book => ({
	...book,
	...{ edition: 0, publishedOn: null, signedBy: '', changes: [] }
});

/**
 * Publishes a report as it was signed: its book is frozen as the next edition, with what differs from the
 * one before. Publisher and signer are two people, and the digest on the form is that of the page: what
 * was changed and signed since then is not published unseen.
 */
export function publish(
	db: Db,
	library: Library,
	who: Writer,
	slug: string,
	form: FormData
): Promise<{ ok: true; edition: number } | { ok: false; refused: PublishRefusal } | undefined> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return undefined;
		const filled = await bookOf(tx, library, report);
		const { edition, changes, signatures, refused } = await readyToPublish(tx, who, report, filled);
		if (refused) return { ok: false, refused };
		if (form.get('digest') !== digestOf(filled.book))
			return { ok: false, refused: 'changed-since' };
		if (form.get('sure') !== 'yes') return { ok: false, refused: 'not-sure' };
		const signers = signatures.filter(({ holds, by }) => holds && by !== who.personId);
		const book = v.parse(bookSchema, {
			...filled.book,
			...{ edition, publishedOn: who.on, changes },
			signedBy: signers.map(({ signedAs }) => signedAs).join('; ')
		});
		const digest = digestOf(book);
		await addEdition(tx, { reportId: report.id, edition, book, digest, publishedBy: who.personId });
		await setAudience(tx, report.id, form.get('audience') === 'public' ? 'public' : 'internal');
		await noteAct(tx, who, 'publish', report.id);
		return { ok: true, edition };
	});
}
