import type { CardView, StatementView } from '#lib/solo/view.ts';
import { paperContacts } from './people.ts';

/** How large the letters of one side of a card are. */
export type Fit = 'roomy' | 'normal' | 'dense';

/** What the end of a line and a heading take, in characters. */
const LINE = 16;
const HEADING = 40;

/** The size in which so much text stays on one A6, also in a wide font. */
function fitOf(lines: readonly string[], headings: number): Fit {
	const length = lines.reduce((sum, line) => sum + line.length + LINE, headings * HEADING);
	if (length <= 700) return 'roomy';
	return length <= 1040 ? 'normal' : 'dense';
}

export function frontFit(item: CardView | StatementView): Fit {
	if (item.kind === 'statement') return 'roomy';
	const options = item.options.map(({ text }) => text);
	return fitOf([item.situation, item.question, ...options], 1);
}

export function backFit(item: CardView | StatementView): Fit {
	const lists = item.kind === 'card' ? [item.whatIf] : [item.pros, item.cons];
	const contacts = paperContacts(item.consult).map(({ role, people }) =>
		[role, ...people].join(', ')
	);
	return fitOf([item.essence, ...lists.flat(), ...contacts], lists.length + 2);
}
