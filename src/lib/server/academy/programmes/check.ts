import type { Checkable } from '../../../content/choices.ts';
import { programmeLanguage } from '../../../content/language.ts';
import type { Library } from '../../../content/library.ts';
import { checkProgramme } from '../../../content/programmes.ts';
import { readShape } from '../../../content/shape.ts';
import type { Finding } from '../../../dilemma/finding.ts';
import { asProgramme, type ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { minutesOfEntry, type Offered } from '../../../programme/compose/offer.ts';
import { problemsOf, type Problem } from '../../../programme/compose/problems.ts';
import { programmeSchema } from '../../../programme/schema.ts';

/** What a programme is checked against. `known`: the ids of all programmes. */
export type Around = Pick<Library, 'items' | 'wordlist'> & { known: ReadonlySet<string> };

/** The checks of the content files on a programme that somebody writes in a form. */
export function checkDraft(around: Around, id: string, draft: ProgrammeDraft): Problem[] {
	const programme = asProgramme(draft, id, 1);
	const shape = readShape(programmeSchema, programme);
	return problemsOf(
		[
			...('findings' in shape ? shape.findings : []),
			...checkProgramme(programme, checkable(around)),
			...programmeLanguage(programme, around.wordlist)
		],
		draft
	).filter(isForPeople);
}

/** The minutes of a module are worked out, and so they are nobody's mistake. */
const isForPeople = ({ field, says }: Problem) =>
	field !== 'minutes' || !says.includes('its items take');

function checkable({ items, known }: Around): Checkable {
	return {
		items: [...items.values()].map((value) => ({ value })),
		names: { items: new Set(items.keys()), programmes: new Set(known) }
	};
}

/** What is wrong with a programme that was read from a file, by its keys. */
export const checkWhole = (around: Around, id: string, draft: ProgrammeDraft): Finding[] => {
	const programme = asProgramme(draft, id, 1);
	return [
		...checkProgramme(programme, checkable(around)),
		...programmeLanguage(programme, around.wordlist)
	];
};

/** The published items, as far as a programme can hold them. */
export const offeredBy = ({ items }: Pick<Library, 'items'>): Offered[] =>
	[...items.values()].filter(({ status }) => status === 'published');

/** The draft with the minutes of its modules worked out; a meeting says its own. */
export function withMinutes(
	library: Pick<Library, 'items'>,
	draft: ProgrammeDraft
): ProgrammeDraft {
	const offered = offeredBy(library);
	const sum = (module: ProgrammeDraft['modules'][number]) =>
		module.items.reduce((total, entry) => total + minutesOfEntry(entry, draft, offered), 0);
	return {
		...draft,
		modules: draft.modules.map((module) =>
			module.form === 'live' ? module : { ...module, minutes: Math.max(1, sum(module)) }
		)
	};
}
