import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyDraft, emptyModule } from './draft.ts';
import { drafts } from './drafts.fixture.ts';
import { droppedModule, editDraft, mostModules } from './moves.ts';

const idsOf = (draft: Parameters<typeof editDraft>[0]) => draft.modules.map(({ id }) => id);

it('what was taken away comes back as it was, with those that waited for it', () => {
	fc.assert(
		fc.property(drafts, fc.nat(), (draft, pick) => {
			const id = idsOf(draft)[pick % Math.max(draft.modules.length, 1)] ?? 'none';
			const dropped = droppedModule(draft, id);
			const without = editDraft(draft, { move: 'drop-module', id });
			expect(without.modules.every(({ after }) => !after.includes(id))).toBe(true);
			if (!dropped) {
				expect(without).toEqual(draft);
				return;
			}
			const back = editDraft(without, { move: 'restore-module', dropped });
			const sorted = (each: typeof draft) => ({
				...each,
				modules: each.modules.map((module) => ({ ...module, after: module.after.toSorted() }))
			});
			expect(sorted(back)).toEqual(sorted(draft));
		})
	);
});

it('a new order keeps every module, also one that somebody else just added', () => {
	fc.assert(
		fc.property(drafts, fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x')), (draft, ids) => {
			const ordered = editDraft(draft, { move: 'order-modules', ids });
			expect(idsOf(ordered).toSorted()).toEqual(idsOf(draft).toSorted());
			const last = new Map<string, number>(ids.map((id, at) => [id, at]));
			const told = idsOf(ordered).filter((id) => last.has(id));
			expect(told).toEqual(told.toSorted((one, other) => last.get(one)! - last.get(other)!));
		})
	);
});

it('a module moves one place, and stays at the edge', () => {
	const modules = ['a', 'b', 'c'].map((id) => emptyModule(id, id));
	const draft = { ...emptyDraft('Welkom'), modules };
	expect(idsOf(editDraft(draft, { move: 'move-module', id: 'c', by: -1 }))).toEqual([
		'a',
		'c',
		'b'
	]);
	expect(editDraft(draft, { move: 'move-module', id: 'c', by: 1 })).toBe(draft);
	expect(editDraft(draft, { move: 'move-module', id: 'x', by: 1 })).toBe(draft);
});

it('one module too many, or one that is there already, changes nothing', () => {
	const modules = Array.from({ length: mostModules }, (_, at) => emptyModule(`m${at}`, 'Deel'));
	const full = { ...emptyDraft('Welkom'), modules };
	expect(editDraft(full, { move: 'add-module', module: emptyModule('x', 'X') })).toBe(full);
	const twice = { ...full, modules: modules.slice(0, 1) };
	expect(editDraft(twice, { move: 'add-module', module: modules[0]! })).toBe(twice);
	expect(editDraft(twice, { move: 'set-module', module: emptyModule('x', 'X') })).toBe(twice);
});
