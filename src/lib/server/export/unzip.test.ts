import { describe, expect, it } from 'vitest';
import { deflateRawSync, crc32 } from 'node:zlib';
import { unzip } from './unzip.ts';

/** An archive of one file, which its directory names as often as `times`. */
function archiveOf(name: string, text: string, times = 1): Buffer {
	const data = deflateRawSync(text);
	const head = Buffer.alloc(26);
	head.writeUInt16LE(8, 4);
	head.writeUInt32LE(crc32(text), 10);
	head.writeUInt32LE(data.length, 14);
	head.writeUInt32LE(text.length, 18);
	head.writeUInt16LE(name.length, 22);
	const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data]);
	const central = Buffer.concat([
		...[Buffer.from('PK\x01\x02\0\0'), head, Buffer.alloc(14), Buffer.from(name)]
	]);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(times, 4);
	end.writeUInt16LE(times, 6);
	end.writeUInt32LE(local.length, 12);
	const directory = Array<Buffer>(times).fill(central);
	return Buffer.concat([local, ...directory, Buffer.from('PK\x05\x06'), end]);
}

describe('an archive', () => {
	it('gives the files that are asked for', () => {
		const read = unzip(archiveOf('content.xml', '<a/>'), ['content.xml'], 100);
		expect(read.ok && Buffer.from(read.value.get('content.xml')!).toString()).toBe('<a/>');
	});

	it('that bursts is not unpacked to its end', () => {
		const bomb = archiveOf('content.xml', ' '.repeat(10_000_000));
		expect(bomb.length).toBeLessThan(20_000);
		expect(unzip(bomb, ['content.xml'], 1_000_000)).toEqual({ ok: false, refused: 'too-large' });
	});

	it('that names one file hundreds of times is refused at once', () => {
		const bomb = archiveOf('content.xml', ' '.repeat(900_000), 300);
		const began = performance.now();
		expect(unzip(bomb, ['content.xml'], 1_000_000)).toEqual({ ok: false, refused: 'damaged' });
		expect(performance.now() - began).toBeLessThan(1_000);
	});
});
