import type { Stance } from '#lib/dilemma/statement.ts';
import type { OptionView, StatementView } from '#lib/solo/view.ts';

/** The stances on a statement as options: they share their arguments and have no boundary. */
export function stanceOptions(
	item: StatementView,
	words: Readonly<Record<Stance, string>>
): OptionView[] {
	return (['agree', 'disagree', 'unsure'] as const).map((id) => ({
		id,
		text: words[id],
		feedback: item.feedback[id],
		values: [],
		pros: [],
		cons: [],
		boundary: null
	}));
}
