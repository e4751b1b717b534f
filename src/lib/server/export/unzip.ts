import { crc32, inflateRawSync } from 'node:zlib';
import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';

export const zipRefusals = ['not-a-zip', 'damaged', 'encrypted', 'too-large'] as const;
export type ZipRefusal = (typeof zipRefusals)[number];

type Entry = {
	path: string;
	flags: number;
	method: number;
	crc: number;
	packed: number;
	at: number;
};

const endMark = 0x06_05_4b_50;
const centralMark = 0x02_01_4b_50;
const localMark = 0x04_03_4b_50;

/**
 * The files of these paths in an archive, or all of them; what is not there is not in the answer.
 * @param most bytes that any one file may have when it is unpacked: an archive may be made to burst
 */
export function unzip(
	archive: Uint8Array,
	paths: readonly string[] | 'all',
	most: number
): Outcome<Map<string, Uint8Array>, ZipRefusal> {
	const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	try {
		const entries = directoryOf(bytes);
		if (!entries) return refused('not-a-zip');
		const files = new Map<string, Uint8Array>();
		for (const entry of entries.filter(({ path }) => paths === 'all' || paths.includes(path))) {
			// One file under a name: thousands that are the same bytes would be unpacked each.
			if (files.has(entry.path)) return refused('damaged');
			const file = unpack(bytes, entry, most);
			if (!file.ok) return file;
			files.set(entry.path, file.value);
		}
		return accepted(files);
	} catch (error) {
		// Offsets that point outside the archive.
		if (error instanceof RangeError) return refused('damaged');
		throw error;
	}
}

function directoryOf(bytes: Buffer): Entry[] | undefined {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0 || bytes.readUInt32LE(end) !== endMark) return undefined;
	const entries: Entry[] = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		if (bytes.readUInt32LE(at) !== centralMark) return undefined;
		const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
		entries.push({
			path: bytes.toString('utf8', at + 46, at + 46 + name!),
			flags: bytes.readUInt16LE(at + 8),
			method: bytes.readUInt16LE(at + 10),
			crc: bytes.readUInt32LE(at + 16),
			packed: bytes.readUInt32LE(at + 20),
			at: bytes.readUInt32LE(at + 42)
		});
		at += 46 + name! + extra! + comment!;
	}
	return entries;
}

function unpack(bytes: Buffer, entry: Entry, most: number): Outcome<Uint8Array, ZipRefusal> {
	const { flags, method, crc, packed, at } = entry;
	if (flags & 1) return refused('encrypted');
	if (bytes.readUInt32LE(at) !== localMark) return refused('damaged');
	const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	const data = bytes.subarray(start, start + packed);
	if (data.length < packed || (method !== 0 && method !== 8)) return refused('damaged');
	if (method === 0 && packed > most) return refused('too-large');
	const file = method === 0 ? accepted(data) : inflate(data, most);
	return file.ok && crc32(file.value) !== crc ? refused('damaged') : file;
}

function inflate(data: Buffer, most: number): Outcome<Uint8Array, ZipRefusal> {
	try {
		return accepted(inflateRawSync(data, { maxOutputLength: most }));
	} catch (error) {
		const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
		return refused(isTooLarge ? 'too-large' : 'damaged');
	}
}
