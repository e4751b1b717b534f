import { audiences as codes, readingLevels } from '../../../dilemma/codes.ts';
import { stored } from '../../../drafting/stored.ts';
import type { About } from '../../../programme/compose/moves.ts';
import { programmeKinds, type ProgrammeAudience } from '../../../programme/schema.ts';

/** Longer than anything that passes the checks, and short enough to keep. */
const longest = 2000;

/** A text of a form as it can be stored. */
export const textIn = (form: FormData, name: string): string =>
	stored(String(form.get(name) ?? ''))
		.slice(0, longest)
		.toWellFormed();

/** One of the codes, or what it was. */
export function codeIn<const Code extends string>(
	form: FormData,
	name: string,
	known: readonly Code[],
	otherwise: Code
): Code {
	return known.find((code) => code === form.get(name)) ?? otherwise;
}

/** A whole number of at least 1, or nothing; what is no number is nothing. */
export function numberIn(form: FormData, name: string): number | undefined {
	const value = Number(form.get(name) || Number.NaN);
	return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Reads what stands in the form about a programme; what is no choice of it stays as it was. */
export function readAbout(form: FormData, before: About): About {
	const countsAs = textIn(form, 'countsAs');
	const { countsAs: _, ...rest } = before;
	return {
		...rest,
		title: textIn(form, 'title'),
		summary: textIn(form, 'summary'),
		kind: codeIn(form, 'kind', programmeKinds, before.kind),
		readingLevel: codeIn(form, 'readingLevel', readingLevels, before.readingLevel),
		order: codeIn(form, 'order', ['fixed', 'free'], before.order),
		...(countsAs !== '' && { countsAs }),
		audiences: readAudiences(form, before.audiences)
	};
}

/** `required` is said once for an audience; who stays in the list keeps its place. */
function readAudiences(form: FormData, before: readonly ProgrammeAudience[]): ProgrammeAudience[] {
	const ticked = new Set(form.getAll('audience').map(String));
	const kept = before.map(({ audience }) => audience).filter((code) => ticked.has(code));
	const added = codes.filter((code) => ticked.has(code) && !kept.includes(code));
	const isFirst = form.has('asks');
	return [...kept, ...added].map((audience) => {
		const known = before.find((each) => each.audience === audience);
		if (!isFirst) return known ?? { audience, required: false };
		const withinDays = numberIn(form, `withinDays:${audience}`);
		const repeatMonths = numberIn(form, `repeatMonths:${audience}`);
		return {
			...{ audience, required: form.get(`required:${audience}`) === 'yes' },
			...(withinDays !== undefined && { withinDays }),
			...(repeatMonths !== undefined && { repeatMonths })
		};
	});
}
