import * as v from 'valibot';
import { themes } from '../../dilemma/codes.ts';
import { addMonths, type Day } from '../../programme/calendar.ts';
import * as book from '../db/case-book.ts';
import type { Db } from '../db/connect.ts';

export type { CaseBookEntry, Proposal } from '../db/case-book.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(2000));
const Form = v.object({
	question: v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(300)),
	arguments: words,
	agreement: words,
	themes: v.pipe(v.array(v.picklist(themes)), v.minLength(1), v.maxLength(4)),
	reviewIn: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
});

export type EntryField = keyof v.InferOutput<typeof Form>;
export type EntryProblems = Partial<Record<EntryField | 'remark', 'wrong'>>;
/** What somebody typed, to show it again. */
export type TypedEntry = book.CaseBookText;
export type Read = { typed: TypedEntry; problems: EntryProblems };

/** Reads the form of an entry. It has no field for a name, a unit or a day. */
export function readEntry(form: FormData): { typed: TypedEntry; entry: book.CaseBookText } | Read {
	// A text area sends other line ends than it got.
	const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
	const typed: TypedEntry = {
		...{ question: text('question'), arguments: text('arguments'), agreement: text('agreement') },
		themes: form.getAll('themes').map(String),
		reviewIn: text('reviewIn')
	};
	const read = v.safeParse(Form, typed);
	if (read.success) return { typed, entry: read.output };
	const fields = read.issues.map((issue) => [v.getDotPath(issue)?.split('.')[0], 'wrong']);
	return { typed, problems: Object.fromEntries(fields) };
}

/** A form to begin with: looked at again in two years. */
export const emptyEntry = (on: Day, known: readonly string[] = []): TypedEntry => ({
	...{ question: '', arguments: '', agreement: '' },
	themes: known.filter((each) => v.is(v.picklist(themes), each)).slice(0, 4),
	reviewIn: addMonths(on, 24).slice(0, 7)
});

export type CaseBookPage = {
	q: string;
	theme: string;
	entries: book.CaseBookEntry[];
	/** The own proposals, with the remarks on them. */
	proposals: book.Proposal[];
};

/** The case book as an employee searches it. */
export async function caseBook(
	db: Db,
	personId: string,
	asked: URLSearchParams
): Promise<CaseBookPage> {
	const q = (asked.get('q') ?? '').trim().slice(0, 100);
	const theme = themes.find((each) => each === asked.get('theme')) ?? '';
	const [entries, proposals] = await Promise.all([
		book.findEntries(db, { words: q.split(/\s+/).filter(Boolean).slice(0, 8), theme }),
		book.proposalsBy(db, personId)
	]);
	return { q, theme, entries, proposals };
}

/** What waits for a second person, and what somebody should look at again. */
export async function reviewPage(db: Db, personId: string, on: Day) {
	const [proposed, due] = await Promise.all([
		book.toApprove(db, personId),
		book.toReview(db, on.slice(0, 7))
	]);
	return { proposed, due };
}

/** Why something was not done with an entry. */
export type CaseBookRefusal = 'gone';
type Done = { ok: true } | Read | { refused: CaseBookRefusal };

const outcome = (done: boolean): Done => (done ? { ok: true } : { refused: 'gone' });
const isId = (id: string) => v.is(v.pipe(v.string(), v.uuid()), id);

/** Does something with an entry of which the whole form was sent. */
async function withEntry(
	form: FormData,
	act: (id: string, entry: book.CaseBookText) => Promise<boolean>
): Promise<Done> {
	const read = readEntry(form);
	if ('problems' in read) return read;
	const id = String(form.get('id') ?? '');
	return outcome(isId(id) && (await act(id, read.entry)));
}

/** Proposes an entry, for a second person to approve. */
export async function proposeEntry(db: Db, personId: string, form: FormData): Promise<Done> {
	const read = readEntry(form);
	if ('problems' in read) return read;
	await book.propose(db, read.entry, personId);
	return { ok: true };
}

/** Publishes a proposal as the form has it. Nobody publishes a proposal of their own. */
export const publishEntry = (db: Db, personId: string, form: FormData): Promise<Done> =>
	withEntry(form, (id, entry) => book.publishEntry(db, id, personId, entry));

/**
 * Keeps a published entry until a later month. A text that was changed becomes a proposal of this person,
 * and is out of the book until a second person publishes it.
 */
export async function keepEntry(
	db: Db,
	personId: string,
	form: FormData
): Promise<Exclude<Done, { ok: true }> | { kept: book.Kept }> {
	const read = readEntry(form);
	if ('problems' in read) return read;
	const id = String(form.get('id') ?? '');
	const kept = isId(id) && (await book.keepEntry(db, id, personId, read.entry));
	return kept ? { kept } : { refused: 'gone' };
}

/** Changes the own proposal. */
export const changeProposal = (db: Db, personId: string, form: FormData): Promise<Done> =>
	withEntry(form, (id, entry) => book.changeProposal(db, id, personId, entry));

/** Sends a proposal back to who made it. */
export async function sendBack(db: Db, personId: string, form: FormData): Promise<Done> {
	const remark = String(form.get('remark') ?? '').trim();
	const id = String(form.get('id') ?? '');
	if (remark.length < 5 || remark.length > 500) {
		return { typed: readEntry(form).typed, problems: { remark: 'wrong' } };
	}
	return outcome(isId(id) && (await book.sendBack(db, id, personId, remark)));
}

/** Throws the own proposal away, or takes a published entry out of the book. */
export async function dropEntry(db: Db, form: FormData, proposer: string | null): Promise<Done> {
	const id = String(form.get('id') ?? '');
	if (!isId(id)) return { refused: 'gone' };
	return outcome(
		proposer === null ? await book.dropEntry(db, id) : await book.dropProposal(db, id, proposer)
	);
}
