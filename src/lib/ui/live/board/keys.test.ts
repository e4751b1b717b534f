import { expect, it } from 'vitest';
import { commandOf } from './keys.ts';

it.each([
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'back'],
	['B', 'blank'],
	['.', 'blank'],
	['t', 'timer'],
	['F', 'full'],
	['x', null],
	['F5', null]
])('%j is %s', (key, command) => {
	expect(commandOf({ key })).toBe(command);
});

it('a key with a modifier belongs to the browser', () => {
	expect(commandOf({ key: 'f', ctrlKey: true })).toBeNull();
	expect(commandOf({ key: 't', metaKey: true })).toBeNull();
});
