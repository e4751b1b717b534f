import { unzip } from './unzip.ts';
import { zip } from './zip.ts';

/** A part of a document may have so many bytes when it is unpacked. */
const most = 200_000_000;

/**
 * A document that a library made, packed anew: the same parts in the same order, without the times at which
 * they were made.
 * @param change gets every part as text where it is XML, and gives what is to stand there
 * @throws when the document is no archive
 */
export function repacked(
	document: Uint8Array,
	change: (text: string, path: string) => string
): Uint8Array<ArrayBuffer> {
	const opened = unzip(document, 'all', most);
	if (!opened.ok) throw new Error(`the document is ${opened.refused}`);
	const parts = [...opened.value].map(([path, data]) => ({
		path,
		data: /\.(xml|rels)$/.test(path) ? changed(data, path, change) : data
	}));
	return zip(parts);
}

const changed = (data: Uint8Array, path: string, change: (text: string, path: string) => string) =>
	new TextEncoder().encode(change(new TextDecoder().decode(data), path));
