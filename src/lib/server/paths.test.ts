import { expect, test } from 'vitest';
import { ownPath } from './paths.ts';

test('a path of this site stays as it is, with its question', () => {
	expect(ownPath('/hr/people?unit=1')).toBe('/hr/people?unit=1');
});

test.each([
	...[null, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'],
	...['/\t/elsewhere.example', '/.//elsewhere.example', '/a/..//elsewhere.example'],
	...['/%2e//elsewhere.example', 'javascript:alert(1)']
])('%j leads to the start', (wanted) => {
	expect(ownPath(wanted)).toBe('/');
});
