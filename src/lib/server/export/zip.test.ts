import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip } from './unzip.ts';
import { zip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const some = zip([
	{ path: 'mimetype', data: bytes('text/plain'), stored: true },
	{ path: 'a/b.xml', data: bytes('<b>'.repeat(1000)) }
]);

test('the first file of an archive can be recognised where the format wants it', () => {
	expect(Buffer.from(some.subarray(30, 48)).toString()).toBe('mimetypetext/plain');
	expect(zip([{ path: 'a', data: bytes('x') }])).toEqual(zip([{ path: 'a', data: bytes('x') }]));
});

test('files come out as they went in, those that are asked for', () => {
	const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 });
	const cases = fc.property(
		names,
		fc.uint8Array({ maxLength: 2000 }),
		fc.boolean(),
		(all, data, plain) => {
			const archive = zip(all.map((path) => ({ path, data, ...(plain ? { stored: true } : {}) })));
			const opened = unzip(archive, [all[0]!, 'not there'], 5000);
			expect(opened.ok && [...opened.value]).toEqual([[all[0], Buffer.from(data)]]);
		}
	);
	fc.assert(cases);
});

test('an archive that would burst is not unpacked', () => {
	const bomb = zip([{ path: 'a', data: new Uint8Array(1_000_000) }]);
	expect(bomb.length).toBeLessThan(2000);
	expect(unzip(bomb, ['a'], 999_999)).toEqual({ ok: false, refused: 'too-large' });
	expect(unzip(some, ['mimetype'], 9)).toEqual({ ok: false, refused: 'too-large' });
});

test('what is no archive, or a broken or locked one, is refused', () => {
	expect(unzip(bytes('PK'), ['a'], 10)).toEqual({ ok: false, refused: 'not-a-zip' });
	const changed = (at: number, byte: number) => some.with(at, byte) as Uint8Array;
	const opened = (archive: Uint8Array) => unzip(archive, ['mimetype', 'a/b.xml'], 5000);
	const directory = Buffer.from(some).indexOf('PK\x01\x02');
	expect(opened(changed(directory + 8, 1))).toEqual({ ok: false, refused: 'encrypted' });
	expect(opened(changed(40, 0))).toEqual({ ok: false, refused: 'damaged' });
	expect(opened(changed(0, 0))).toEqual({ ok: false, refused: 'damaged' });
	expect(opened(changed(directory, 0))).toEqual({ ok: false, refused: 'not-a-zip' });
	expect(opened(changed(directory + 10, 99))).toEqual({ ok: false, refused: 'damaged' });
});

test('no byte that changes makes it throw', () => {
	const cases = fc.property(fc.nat(some.length - 1), fc.nat(255), (at, byte) => {
		const opened = unzip(some.with(at, byte) as Uint8Array, ['mimetype', 'a/b.xml'], 5000);
		expect(typeof opened.ok).toBe('boolean');
	});
	fc.assert(cases, { numRuns: 1000 });
});
