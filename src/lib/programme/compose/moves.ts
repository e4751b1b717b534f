import { moved } from '#lib/drafting/moved.ts';
import type { Module } from '../schema.ts';
import type { ProgrammeDraft } from './draft.ts';

/** Everything about a programme but its modules. */
export type About = Omit<ProgrammeDraft, 'modules'>;

/** A module that was taken away: where it stood, and the modules that waited for it. */
export type DroppedModule = { module: Module; at: number; waited: string[] };

/** Everything that somebody does to the shape of a programme. */
export type DraftMove =
	| { move: 'set-about'; about: About }
	| { move: 'add-module'; module: Module }
	| { move: 'set-module'; module: Module }
	| { move: 'move-module'; id: string; by: 1 | -1 }
	| { move: 'order-modules'; ids: readonly string[] }
	| { move: 'drop-module'; id: string }
	| { move: 'restore-module'; dropped: DroppedModule };

export const mostModules = 20;

/**
 * Does one thing to a draft. What cannot be done leaves the draft as it is: a module that somebody else took
 * away, one over the edge, one too many.
 */
export function editDraft(draft: ProgrammeDraft, move: DraftMove): ProgrammeDraft {
	const { modules } = draft;
	const placeOf = (wanted: string) => modules.findIndex(({ id }) => id === wanted);
	switch (move.move) {
		case 'set-about':
			return { ...move.about, modules };
		case 'add-module':
			return withModule(draft, move.module, modules.length);
		case 'set-module': {
			const at = placeOf(move.module.id);
			return at < 0 ? draft : { ...draft, modules: modules.with(at, move.module) };
		}
		case 'move-module': {
			const at = placeOf(move.id);
			const result = at < 0 ? undefined : moved(modules, at, at + move.by);
			return result ? { ...draft, modules: result } : draft;
		}
		case 'order-modules':
			return { ...draft, modules: inOrder(modules, move.ids) };
		case 'drop-module':
			return {
				...draft,
				modules: modules
					.filter(({ id }) => id !== move.id)
					.map((module) => ({ ...module, after: module.after.filter((id) => id !== move.id) }))
			};
		case 'restore-module': {
			const { module, at, waited } = move.dropped;
			const back = withModule(draft, module, at);
			if (back === draft) return draft;
			const waits = (each: Module) => waited.includes(each.id);
			return {
				...back,
				modules: back.modules.map((each) =>
					waits(each) ? { ...each, after: [...each.after, module.id] } : each
				)
			};
		}
	}
}

/** What taking a module away takes away, to put it back. */
export function droppedModule(
	{ modules }: ProgrammeDraft,
	wanted: string
): DroppedModule | undefined {
	const at = modules.findIndex(({ id }) => id === wanted);
	const waited = modules.filter(({ after }) => after.includes(wanted)).map(({ id }) => id);
	return at < 0 ? undefined : { module: modules[at]!, at, waited };
}

function withModule(draft: ProgrammeDraft, module: Module, at: number): ProgrammeDraft {
	const isThere = draft.modules.some(({ id }) => id === module.id);
	if (isThere || draft.modules.length >= mostModules) return draft;
	return { ...draft, modules: draft.modules.toSpliced(at, 0, module) };
}

/** The modules by this list of ids; one that is not in it stays behind the one before it. */
export function inOrder(modules: readonly Module[], ids: readonly string[]): Module[] {
	const place = new Map(ids.map((id, at) => [id, at]));
	let last = -1;
	const ranked = modules.map((module) => {
		const at = place.get(module.id);
		last = at ?? last;
		return { module, rank: at ?? last + 0.5 };
	});
	return ranked.toSorted((one, other) => one.rank - other.rank).map(({ module }) => module);
}
