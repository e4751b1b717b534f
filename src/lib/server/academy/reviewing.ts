import type { Db } from '../db/connect.ts';
import type { Writer } from './items/writer.ts';

export const reviewRefusals = [
	'gone',
	'changed-since',
	'wrote-on-it',
	'not-asked',
	'empty'
] as const;
export type ReviewRefusal = (typeof reviewRefusals)[number];

/** How far the review of a draft is: of which revision it was asked, and of which somebody agreed. */
export type Review = {
	askedRevision: number | null;
	askedBy: string | null;
	agreedRevision: number | null;
	agreedBy: string | null;
};

/** What reviewing needs to know of the drafts of one kind. */
export type Desk<Row extends Review & { revision: number }> = {
	/** The draft, held until the end of the transaction. */
	lock: (tx: Db, id: string) => Promise<Row | undefined>;
	/** Who wrote on it since it was last published. */
	writers: (tx: Db, id: string) => Promise<string[]>;
	mark: (tx: Db, id: string, review: Partial<Review>) => Promise<void>;
	remark: (tx: Db, id: string, row: Row, words: string, who: Writer) => Promise<void>;
	note: (
		tx: Db,
		who: Writer,
		act: 'agree' | 'send-back' | 'take-back',
		id: string
	) => Promise<void>;
};

const notAsked: Review = {
	...{ askedRevision: null, askedBy: null },
	...{ agreedRevision: null, agreedBy: null }
};

/**
 * How a second person reviews what somebody wrote: of one exact revision, of which the reader saw the
 * number. On another revision nothing happens.
 */
export function reviewing<Row extends Review & { revision: number }>(desk: Desk<Row>) {
	type Work = (tx: Db, row: Row) => Promise<ReviewRefusal | undefined>;

	const onRevision = (db: Db, id: string, revision: number, work: Work) =>
		db.transaction(async (tx): Promise<ReviewRefusal | undefined> => {
			const row = await desk.lock(tx, id);
			if (!row) return 'gone';
			return row.revision === revision ? work(tx, row) : 'changed-since';
		});

	/** A second person agrees with exactly this revision. Who wrote on it is no second person. */
	const agree = (db: Db, who: Writer, id: string, revision: number) =>
		onRevision(db, id, revision, async (tx, { askedRevision }) => {
			if (askedRevision !== revision) return 'not-asked';
			if ((await desk.writers(tx, id)).includes(who.personId)) return 'wrote-on-it';
			await desk.mark(tx, id, { agreedRevision: revision, agreedBy: who.personId });
			await desk.note(tx, who, 'agree', id);
			return undefined;
		});

	/** The draft goes back to its writers with a remark. */
	const sendBack = (db: Db, who: Writer, id: string, revision: number, words: string) =>
		onRevision(db, id, revision, async (tx, row) => {
			if (row.askedRevision !== revision) return 'not-asked';
			if (words === '') return 'empty';
			await desk.remark(tx, id, row, words, who);
			await desk.mark(tx, id, notAsked);
			await desk.note(tx, who, 'send-back', id);
			return undefined;
		});

	/** Nobody is asked any longer. */
	const takeBack = (db: Db, who: Writer, id: string, revision: number) =>
		onRevision(db, id, revision, async (tx) => {
			await desk.mark(tx, id, notAsked);
			await desk.note(tx, who, 'take-back', id);
			return undefined;
		});

	return { agree, sendBack, takeBack };
}
