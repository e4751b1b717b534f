import type { ChoiceWalk } from '#lib/solo/choice.ts';
import type { CardView, OptionView, StatementView } from '#lib/solo/view.ts';

/** What is read aloud on the screen of a card or a statement: the words of the author, in order. */
export function spokenOf(
	walk: ChoiceWalk,
	item: CardView | StatementView,
	question: string,
	options: readonly OptionView[]
): string {
	switch (walk.phase) {
		case 'reading':
			return item.kind === 'card' ? item.situation : item.statement;
		case 'first':
		case 'second':
			return said(question, ...options.map(({ text }) => text));
		case 'arguments':
			if (item.kind === 'statement') return said(...item.pros, ...item.cons);
			return said(...options.flatMap(({ text, pros, cons }) => [text, ...pros, ...cons]));
		case 'feedback': {
			const own = options.find(({ id }) => id === walk.second);
			return said(own?.feedback, own?.nextStep, item.essence);
		}
		case 'done':
			return '';
	}
}

const said = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' ');
