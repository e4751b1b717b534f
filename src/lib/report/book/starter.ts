import { chapterKinds, type ChapterKind } from './chapters.ts';
import type { Draft, DraftChapter, Origin, Part } from './draft.ts';

/** What a new report begins with: words for each chapter, and tables that belong in one. */
export type StarterGiven = {
	titles: Readonly<Record<ChapterKind, string>>;
	starts: Readonly<Record<ChapterKind, string>>;
	/** Tables by the chapter they belong in, the most telling first. */
	tables: readonly { chapter: ChapterKind; of: Origin }[];
	/** With the heads of a proposal to the council in front. */
	proposal: boolean;
	/** A new id, another one each time. */
	newId: () => string;
};

/** A chapter begins with so many tables at most: a writer adds the others by choice. */
const most = 3;

/** The draft a new report begins with: every usual chapter, with words and the tables that are there. */
export function starterDraft(given: StarterGiven): Draft {
	const usual = chapterKinds.filter(
		(kind) => kind !== 'other' && kind !== 'proposal' && hasPlace(kind, given)
	);
	const kinds: ChapterKind[] = given.proposal ? ['proposal', ...usual] : usual;
	return { schema: 1, chapters: kinds.map((kind) => starterChapter(kind, given)) };
}

/** What is told of choices belongs to their numbers: without a count there is nothing to tell. */
const hasPlace = (kind: ChapterKind, { tables }: StarterGiven) =>
	kind !== 'choices' || tables.some(({ chapter }) => chapter === kind);

/** A chapter to begin with. */
export function starterChapter(
	kind: ChapterKind,
	{ titles, starts, tables, newId }: Omit<StarterGiven, 'proposal'>
): DraftChapter {
	const text: Part = { kind: 'text', id: newId(), markdown: starts[kind] };
	const own = tables.filter(({ chapter }) => chapter === kind).slice(0, most);
	const counted = own.map(({ of }): Part => ({ kind: 'table', id: newId(), title: '', of }));
	const plan: Part[] = kind === 'plan' ? [{ kind: 'plan', id: newId(), years: [] }] : [];
	return { id: newId(), kind, title: titles[kind], parts: [text, ...counted, ...plan] };
}
