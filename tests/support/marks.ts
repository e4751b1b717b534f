import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something that must not be anywhere, in every form in which it could be written. */
export type Mark = { name: string; forms: Buffer[] };

/** A secret: as it is, in hexadecimal, and in both kinds of base64. */
export function secretMark(name: string, bytes: Uint8Array): Mark {
	const raw = Buffer.from(bytes);
	const texts = [raw.toString('hex'), raw.toString('base64'), raw.toString('base64url')];
	const upper = texts[0]!.toUpperCase();
	return { name, forms: [raw, ...[...texts, upper].map((text) => Buffer.from(text))] };
}

/** A text as it is. */
export const textMark = (name: string, text: string): Mark => ({
	name,
	forms: [Buffer.from(text)]
});

/**
 * Exact numbers that belong together: each of them as PostgreSQL keeps a number in a jsonb, and all of them
 * side by side.
 */
export function countsMark(name: string, counts: readonly number[]): Mark {
	return { name, forms: [...counts.map(inJsonb), ...rowMark(name, counts).forms] };
}

/** Exact numbers side by side: in a jsonb, as integers, and in the usual ways to write a list. */
export function rowMark(name: string, counts: readonly number[]): Mark {
	const integers = Buffer.alloc(4 * counts.length);
	counts.forEach((count, at) => integers.writeInt32LE(count, 4 * at));
	const lists = [', ', ',', '\t', ' '].map((between) => Buffer.from(counts.join(between)));
	return { name, forms: [Buffer.concat(counts.map(inJsonb)), integers, ...lists] };
}

/** A numeric of one digit of base 10,000 (src/backend/utils/adt/numeric.c), as it lies in a jsonb. */
function inJsonb(count: number): Buffer {
	const written = Buffer.from('2000000000800000', 'hex');
	written.writeUInt16LE(count, 6);
	return written;
}

/** The names of the marks that are in some bytes. */
export const marksIn = (bytes: Buffer, marks: readonly Mark[]): string[] =>
	marks.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);

/** The names of the marks that are in a file, or in the files of a folder, in order and each once. */
export function marksInFiles(path: string, marks: readonly Mark[]): string[] {
	const files = statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => join(parentPath, name))
		: [path];
	return [...new Set(files.flatMap((file) => marksIn(readFileSync(file), marks)))].toSorted();
}
