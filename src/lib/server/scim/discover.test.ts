import { expect, test } from 'vitest';
import type { ScimRequest } from './asked.ts';
import { discover } from './discover.ts';

const ask = (path: string) =>
	discover({ method: 'GET', path, query: new URLSearchParams(), base: '' } as ScimRequest);

test('tells whoever asks what the service is', () => {
	expect(ask('/ResourceTypes')).toMatchObject({ status: 200 });
});

test.each(['/constructor', '/toString', '/__proto__', '/Users'])(
	'%s is no part of that',
	(path) => {
		expect(ask(path)).toBeUndefined();
	}
);
