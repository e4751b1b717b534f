import type { Case } from '#lib/dilemma/case.ts';
import type { Kind, Nature } from '#lib/dilemma/codes.ts';
import type { Item } from '#lib/dilemma/item.ts';
import type { Option } from '#lib/dilemma/option.ts';
import type { StepPlan } from '#lib/dilemma/step-plan.ts';
import { peopleFor } from '#lib/solo/contacts.ts';
import { labelOf, type Surroundings } from '#lib/solo/surroundings.ts';
import type { CaseView, Common, ItemView, OptionView, WritingStep } from '#lib/solo/view.ts';

/**
 * The item, its settings filled in by the content room, as the browser of one learner gets it. The
 * `discussion` of the facilitator stays behind.
 */
export function learnerView(item: Item, around: Surroundings): ItemView {
	switch (item.kind) {
		case 'card': {
			const { situation, question, whatIf, essence } = item;
			const options = item.options.map((option) => optionView(option, item.nature, around));
			return { ...common(item, around), situation, question, options, whatIf, essence };
		}
		case 'statement': {
			const { statement, pros, cons, feedback, essence } = item;
			return { ...common(item, around), statement, pros, cons, feedback, essence };
		}
		case 'case':
			return caseView(item, around);
		case 'knowledge': {
			const slides = item.slides.map((slide) => ({
				...slide,
				contacts: peopleFor(slide.contacts, around)
			}));
			return { ...common(item, around), slides };
		}
		case 'step-plan': {
			const { situation, question } = item;
			return { ...common(item, around), situation, question, steps: stepsOf(item, around) };
		}
		case 'reflection':
			return { ...common(item, around), steps: item.questions };
		case 'document':
			return { ...common(item, around), document: item.document };
	}
}

function caseView(item: Case, around: Surroundings): CaseView {
	const { start, essence, nature } = item;
	const rules = item.rules.map(({ id, situation, verdict, why }) => ({
		id,
		situation,
		verdict,
		why
	}));
	const scenes = item.scenes.map((scene) => {
		if (scene.ending) return scene;
		const options = scene.options.map((option) => ({
			...optionView(option, nature, around),
			goto: option.goto
		}));
		return { ...scene, options };
	});
	return { ...common(item, around), start, scenes, rules, essence };
}

function common<K extends Kind>(item: Item & { kind: K }, around: Surroundings): Common<K> {
	const { kind, id, version, title, summary, minutes, sensitive } = item;
	return {
		...{ kind, id, version, title, summary, minutes, sensitive },
		easy: item.readingLevel === 'A2',
		nature: item.nature ?? null,
		consult: peopleFor(item.consult, around),
		conduct: item.conduct.flatMap((code) => {
			const article = around.organisation.conduct[code];
			return article ? [{ label: labelOf(around, 'conduct', code), ...article }] : [];
		}),
		law: item.law.map((code) => labelOf(around, 'law', code)),
		readMore: around.readMore
	};
}

/** In a dilemma only what is outside the rules is labelled: the other options have no winner. */
function optionView(option: Option, nature: Nature, around: Surroundings): OptionView {
	const { id, text, pros, cons, feedback, nextStep, boundary, pictogram } = option;
	const silent = nature === 'dilemma' && boundary !== 'outside';
	return {
		...{ id, text, pros, cons, feedback, nextStep, pictogram },
		values: option.values.map((code) => labelOf(around, 'values', code)),
		boundary: silent ? null : boundary
	};
}

function stepsOf(item: StepPlan, around: Surroundings): WritingStep[] {
	if (!around.method) throw new Error(`${item.id} needs the method ${item.method}`);
	return around.method.steps.map((step) => ({ ...step, hint: item.stepHints[step.id] }));
}
