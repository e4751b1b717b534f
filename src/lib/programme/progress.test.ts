import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf, stepKey } from './progress.ts';
import type { Plan } from './plan.ts';
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
const programme = (modules: Module[], order: Programme['order'] = 'free') =>
	({ modules, order }) as Programme;
const planOf = (...modules: [string, ...string[]][]): Plan =>
	modules.map(([id, ...items]) => ({
		module: id,
		items: items.map((item) => ({ item: item.replace('?', ''), required: !item.endsWith('?') }))
	}));
const done = (...steps: [string, string][]) =>
	new Set(steps.map(([at, item]) => stepKey(at, item)));

test('a module is done when its required items are, a programme when its required modules are', () => {
	const asked = programme([module('a'), module('b', { required: false })]);
	const plan = planOf(['a', 'een', 'twee', 'extra?'], ['b', 'drie']);
	const halfway = progressOf(asked, plan, done(['a', 'een']));
	expect(halfway).toMatchObject({ done: 1, total: 2, minutesLeft: 10, completed: false });
	expect(halfway.modules[0]!.state).toBe('started');
	expect(halfway.next).toEqual({ module: 'a', item: 'twee' });
	const finished = progressOf(asked, plan, done(['a', 'een'], ['a', 'twee']));
	expect(finished).toMatchObject({ done: 2, total: 2, minutesLeft: 0, completed: true });
	expect(finished.next).toEqual({ module: 'b', item: 'drie' });
});

test('a programme of optional modules is not done before all of them are', () => {
	const optional = programme([module('a', { required: false }), module('b', { required: false })]);
	const plan = planOf(['a', 'een'], ['b', 'twee']);
	expect(progressOf(optional, plan, done())).toMatchObject({ total: 2, completed: false });
	expect(progressOf(optional, plan, done(['a', 'een'])).completed).toBe(false);
	expect(progressOf(optional, plan, done(['a', 'een'], ['b', 'twee'])).completed).toBe(true);
});

test('a module of optional items is done when all of them are', () => {
	const asked = programme([module('a')]);
	const plan = planOf(['a', 'een?', 'twee?']);
	expect(progressOf(asked, plan, done(['a', 'een'])).completed).toBe(false);
	expect(progressOf(asked, plan, done(['a', 'een'], ['a', 'twee'])).completed).toBe(true);
});

test('in a fixed order a module opens when the required ones before it are done', () => {
	const modules = [module('a'), module('extra', { required: false }), module('b')];
	const plan = planOf(['a', 'een'], ['extra', 'twee'], ['b', 'drie']);
	const open = (...steps: [string, string][]) =>
		progressOf(programme(modules, 'fixed'), plan, done(...steps)).modules.map(
			(entry) => entry.open
		);
	expect(open()).toEqual([true, true, false]);
	expect(open(['a', 'een'])).toEqual([true, true, true]);
});

test('a module that follows an optional one shows the way there', () => {
	const modules = [module('a', { required: false }), module('b', { after: ['a'] })];
	const progress = progressOf(programme(modules), planOf(['a', 'een'], ['b', 'twee']), done());
	expect(progress.modules.map(({ open }) => open)).toEqual([true, false]);
	expect(progress.next).toEqual({ module: 'a', item: 'een' });
});

test('an item that stands in two modules is done in each by itself', () => {
	const asked = programme([module('a'), module('b')]);
	const progress = progressOf(asked, planOf(['a', 'een'], ['b', 'een']), done(['a', 'een']));
	expect(progress.modules.map(({ state }) => state)).toEqual(['done', 'not-started']);
});

test('whoever takes the next step until there is none has completed, in as many steps as there are', () => {
	const modules = fc.array(
		fc.record({ required: fc.boolean(), items: fc.array(fc.boolean(), { maxLength: 3 }) }),
		{ minLength: 1, maxLength: 5 }
	);
	const cases = fc.property(
		modules,
		fc.constantFrom('fixed' as const, 'free' as const),
		(drawn, order) => {
			const asked = programme(
				drawn.map(({ required }, at) => module(`m${at}`, { required })),
				order
			);
			const plan = drawn.map(({ items }, at) => ({
				module: `m${at}`,
				items: items.map((required, item) => ({ item: `i${item}`, required }))
			}));
			const steps = new Set<string>();
			for (;;) {
				const { next } = progressOf(asked, plan, steps);
				if (!next) break;
				const key = stepKey(next.module, next.item);
				expect(steps.has(key)).toBe(false);
				steps.add(key);
			}
			const progress = progressOf(asked, plan, steps);
			expect(progress).toMatchObject({ completed: true, minutesLeft: 0, done: progress.total });
		}
	);
	fc.assert(cases);
});
