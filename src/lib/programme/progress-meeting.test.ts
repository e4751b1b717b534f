import { expect, test } from 'vitest';
import { progressOf, stepKey } from './progress.ts';
import type { Module, Programme } from './schema.ts';

const module = (id: string, more: Partial<Module> = {}): Module => ({
	id,
	title: id,
	form: 'individual',
	required: true,
	minutes: 10,
	items: [{ content: `${id}-1`, required: true }],
	completion: 'all-answered',
	after: [],
	...more
});
const meeting = (more: Partial<Module> = {}) =>
	module('samen', { form: 'live', completion: 'attended', minutes: 45, items: [], ...more });
const plan = [
	{ module: 'a', items: [{ item: 'een', required: true }] },
	{ module: 'samen', items: [] },
	{ module: 'b', items: [{ item: 'twee', required: true }] }
];
const fixed = (...modules: Module[]) => ({ modules, order: 'fixed' }) as Programme;

test('a meeting is done by attending, counts as one step, and its minutes count', () => {
	const asked = fixed(module('a'), meeting());
	const before = progressOf(asked, plan, new Set([stepKey('a', 'een')]));
	expect(before).toMatchObject({
		done: 1,
		total: 2,
		minutesLeft: 45,
		completed: false,
		next: null
	});
	expect(before.attend).toEqual({ module: 'samen', title: 'samen', required: true });
	const after = progressOf(asked, plan, new Set([stepKey('a', 'een'), 'samen']));
	expect(after).toMatchObject({ done: 2, total: 2, minutesLeft: 0, completed: true, attend: null });
});

test('a meeting waits for nothing, and nothing waits for it unless it says so', () => {
	const asked = fixed(module('a'), meeting(), module('b'));
	const open = (done: string[]) =>
		progressOf(asked, plan, new Set(done)).modules.map((entry) => entry.open);
	expect(open([])).toEqual([true, true, false]);
	expect(open([stepKey('a', 'een')])).toEqual([true, true, true]);
	const named = fixed(module('a'), meeting({ after: ['a'] }), module('b', { after: ['samen'] }));
	expect(progressOf(named, plan, new Set()).modules.map(({ open }) => open)).toEqual([
		true,
		false,
		false
	]);
});

test('a meeting that is not required does not hold up the end', () => {
	const asked = fixed(module('a'), meeting({ required: false }));
	const progress = progressOf(asked, plan, new Set([stepKey('a', 'een')]));
	expect(progress).toMatchObject({ completed: true, total: 1, minutesLeft: 0, next: null });
	expect(progress.attend).toEqual({ module: 'samen', title: 'samen', required: false });
});
