import type { Card } from '#lib/dilemma/card.ts';
import type { Case } from '#lib/dilemma/case.ts';
import type { Field } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import type { Option } from '#lib/dilemma/option.ts';

/** A moment of choice: `field` leads to what holds the options, `story` is what comes before them. */
export type DecisionPoint = { field: Field; story: string; options: readonly Option[] };

/** The choices of an item: one in a card, one in each open scene of a case, none in other kinds. */
export function decisionsOf(item: Item): DecisionPoint[] {
	if (item.kind === 'card') return [ofCard(item)];
	return item.kind === 'case' ? ofCase(item) : [];
}

function ofCard(card: Card): DecisionPoint {
	return {
		field: [],
		story: `${card.title}. ${card.situation} ${card.question}`,
		options: card.options
	};
}

function ofCase(item: Case): DecisionPoint[] {
	return item.scenes.flatMap((scene, index) =>
		scene.ending
			? []
			: {
					field: ['scenes', index],
					story: `${scene.title}. ${scene.text} ${scene.question}`,
					options: scene.options
				}
	);
}
