import { canonical } from '#lib/drafting/canonical.ts';
import type { Module } from '../schema.ts';
import type { ProgrammeDraft } from './draft.ts';
import { inOrder, type About } from './moves.ts';

/**
 * A part of a programme that the library says in another way than we do: `about` is all that is no module,
 * and the order of the modules that both have.
 * `changed`: who changed it since ours was last laid beside the library's.
 */
export type Difference = {
	part: 'about' | { module: string; title: string };
	ours: boolean;
	theirs: boolean;
	changed: 'library' | 'us' | 'both';
};

/** Whose version of a part is to be kept, by its name: `about`, or the id of a module. */
export type Picks = Readonly<Record<string, 'library' | 'ours'>>;

/** The name of a part in a form. */
export const partName = ({ part }: Difference): string =>
	part === 'about' ? 'about' : `module:${part.module}`;

const same = (one: unknown, other: unknown) => canonical(one ?? null) === canonical(other ?? null);

const aboutOf = ({ modules: _, ...about }: ProgrammeDraft): About => about;

/**
 * The library's programme laid beside ours, part by part.
 * @param base the library's as it was when the two were last laid beside each other
 */
export function besideLibrary(
	base: ProgrammeDraft,
	library: ProgrammeDraft,
	ours: ProgrammeDraft
): Difference[] {
	const moduleIn = ({ modules }: ProgrammeDraft, id: string) =>
		modules.find((module) => module.id === id);
	const head = (draft: ProgrammeDraft) => ({ ...aboutOf(draft), row: rowOf(draft, library, ours) });
	const all = [...library.modules, ...ours.modules];
	const ids = [...new Set(all.map(({ id }) => id))];
	const parts = [
		{ part: 'about' as const, was: head(base), now: head(library), our: head(ours) },
		...ids.map((id) => ({
			part: { module: id, title: all.find((module) => module.id === id)!.title },
			was: moduleIn(base, id),
			now: moduleIn(library, id),
			our: moduleIn(ours, id)
		}))
	];
	return parts
		.filter(({ now, our }) => !same(now, our))
		.map(({ part, was, now, our }) => ({
			part,
			ours: our !== undefined,
			theirs: now !== undefined,
			changed: same(was, our) ? 'library' : same(was, now) ? 'us' : 'both'
		}));
}

/** The modules that both have, in the order of one of them. */
function rowOf({ modules }: ProgrammeDraft, library: ProgrammeDraft, ours: ProgrammeDraft) {
	const has = (draft: ProgrammeDraft, wanted: string) =>
		draft.modules.some(({ id }) => id === wanted);
	return modules.map(({ id }) => id).filter((id) => has(library, id) && has(ours, id));
}

/** Whether the library has something new in it that we have not looked at. */
export const isNewInLibrary = (differences: readonly Difference[]): boolean =>
	differences.some(({ changed }) => changed !== 'us');

/**
 * Ours with the parts of the library that were picked. A module that comes from the library stands behind
 * the module that it stands behind there.
 */
export function takenOver(
	library: ProgrammeDraft,
	ours: ProgrammeDraft,
	picks: Picks
): ProgrammeDraft {
	const isAboutTaken = picks.about === 'library';
	const isTaken = ({ id }: Module) => picks[`module:${id}`] === 'library';
	const theirs = new Map(library.modules.map((module) => [module.id, module]));
	const modules = ours.modules.flatMap((module) =>
		isTaken(module) ? (theirs.get(module.id) ?? []) : module
	);
	for (const [at, module] of library.modules.entries()) {
		if (!isTaken(module) || modules.some(({ id }) => id === module.id)) continue;
		const before = new Set(library.modules.slice(0, at).map(({ id }) => id));
		modules.splice(modules.findLastIndex(({ id }) => before.has(id)) + 1, 0, module);
	}
	if (!isAboutTaken) return { ...aboutOf(ours), modules };
	const row = library.modules.map(({ id }) => id);
	return { ...aboutOf(library), modules: inOrder(modules, row) };
}
