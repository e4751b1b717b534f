import { expect, test } from 'vitest';
import { choiceOf } from './choice-form.ts';

function formOf(...fields: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test.each([
	[[['option', 'b']], { option: 'b' }],
	[[['scale', '4']], { scale: 4 }],
	[[['order', 'c,a,b']], { ranking: ['c', 'a', 'b'] }],
	[
		[
			['word', 'rust'],
			['word', '  '],
			['word', 'durven']
		],
		{ words: ['rust', 'durven'] }
	],
	[[['word', ' ']], null],
	[[], null]
] as [[string, string][], object | null][])('%j is %j', (fields, choice) => {
	expect(choiceOf(formOf(...fields))).toEqual(choice);
});

test('skipping wins from what was filled in before', () => {
	const skip: [string, string] = ['option', 'pass'];
	expect(choiceOf(formOf(['option', 'b'], skip))).toEqual({ option: 'pass' });
	expect(choiceOf(formOf(['scale', '3'], skip))).toEqual({ option: 'pass' });
	expect(choiceOf(formOf(['word', 'rust'], skip))).toEqual({ option: 'pass' });
});
