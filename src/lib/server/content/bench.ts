import { checkOwn, entryOf, type Checked } from '../../content/check-own.ts';
import type { Library } from '../../content/library.ts';
import type { Media } from '../../content/media.ts';
import { ownTextsSchema, withOwnTexts, type OwnTexts } from '../../content/own-texts.ts';
import { readShape } from '../../content/shape.ts';
import { readShelf } from '../../content/read-shelf.ts';
import type { Shelf } from '../../content/shelf.ts';
import type { Db } from '../db/connect.ts';
import { listOwnMedia } from '../db/own-media.ts';
import { currentPublications } from '../db/own-publications.ts';
import { ownContentOf } from './read-publications.ts';

/** The library with its sources, to check what somebody writes: read once, when it is first asked. */
export type Bench = { written: Library; shelf: () => Shelf };

export function openBench(files: Record<string, string>, written: Library): Bench {
	let read: Shelf | undefined;
	return { written, shelf: () => (read ??= readShelf(files).shelf) };
}

/** Everything that stands around what is written now: the library, the other own items, the own words. */
export type Surrounded = { shelf: Shelf; texts: OwnTexts; files: Media };

/** @param texts own words that are tried, in the place of those that are published */
export async function surrounded(db: Db, bench: Bench, texts?: OwnTexts): Promise<Surrounded> {
	const [rows, media] = await Promise.all([currentPublications(db), listOwnMedia(db)]);
	const { own } = ownContentOf(rows);
	const shelf = bench.shelf();
	const words = texts ?? own.texts ?? noTexts();
	const ids = new Set(own.items.map(({ item }) => item.id));
	const items = [
		...shelf.items.filter(({ value }) => !ids.has(value.id)),
		...own.items.map(({ item }) => entryOf(item))
	];
	const organisation = shelf.organisation && {
		...shelf.organisation,
		value: withOwnTexts(bench.written.organisation, words)
	};
	return {
		texts: words,
		shelf: { ...shelf, items, ...(organisation && { organisation }) },
		files: Object.fromEntries(
			media.map(({ name }) => [`static/media/own/${name}`, name.endsWith('.vtt') ? 'WEBVTT' : ''])
		)
	};
}

/** No words of one's own. */
export function noTexts(): OwnTexts {
	const read = readShape(ownTextsSchema, {});
	if ('findings' in read) throw new Error('own texts may be empty');
	return read.value;
}

/** What the checks say of an item. `from`: the item that it is a copy of, whose sentences it may share. */
export function checkedItem(
	around: Surrounded,
	completed: { front: Record<string, unknown>; more: string },
	from?: string
): Checked {
	const items = around.shelf.items.filter(({ value }) => value.id !== from);
	// A file of the library is there, or its own check would have stopped the build.
	const library = [...JSON.stringify(completed.front).matchAll(/"(\/media\/(?!own\/)[^"]+)"/g)].map(
		([, src]) => [`static${src}`, 'WEBVTT']
	);
	const files = { ...Object.fromEntries(library), ...around.files };
	return checkOwn(completed, { ...around.shelf, items }, files);
}
