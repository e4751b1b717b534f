import { expect, it } from 'vitest';
import { keyName } from './key-name.ts';
import { newParts } from './part.fixture.ts';

it('a key has a short name of four groups, which stands on each of its parts', async () => {
	const { key, parts } = await newParts();
	const name = await keyName(key.point);
	expect(name).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
	for (const part of parts)
		expect(Buffer.from(part.slice(1, 9)).toString('hex')).toBe(name.replaceAll(' ', ''));
});
