import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '#lib/drafting/canonical.ts';
import { changesBetween } from './changes.ts';
import { emptyDraft, emptyModule } from './draft.ts';
import { drafts } from './drafts.fixture.ts';

const modules = ['a', 'b', 'c'].map((id) => emptyModule(id, id.toUpperCase()));
const before = { ...emptyDraft('Welkom'), modules };
const whats = (is: typeof before) => changesBetween(before, is).map(({ what }) => what);

it('two programmes differ exactly when there is a change to tell', () => {
	fc.assert(
		fc.property(drafts, drafts, (was, is) => {
			const isSame = canonical(was) === canonical(is);
			expect(changesBetween(was, is).length === 0).toBe(isSame);
			expect(changesBetween(was, was)).toEqual([]);
		})
	);
});

it('of modules in another order the fewest are told to have moved', () => {
	const is = { ...before, modules: [modules[2]!, modules[0]!, modules[1]!] };
	expect(changesBetween(before, is)).toEqual([
		{ what: 'module-moved', module: { id: 'c', title: 'C', place: 1 }, was: 3 }
	]);
});

it('an item that comes, goes or becomes optional is told with its module', () => {
	const kept = { content: 'de-envelop', required: true };
	const was = { ...before, modules: [{ ...modules[0]!, items: [kept] }] };
	const items = [
		{ ...kept, required: false },
		{ content: 'een-foto', required: true }
	];
	const is = { ...was, modules: [{ ...modules[0]!, items }] };
	expect(changesBetween(was, is).map(({ what }) => what)).toEqual(['entry-changed', 'entry-added']);
	expect(changesBetween(is, was).map(({ what }) => what)).toEqual(['entry-changed', 'entry-gone']);
});

it('what is said of the programme and of whom it is for is told first', () => {
	const is = {
		...before,
		title: 'Hallo',
		audiences: [{ audience: 'nieuw' as const, required: true, withinDays: 30 }],
		modules: [...modules.slice(0, 2), emptyModule('d', 'D')]
	};
	expect(whats(is)).toEqual([
		...['about', 'audience-added', 'audience-gone'],
		...['module-added', 'module-gone']
	]);
});
