import type { Nature } from '#lib/dilemma/codes.ts';
import type { DecisionPoint } from '#lib/dilemma/decisions.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import type { Option } from '#lib/dilemma/option.ts';
import { countWords } from '#lib/dilemma/words.ts';

/** Two lengths are alike when the longest is at most half as long again as the shortest. */
export const alike = 1.5;

/**
 * What the boundaries of one choice must allow. Always one `within`. In a card that claims to be a
 * dilemma two, or a `grey` with as many words of pros and cons as the `within`: no strawman.
 */
export function checkBoundaries(decision: DecisionPoint, nature: Nature): Finding[] {
	const field = [...decision.field, 'options'];
	const within = decision.options.filter((option) => option.boundary === 'within');
	const only = within[0];
	if (only === undefined) return [{ field, says: 'has no option that is within' }];
	if (nature !== 'dilemma' || within.length > 1) return [];
	const grey = decision.options.filter((option) => option.boundary === 'grey');
	if (grey.some((option) => asLong(option, only))) return [];
	const says =
		grey.length === 0
			? 'has one within and no grey; a dilemma has two defensible options'
			: `has one within with ${argument(only)} words of pros and cons, and no grey as long; ` +
				`${Math.ceil(argument(only) / alike)} to ${Math.floor(argument(only) * alike)} words`;
	return [{ field, says }];
}

function asLong(one: Option, other: Option): boolean {
	const lengths = [argument(one), argument(other)];
	return Math.max(...lengths) <= Math.min(...lengths) * alike;
}

function argument(option: Option): number {
	return countWords(...option.pros, ...option.cons);
}
