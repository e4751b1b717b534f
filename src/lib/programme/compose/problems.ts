import { nameOf, type Field, type Finding } from '#lib/dilemma/finding.ts';
import type { ProgrammeDraft } from './draft.ts';
import { keyed } from './entries.ts';

/**
 * What is wrong with a programme that is being written: in which module (`''` is the programme as a whole),
 * at which field or entry, and what the check says of it.
 */
export type Problem = { module: string; field: string; says: string };

/** Puts each finding at the place where somebody can mend it; what is said twice is said once. */
export function problemsOf(
	findings: readonly Finding[],
	{ modules }: Pick<ProgrammeDraft, 'modules'>
): Problem[] {
	const all = findings.map(({ field, says }) => {
		const [list, at, ...rest] = field;
		const module = list === 'modules' && typeof at === 'number' ? modules[at] : undefined;
		if (!module) return { module: '', field: String(list ?? ''), says };
		return { module: module.id, field: fieldIn(module, rest), says };
	});
	const said = ({ module, field, says }: Problem) => `${module}\n${field}\n${says}`;
	return [...new Map(all.map((problem) => [said(problem), problem])).values()];
}

/** An entry by the name that its form gives it, another key by its own. */
function fieldIn({ items }: ProgrammeDraft['modules'][number], field: Field): string {
	const [list, at] = field;
	const entry = list === 'items' && typeof at === 'number' ? keyed(items)[at] : undefined;
	return entry ? `entry:${entry.key}` : nameOf(field.slice(0, 1));
}
