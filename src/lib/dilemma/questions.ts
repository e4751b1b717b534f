import type { Field, Finding } from '#lib/dilemma/finding.ts';
import type { Slide } from '#lib/dilemma/knowledge.ts';
import type { Step } from '#lib/dilemma/method.ts';
import type { ReflectionQuestion } from '#lib/dilemma/reflection.ts';

/** The key each input needs, in a step of a method and in a question of a reflection. */
const needs = {
	sentence: 'sentence',
	table: 'columns',
	columns: 'columns',
	choice: 'choices',
	scale: undefined,
	text: undefined
} as const;

/** A question has what its input needs, and nothing that its input does not show. */
export function checkQuestion(question: Step | ReflectionQuestion, field: Field): Finding[] {
	const given: Record<string, unknown> = question;
	const needed = needs[question.input];
	return [...new Set(Object.values(needs))].flatMap((key) => {
		if (key === undefined) return [];
		if (key === needed && given[key] === undefined)
			return { field, says: `has input ${question.input} and no ${key}` };
		if (key !== needed && given[key] !== undefined)
			return { field: [...field, key], says: `does not belong to input ${question.input}` };
		return [];
	});
}

/** The right answer of a slide is one of its answers. */
export function checkAnswers({ check }: Slide, field: Field): Finding[] {
	if (!check || check.correct < check.answers.length) return [];
	const says = `is ${check.correct}; the last answer is ${check.answers.length - 1}`;
	return [{ field: [...field, 'check', 'correct'], says }];
}
