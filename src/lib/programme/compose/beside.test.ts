import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '#lib/drafting/canonical.ts';
import { besideLibrary, isNewInLibrary, partName, takenOver } from './beside.ts';
import { drafts } from './drafts.fixture.ts';

const every = (differences: ReturnType<typeof besideLibrary>, whose: 'library' | 'ours') =>
	Object.fromEntries(differences.map((each) => [partName(each), whose]));

it('taking nothing changes nothing, and taking everything makes ours the library’s', () => {
	fc.assert(
		fc.property(drafts, drafts, drafts, (base, library, ours) => {
			const differences = besideLibrary(base, library, ours);
			expect(takenOver(library, ours, every(differences, 'ours'))).toEqual(ours);
			const all = takenOver(library, ours, every(differences, 'library'));
			const left = besideLibrary(base, library, all);
			expect(left).toEqual([]);
			expect(canonical({ ...all, modules: [] })).toBe(canonical({ ...library, modules: [] }));
		})
	);
});

it('only a change of the library is something new', () => {
	fc.assert(
		fc.property(drafts, drafts, (base, other) => {
			expect(isNewInLibrary(besideLibrary(base, base, other))).toBe(false);
			const isOther = besideLibrary(base, other, base).length > 0;
			expect(isNewInLibrary(besideLibrary(base, other, base))).toBe(isOther);
		})
	);
});

it('taking one part leaves the others ours', () => {
	fc.assert(
		fc.property(drafts, drafts, drafts, fc.nat(), (base, library, ours, pick) => {
			const differences = besideLibrary(base, library, ours);
			const one = differences[pick % Math.max(differences.length, 1)];
			if (!one || one.part === 'about') return;
			const taken = takenOver(library, ours, { [partName(one)]: 'library' });
			const { module: id } = one.part;
			const theirs = library.modules.find((module) => module.id === id);
			expect(taken.modules.find((module) => module.id === id)).toEqual(theirs);
			const rest = (draft: typeof ours) => draft.modules.filter((module) => module.id !== id);
			expect(rest(taken)).toEqual(rest(ours));
		})
	);
});
