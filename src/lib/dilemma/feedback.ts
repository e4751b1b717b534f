import { alike } from '#lib/dilemma/boundary.ts';
import type { DecisionPoint } from '#lib/dilemma/decisions.ts';
import type { Field, Finding } from '#lib/dilemma/finding.ts';
import { namesSomethingOf } from '#lib/dilemma/likeness.ts';
import type { Option } from '#lib/dilemma/option.ts';
import { verdictIn } from '#lib/dilemma/verdict.ts';
import { countWords } from '#lib/dilemma/words.ts';

export const feedbackWords = { least: 25, most: 60 };

/** One feedback and the key it stands under. */
export type Feedback = { field: Field; text: string };

/** The feedback on every option of one choice: its length, its tone, and that it is about this story. */
export function checkFeedback(decision: DecisionPoint): Finding[] {
	const each = decision.options.map((option, index) => ({
		option,
		field: [...decision.field, 'options', index],
		feedback: { field: [...decision.field, 'options', index, 'feedback'], text: option.feedback }
	}));
	return [
		...checkTone(each.map(({ feedback }) => feedback)),
		...each.flatMap(({ option, feedback }) => checkStory(decision.story, option, feedback)),
		...each.flatMap(({ option, field }) => checkWayBack(option, field))
	];
}

/** Length, balance between siblings, and no verdict: so that nothing betrays a right answer. */
export function checkTone(feedbacks: readonly Feedback[]): Finding[] {
	const lengths = feedbacks.map(({ text }) => countWords(text));
	const shortest = Math.min(...lengths);
	return feedbacks.flatMap(({ field, text }) => {
		const words = countWords(text);
		const verdict = verdictIn(text);
		return [
			...lengthSays(words, shortest).map((says) => ({ field, says })),
			...(verdict ? [{ field, says: `gives a verdict: "${verdict}"` }] : [])
		];
	});
}

function lengthSays(words: number, shortest: number): string[] {
	if (words < feedbackWords.least) return [`is ${words} words; at least ${feedbackWords.least}`];
	if (words > feedbackWords.most) return [`is ${words} words; at most ${feedbackWords.most}`];
	const most = Math.floor(Math.max(shortest, feedbackWords.least) * alike);
	if (words <= most) return [];
	return [`is ${words} words and its shortest sibling ${shortest}; at most ${most}`];
}

function checkStory(story: string, option: Option, { field, text }: Feedback): Finding[] {
	if (namesSomethingOf(`${story} ${option.text}`, text)) return [];
	return [{ field, says: 'names nothing of its own story: no person, thing or place' }];
}

const wayBack = [
	/\b(?:alsnog|rechtzetten|recht te zetten|rechtgezet|herstel\p{L}*|hersteld|goedmaken|goed te maken)\b/iu,
	/\b(?:terugdraaien|terug te draaien|terugbetalen|terug te betalen|terugkomen|terug te komen)\b/iu,
	/\b(?:kun|kunt|kan|mag)\b[^.!?]{0,60}\bnog\b|\bnog\b[^.!?]{0,40}\b(?:kan|kunt|kun|mag)\b/iu,
	/\b(?:niet|nooit) te laat\b|\bis er (?:nog )?tijd\b|\bvandaag nog\b|\bnog vandaag\b/iu,
	/\bal\b[^.!?]*\?/iu,
	/\book (?:nu|later|achteraf|nadat)\b|\book als\b[^.!?]*\bal\b/iu
];

/** Whoever chose what is outside the rules hears how to come back from it. */
function checkWayBack(option: Option, field: Field): Finding[] {
	const said = `${option.feedback} ${option.nextStep ?? ''}`;
	if (option.boundary !== 'outside' || wayBack.some((phrase) => phrase.test(said))) return [];
	return [
		{
			field: [...field, 'feedback'],
			says: 'offers no way back, in itself or in nextStep, such as "je kunt dit nog rechtzetten"'
		}
	];
}
