import { chmod, link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open, seal } from '../../ballot/seal.ts';
import { newPair } from '../../ballot/period-key.fixture.ts';
import { pointOf, readPublicKey } from '../../ballot/period-key.ts';
import {
	DamagedKeyFile,
	destroyKeyFile,
	hasKeyFile,
	makeKeyFile,
	readKeyFile
} from './key-file.ts';

let dir: string;
beforeEach(async () => {
	dir = join(await mkdtemp(join(tmpdir(), 'tweesprong-keys-')), 'keys');
});
afterEach(() => rm(join(dir, '..'), { recursive: true, force: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
const only = async () => join(dir, (await readdir(dir))[0]!);

describe('the key file of a period', () => {
	it('opens what was sealed to the public key that was given', async () => {
		const point = await makeKeyFile(dir, '2027');
		const read = await readPublicKey(point);
		const key = await readKeyFile(dir, '2027');
		expect(await pointOf(key!.publicKey)).toEqual(point);
		const place = { contest: 'a', nullifier: new Uint8Array(32) };
		const choice = { option: 'zeggen', changed: true };
		const envelope = read.ok && (await seal(read.value, await newPair(), place, choice));
		expect(envelope && (await open(key!, place, envelope))).toEqual({ ok: true, value: choice });
	});

	it('is for this account alone, and so is its folder', async () => {
		await makeKeyFile(dir, '2027');
		expect(await modeOf(dir)).toBe(0o700);
		expect(await modeOf(await only())).toBe(0o600);
	});

	it('shuts a folder that was there and open to others', async () => {
		await makeKeyFile(dir, '2026');
		await chmod(dir, 0o755);
		await makeKeyFile(dir, '2027');
		expect(await modeOf(dir)).toBe(0o700);
	});

	it('is never replaced', async () => {
		const point = await makeKeyFile(dir, '2027');
		await expect(makeKeyFile(dir, '2027')).rejects.toThrow('EEXIST');
		expect(await pointOf((await readKeyFile(dir, '2027'))!.publicKey)).toEqual(point);
	});

	it('is there, or it is not', async () => {
		expect(await hasKeyFile(dir, '2027')).toBe(false);
		expect(await readKeyFile(dir, '2027')).toBeUndefined();
		await makeKeyFile(dir, '2027');
		expect(await hasKeyFile(dir, '2027')).toBe(true);
		expect(await hasKeyFile(dir, '2028')).toBe(false);
	});

	it('lies in its folder, whatever the name of the period', async () => {
		for (const name of ['../2027', 'a/b', '', '.'])
			await expect(makeKeyFile(dir, name)).rejects.toThrow('no period');
	});
});

describe('a damaged key file', () => {
	it('is named, whatever happened to it', async () => {
		await makeKeyFile(dir, '2027');
		const path = await only();
		const text = await readFile(path, 'utf8');
		const jwk = JSON.parse(text);
		const damages = [
			'',
			'null',
			text.slice(0, 60),
			JSON.stringify({ ...jwk, d: undefined }),
			JSON.stringify({ ...jwk, d: jwk.x }),
			JSON.stringify({ ...jwk, y: jwk.x }),
			JSON.stringify({ ...jwk, kid: '2028' })
		];
		for (const damaged of damages) {
			await writeFile(path, damaged);
			await expect(readKeyFile(dir, '2027'), damaged).rejects.toThrow(DamagedKeyFile);
			await expect(readKeyFile(dir, '2027')).rejects.toThrow(path);
		}
	});
});

describe('a key file that is destroyed', () => {
	it('is gone, and another name of the same bytes holds zeros', async () => {
		await makeKeyFile(dir, '2027');
		const other = join(dir, '..', 'witness');
		await link(await only(), other);
		await destroyKeyFile(dir, '2027');
		expect(await hasKeyFile(dir, '2027')).toBe(false);
		const left = await readFile(other);
		expect(left.length).toBeGreaterThan(100);
		expect(left.every((byte) => byte === 0)).toBe(true);
	});

	it('may be absent already, and the folder too', async () => {
		await expect(destroyKeyFile(dir, '2027')).resolves.toBeUndefined();
	});

	it('leaves the key of another period alone', async () => {
		await makeKeyFile(dir, '2027');
		await makeKeyFile(dir, '2028');
		await destroyKeyFile(dir, '2027');
		expect(await hasKeyFile(dir, '2028')).toBe(true);
	});
});
