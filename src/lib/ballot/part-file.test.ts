import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from './bytes.ts';
import { keyName } from './key-name.ts';
import {
	partFileRandomness,
	readPartFile,
	readPartLabel,
	writePartFile,
	type PartLabel
} from './part-file.ts';
import { newParts, randomBytes } from './part.fixture.ts';

const passphrase = 'vier eenden zwemmen café';
const random = randomBytes(partFileRandomness);
let label: PartLabel;
let part: Bytes;
let file: string;

beforeAll(async () => {
	const { key, parts } = await newParts();
	label = {
		period: '2027',
		periodTitle: 'Keuzes van 2027',
		seat: 1,
		seatTitle: 'Ondernemingsraad',
		key: await keyName(key.point)
	};
	part = parts[0];
	file = await writePartFile(label, part, passphrase, random);
});

const refusal = (reason: string) => ({ ok: false, refused: reason });

describe('the file of a part', () => {
	it('gives the part back to who knows the passphrase', async () => {
		expect(await readPartFile(file, passphrase)).toEqual({ ok: true, value: { label, part } });
	});

	it('says what it is without a passphrase, and holds no byte of the part in clear', async () => {
		expect(await readPartLabel(file)).toEqual({ ok: true, value: label });
		expect(JSON.parse(file)).toMatchObject({
			format: 'tweesprong-key-part',
			version: 1,
			derivation: { name: 'PBKDF2-SHA256', rounds: 600_000 }
		});
		expect(file).not.toContain(Buffer.from(part).toString('base64url').slice(8, 40));
	});

	it('does not mind how an accent was typed, or new line ends', async () => {
		const typed = await readPartFile(file, passphrase.normalize('NFD'));
		expect(typed.ok).toBe(true);
		expect((await readPartFile(file.replaceAll('\n', '\r\n'), passphrase)).ok).toBe(true);
	});

	it('is another one each time: salt and nonce are random', async () => {
		const again = await writePartFile(label, part, passphrase, randomBytes(partFileRandomness));
		expect(JSON.parse(again).sealed).not.toBe(JSON.parse(file).sealed);
	});
});

describe('what is wrong is named', () => {
	it('a wrong passphrase', async () => {
		expect(await readPartFile(file, `${passphrase}s`)).toEqual(refusal('wrong-passphrase'));
	});

	it('a file that is something else', async () => {
		for (const other of ['', 'holiday.jpg', '{}', 'null', '[1]', '{"format":"x"}', '7'])
			expect(await readPartFile(other, passphrase)).toEqual(refusal('not-a-part-file'));
	});

	it('a file of a later version', async () => {
		const later = JSON.stringify({ ...JSON.parse(file), version: 2 });
		expect(await readPartFile(later, passphrase)).toEqual(refusal('not-a-part-file'));
	});

	it.each([
		'period',
		'periodTitle',
		'seat',
		'seatTitle',
		'key',
		'salt',
		'nonce',
		'sealed',
		'check'
	])('a file of which `%s` was changed', async (field) => {
		const read = JSON.parse(file);
		const changed = { ...read, [field]: field === 'seat' ? 2 : `A${read[field].slice(1)}x` };
		expect(await readPartFile(JSON.stringify(changed), passphrase)).toEqual(refusal('damaged'));
		expect(await readPartLabel(JSON.stringify(changed))).toEqual(refusal('damaged'));
	});

	it('half a file, and one with other rounds', async () => {
		const half = file.slice(0, file.length / 2);
		expect(await readPartFile(half, passphrase)).toEqual(refusal('damaged'));
		expect(await readPartFile(file.replace('600000', '600001'), passphrase)).toEqual(
			refusal('damaged')
		);
	});

	it('a part that is damaged inside an intact file, or is of another seat', async () => {
		const bad = await writePartFile(label, part.slice(1), passphrase, random);
		expect(await readPartFile(bad, passphrase)).toEqual(refusal('damaged'));
		const moved = await writePartFile({ ...label, seat: 2 }, part, passphrase, random);
		expect(await readPartFile(moved, passphrase)).toEqual(refusal('damaged'));
	});
});

it('a short passphrase, or the wrong number of random bytes, is a slip of the caller', async () => {
	await expect(writePartFile(label, part, 'elf tekens!', random)).rejects.toThrow('12 to 128');
	await expect(writePartFile(label, part, passphrase, random.slice(1))).rejects.toThrow(
		'the random'
	);
});
