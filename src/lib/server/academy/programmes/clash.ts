import type { Library } from '../../../content/library.ts';
import type { Language } from '../../../i18n/language.ts';
import { changesBetween } from '../../../programme/compose/changes.ts';
import { emptyDraft, type ProgrammeDraft } from '../../../programme/compose/draft.ts';
import type { About } from '../../../programme/compose/moves.ts';
import type { Module } from '../../../programme/schema.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import type { Clashed } from './edit.ts';
import { titlesFor } from './titles.ts';

/** A form that comes back because two people changed the same: what was typed, and how what is kept differs. */
export type ClashView<Value> = { mine: Value; seen: string; lines: ChangeLine[] };

/** Of what stands in the form about a programme. */
export const aboutClash = (library: Library, language: Language, clash: Clashed<About>) =>
	viewOf(library, language, clash, (about) => ({ ...about, modules: [] }));

/** Of what stands in the form of a module. */
export const moduleClash = (library: Library, language: Language, clash: Clashed<Module>) =>
	viewOf(library, language, clash, (module) => ({ ...emptyDraft(''), modules: [module] }));

function viewOf<Value>(
	library: Library,
	language: Language,
	{ mine, theirs, seen }: Clashed<Value>,
	asDraft: (value: Value) => ProgrammeDraft
): ClashView<Value> {
	const [was, is] = [asDraft(mine), asDraft(theirs)];
	const titles = titlesFor(library, [was, is], language);
	return {
		mine,
		seen: JSON.stringify(seen),
		lines: changeLines(changesBetween(was, is), { library, titles, language })
	};
}
