import { changesBetween, type FieldChange } from '../../../dilemma/edit/changes.ts';
import type { ItemDraft, OwnKind } from '../../../dilemma/edit/field.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { openPeriodsAsking } from '../../db/own-asked.ts';
import { ownCommentsOf, type OwnComment } from '../../db/own-comments.ts';
import { findDraft, namesOf, writersOf } from '../../db/own-drafts.ts';
import { publicationsOf, type Publication } from '../../db/own-publications.ts';
import { currentProgrammes } from '../../db/programmes.ts';
import { checkedDraft, foundIn, type Found } from './found.ts';
import { meaningOf, type Meaning } from './last.ts';
import type { Writer } from './writer.ts';

/** How far a draft is; `idle`: nobody wrote on it since it came out. */
export type ReviewState = 'draft' | 'asked' | 'agreed' | 'idle';

/** One own item for who writes and reviews it. */
export type ItemPage = {
	id: string;
	kind: OwnKind;
	title: string;
	revision: number;
	state: ReviewState;
	found: Found[];
	meaning: Meaning;
	/** Who reads this wrote on it, and is no second person. */
	wrote: boolean;
	agreedBy: string | null;
	comments: OwnComment[];
	changes: FieldChange[];
	history: Pick<Publication, 'edition' | 'act' | 'version' | 'doneOn'>[];
	/** Titles of programmes that name it. */
	programmes: string[];
	asking: { title: string; closesOn: string }[];
};

/** @returns nothing where there is no such item */
export async function itemPage(
	db: Db,
	bench: Bench,
	who: Writer,
	id: string
): Promise<ItemPage | undefined> {
	const found = await findDraft(db, id);
	if (found?.kind !== 'item') return undefined;
	const [history, writers, comments, asking, programmes, names] = await Promise.all([
		publicationsOf(db, id),
		writersOf(db, id),
		ownCommentsOf(db, id),
		openPeriodsAsking(db, id),
		currentProgrammes(db),
		namesOf(db, [found.agreedBy])
	]);
	const [last] = history;
	const draft = found.draft as ItemDraft;
	const { findings, next } = await checkedDraft(db, bench, found, last, who.on);
	return {
		...{ id, kind: draft.kind, title: String(draft.title ?? id), revision: found.revision },
		state: stateOf(found, writers.length > 0 || last?.act !== 'publish'),
		found: foundIn(findings),
		meaning: meaningOf(draft, last),
		wrote: writers.includes(who.personId),
		agreedBy: names.get(found.agreedBy ?? '') ?? null,
		comments,
		changes: last ? changesBetween(last.content, { ...next.front, more: next.more }) : [],
		history: history.map(({ edition, act, version, doneOn }) => ({
			...{ edition, act, version, doneOn }
		})),
		programmes: programmes
			.filter(({ definition }) => JSON.stringify(definition.modules).includes(`"content":"${id}"`))
			.map(({ definition }) => definition.title),
		asking
	};
}

function stateOf(
	{
		revision,
		askedRevision,
		agreedRevision
	}: { revision: number; askedRevision: number | null; agreedRevision: number | null },
	isWritten: boolean
): ReviewState {
	if (agreedRevision === revision) return 'agreed';
	if (askedRevision === revision) return 'asked';
	return isWritten ? 'draft' : 'idle';
}
