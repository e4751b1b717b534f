import { accepted, refused, type Outcome } from '../outcome.ts';
import { moved } from '#lib/drafting/moved.ts';
import type { Draft, DraftChapter, Part } from './draft.ts';

/** Everything that somebody does to the shape of a draft. `at` counts from 0; without it, at the end. */
export type DraftMove =
	| { move: 'add-chapter'; chapter: DraftChapter; at?: number }
	| { move: 'rename-chapter'; id: string; title: string }
	| { move: 'move-chapter'; id: string; by: 1 | -1 }
	| { move: 'remove-chapter'; id: string }
	| { move: 'set-parts'; id: string; parts: readonly Part[] };

export const draftRefusals = [
	'no-such-chapter',
	'id-taken',
	'title-missing',
	'too-many-chapters',
	'too-many-parts'
] as const;
export type DraftRefusal = (typeof draftRefusals)[number];

export const draftLimits = { chapters: 40, parts: 60, title: 200 } as const;

/** Does one thing to a draft. A chapter at the edge that is moved over it stays where it is. */
export function editDraft(draft: Draft, move: DraftMove): Outcome<Draft, DraftRefusal> {
	if (move.move === 'add-chapter') return added(draft, move.chapter, move.at);
	const at = draft.chapters.findIndex(({ id }) => id === move.id);
	const chapter = draft.chapters[at];
	if (!chapter) return refused('no-such-chapter');
	switch (move.move) {
		case 'rename-chapter': {
			const title = move.title.trim();
			return title === '' ? refused('title-missing') : changed(draft, at, { ...chapter, title });
		}
		case 'move-chapter':
			return accepted({
				...draft,
				chapters: moved(draft.chapters, at, at + move.by) ?? draft.chapters
			});
		case 'remove-chapter':
			return accepted({ ...draft, chapters: draft.chapters.toSpliced(at, 1) });
		case 'set-parts':
			return setParts(draft, at, { ...chapter, parts: [...move.parts] });
	}
}

function added(
	draft: Draft,
	chapter: DraftChapter,
	at = draft.chapters.length
): Outcome<Draft, DraftRefusal> {
	if (draft.chapters.length >= draftLimits.chapters) return refused('too-many-chapters');
	if (chapter.title.trim() === '') return refused('title-missing');
	const chapters = draft.chapters.toSpliced(at, 0, chapter);
	return differ(chapters) ? accepted({ ...draft, chapters }) : refused('id-taken');
}

function setParts(draft: Draft, at: number, chapter: DraftChapter): Outcome<Draft, DraftRefusal> {
	if (chapter.parts.length > draftLimits.parts) return refused('too-many-parts');
	const chapters = draft.chapters.with(at, chapter);
	return differ(chapters) ? accepted({ ...draft, chapters }) : refused('id-taken');
}

const changed = (draft: Draft, at: number, chapter: DraftChapter): Outcome<Draft, DraftRefusal> =>
	accepted({ ...draft, chapters: draft.chapters.with(at, chapter) });

/** Chapters and parts are told apart by their ids in the whole report: editions are compared by them. */
function differ(chapters: readonly DraftChapter[]): boolean {
	const ids = chapters.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
	return new Set(ids).size === ids.length;
}
