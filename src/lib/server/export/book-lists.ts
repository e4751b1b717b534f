import { reportBook } from '#lib/i18n/report-book.ts';
import { reportFile } from '#lib/i18n/report-file.ts';
import type { Book, BookChange } from '#lib/report/book/book.ts';
import type { Piece } from './book-piece.ts';
import { wordTable } from './word-table.ts';

/** What differs from the edition before, as a table; nothing for a draft or a first edition. */
export function changeTable({ changes, language }: Book): Piece | undefined {
	const words = { ...reportBook[language], ...reportFile[language] };
	if (changes.length === 0) return undefined;
	const sides = ({ what, was, becomes }: BookChange) => [
		what === 'added' ? words.added : was,
		what === 'removed' ? words.removed : becomes
	];
	return listed(
		[words.chapter, words.place, words.was, words.becomes],
		changes.map((change) => [change.chapter, change.place, ...sides(change)])
	);
}

/** The files that go with a report, as a table with what proves that they are the same. */
export function appendixTable({ appendices, language }: Book): Piece | undefined {
	const words = reportFile[language];
	if (appendices.length === 0) return undefined;
	return listed(
		[words.appendix, words.digest],
		appendices.map(({ title, sha256 }) => [title, sha256.replace(/.{8}(?=.)/g, '$& ')]),
		[words.appendixFile]
	);
}

/** The heading right above it says what it is. */
const listed = (heads: string[], rows: string[][], remarks: string[] = []): Piece => ({
	kind: 'table',
	table: wordTable('', heads, rows, remarks)
});
