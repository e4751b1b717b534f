import { expect, test } from 'vitest';
import { actOf } from './keys.ts';

const on = (element: string) => (key: string) => actOf({ key, modified: false, on: element });

test.each([
	['next', ['PageDown', 'ArrowRight', ' ', 'Enter']],
	['back', ['PageUp', 'ArrowLeft']],
	['timer', ['t', 'T']],
	['moments', ['l', 'L']],
	['help', ['?']],
	[null, ['a', 'Escape', 'Tab', 'ArrowDown', 'F5']]
])('%s by these keys', (act, keys) => {
	expect(keys.map(on('body'))).toEqual(keys.map(() => act));
});

test('nothing while somebody types, or with Ctrl, Alt or the command key', () => {
	const keys = ['PageDown', ' ', 'Enter', 't', 'l', '?'];
	for (const field of ['input', 'textarea', 'select'])
		expect(keys.map(on(field))).toEqual(keys.map(() => null));
	expect(actOf({ key: 't', modified: true, on: 'body' })).toBeNull();
});

test('a control keeps Enter and the space bar, and a clicker still works', () => {
	for (const control of ['button', 'a', 'summary']) {
		expect([' ', 'Enter'].map(on(control))).toEqual([null, null]);
		expect(on(control)('PageDown')).toBe('next');
	}
});
