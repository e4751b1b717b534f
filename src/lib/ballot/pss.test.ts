import { expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.fixture.ts';
import { encode } from './pss.ts';
import { encoded } from './vectors.fixture.ts';

it.each(encoded)('encodes the message of $name', async (vector) => {
	const bits = BigInt(vector.n).toString(2).length - 1;
	const message = await encode(fromHex(vector.input_msg), bits, fromHex(vector.salt));
	expect(toHex(message)).toBe(vector.encoded_msg);
});

it('has no room in a small modulus', async () => {
	const salt = new Uint8Array(48);
	await expect(encode(new Uint8Array(), 8 * 97, salt)).rejects.toThrow('too few');
	expect(await encode(new Uint8Array(), 8 * 98, salt)).toHaveLength(98);
});
