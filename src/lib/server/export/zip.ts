import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path in ASCII, and whether it is kept as it is or made smaller. */
export type ZipEntry = { path: string; data: Uint8Array; stored?: true };

/** 1 January 1980, midnight, as archives write it: the same files always give the same bytes. */
const date = 0x00_21;
const madeBy = 20;

/** An archive (ZIP, APPNOTE 6.3) of these files, in this order. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const { path, data, stored } of entries) {
		const packed = stored ? data : deflateRawSync(data);
		const facts = factsOf(data, packed, path, stored ? 0 : 8);
		const name = Buffer.from(path, 'ascii');
		const local = Buffer.concat([words('PK\x03\x04', [madeBy, 2]), facts, name, packed]);
		central.push(
			Buffer.concat([
				words('PK\x01\x02', [madeBy, 2], [madeBy, 2]),
				facts,
				words('', [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
				name
			])
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const count = entries.length;
	const end = words(
		'PK\x05\x06',
		[0, 4],
		[count, 2],
		[count, 2],
		[directory.length, 4],
		[offset, 4]
	);
	return new Uint8Array(Buffer.concat([...locals, directory, end, words('', [0, 2])]));
}

/** What the two headers of a file have in common: flags, method, date, checksum, sizes, lengths. */
function factsOf(data: Uint8Array, packed: Uint8Array, path: string, method: number): Buffer {
	return words(
		'',
		[0, 2],
		[method, 2],
		[0, 2],
		[date, 2],
		[crc32(data), 4],
		[packed.length, 4],
		[data.length, 4],
		[path.length, 2],
		[0, 2]
	);
}

/** A mark, and then numbers of so many bytes each, the lowest byte first. */
function words(mark: string, ...numbers: [number: number, bytes: number][]): Buffer {
	const parts = numbers.map(([number, bytes]) => {
		const part = Buffer.alloc(bytes);
		part.writeUIntLE(number, 0, bytes);
		return part;
	});
	return Buffer.concat([Buffer.from(mark, 'latin1'), ...parts]);
}
