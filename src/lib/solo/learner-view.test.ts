import { describe, expect, it } from 'vitest';
import { learnerView } from '#lib/solo/learner-view.ts';
import { around, items, viewOf } from '#lib/solo/library.fixture.ts';

describe('what the browser of a learner gets', () => {
	it.each(items.map((each) => [each.id, each] as const))(
		'%s: nothing of the facilitator’s guide',
		(_, source) => {
			const page = JSON.stringify(learnerView(source, around));
			const guide = 'discussion' in source ? source.discussion : undefined;
			const { goal, opening, closing, probes = [], cautions = [] } = guide ?? {};
			for (const text of [goal, opening, closing, ...probes, ...cautions]) {
				if (text) expect(page).not.toContain(text);
			}
			expect(page).not.toContain('discussion');
			expect(page).not.toContain('provenance');
		}
	);

	it('labels in a dilemma only what is outside the rules', () => {
		const view = viewOf('de-envelop', 'card');
		expect(view.options.map(({ boundary }) => boundary)).toEqual([null, null, 'outside', null]);
	});

	it('keeps the labels where the norm is known', () => {
		const [first] = viewOf('met-de-kaart-op-reis', 'case').scenes;
		if (!first || first.ending) throw new Error('the first scene asks for a choice');
		expect(first.options.map(({ boundary }) => boundary)).toEqual(['outside', 'within', 'within']);
	});

	it('gives the steps of the method their hints', () => {
		const view = viewOf('eigen-casus', 'step-plan');
		expect(view.steps).toHaveLength(7);
		expect(view.steps.find(({ id }) => id === 'toets')!.hint).toContain('stap terug');
	});
});
