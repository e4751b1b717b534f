import type { ReadingLevel } from '#lib/dilemma/codes.ts';
import type { DecisionPoint } from '#lib/dilemma/decisions.ts';
import type { Field, Finding } from '#lib/dilemma/finding.ts';
import type { Option } from '#lib/dilemma/option.ts';
import { passiveIn } from '#lib/dilemma/passive.ts';
import { verdictInOption } from '#lib/dilemma/verdict.ts';

/** How options read: a to d in order, someone acts, no verdict; with a pictogram in A2 only. */
export function checkOptions({ field, options }: DecisionPoint, level: ReadingLevel): Finding[] {
	return options.flatMap((option, index) => {
		const own = [...field, 'options', index];
		return [
			...checkLetter(option, own, 'abcd'[index]),
			...checkText(option, own),
			...checkPictogram(option, own, level)
		];
	});
}

function checkLetter({ id }: Option, own: Field, letter: string | undefined): Finding[] {
	return id === letter ? [] : [{ field: [...own, 'id'], says: `is ${id}; must be ${letter}` }];
}

function checkText({ text }: Option, own: Field): Finding[] {
	const field = [...own, 'text'];
	const passive = passiveIn(text);
	const verdict = verdictInOption(text);
	return [
		...(passive ? [{ field, says: `is passive: "${passive}"; say who does it` }] : []),
		...(verdict ? [{ field, says: `gives a verdict away: "${verdict}"` }] : [])
	];
}

function checkPictogram({ pictogram }: Option, own: Field, level: ReadingLevel): Finding[] {
	if (level === 'A2' && !pictogram) return [{ field: own, says: 'has no pictogram, as A2 asks' }];
	if (level === 'A2' || !pictogram) return [];
	return [{ field: [...own, 'pictogram'], says: 'is for A2 items only' }];
}
