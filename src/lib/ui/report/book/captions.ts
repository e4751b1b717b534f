import type { Block, Book } from '#lib/report/book/book.ts';

/**
 * What the tables of a report are called on its page, by the id of their block. Two of the same name get a
 * number: a reader who goes from table to table by ear has to tell them apart.
 */
export function captionsOf(
	{ chapters }: Pick<Book, 'chapters'>,
	captionOf: (block: Block) => string | undefined
): Map<string, string> {
	const times = new Map<string, number>();
	return new Map(
		chapters.flatMap(({ blocks }) =>
			blocks.flatMap((block): [string, string][] => {
				const caption = captionOf(block);
				if (caption === undefined) return [];
				const number = (times.get(caption) ?? 0) + 1;
				times.set(caption, number);
				return [[block.id, number === 1 ? caption : `${caption} (${number})`]];
			})
		)
	);
}
