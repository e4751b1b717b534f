import type { Book, BookChange, BookChapter, Block } from './book.ts';
import { blockChanges, type BlockWords } from './block-changes.ts';
import type { Difference } from './difference.ts';
import { headChanges, type HeadWords } from './head-changes.ts';

/** How a list of changes names what a report is made of, in the language of the report. */
export type ChangeWords = BlockWords &
	HeadWords & {
		/** The whole chapter, its title, and where it stands. */
		chapter: string;
		title: string;
		order: string;
	};

/**
 * What differs between two editions, in the order of the new one; what is gone comes last. Chapters and
 * their parts are the same when their id is. Both sides are as they are printed.
 */
export function changesBetween(before: Book, after: Book, words: ChangeWords): BookChange[] {
	const old = new Map(before.chapters.map((chapter) => [chapter.id, chapter]));
	const kept = new Set(after.chapters.map(({ id }) => id));
	const gone = before.chapters.filter(({ id }) => !kept.has(id));
	return [
		...inChapter('', headChanges(before, after, words)),
		...inChapter('', orderChange(before.chapters, after.chapters, words.order)),
		...after.chapters.flatMap((chapter) => {
			const was = old.get(chapter.id);
			return inChapter(
				chapter.title,
				was
					? chapterChanges(was, chapter, words)
					: [{ what: 'added', place: words.chapter, was: '', becomes: chapter.title }]
			);
		}),
		...gone.flatMap(({ title }) =>
			inChapter(title, [{ what: 'removed', place: words.chapter, was: title, becomes: '' }])
		)
	];
}

const inChapter = (chapter: string, found: readonly Difference[]): BookChange[] =>
	found.map((difference) => ({ chapter, ...difference }));

function chapterChanges(was: BookChapter, is: BookChapter, words: ChangeWords): Difference[] {
	const old = new Map(was.blocks.map((block) => [block.id, block]));
	const kept = new Set(is.blocks.map(({ id }) => id));
	const titles: Difference[] =
		was.title === is.title
			? []
			: [{ what: 'changed', place: words.title, was: was.title, becomes: is.title }];
	return [
		...titles,
		...orderChange(named(was.blocks, words), named(is.blocks, words), words.order),
		...is.blocks.flatMap((block) => blockChanges(old.get(block.id), block, words)),
		...was.blocks
			.filter(({ id }) => !kept.has(id))
			.flatMap((block) => blockChanges(block, undefined, words))
	];
}

const named = (blocks: readonly Block[], { nameOf }: ChangeWords) =>
	blocks.map((block) => ({ id: block.id, title: nameOf(block) }));

type Named = { id: string; title: string };

/** That what both have stands in another order. */
function orderChange(
	before: readonly Named[],
	after: readonly Named[],
	place: string
): Difference[] {
	const both = (list: readonly Named[], other: readonly Named[]) =>
		list.filter(({ id }) => other.some((each) => each.id === id));
	const [was, is] = [both(before, after), both(after, before)];
	if (was.every(({ id }, at) => id === is[at]!.id)) return [];
	const written = (list: readonly Named[]) => list.map(({ title }) => title).join(' – ');
	return [{ what: 'changed', place, was: written(was), becomes: written(is) }];
}
