import { sentencesOf } from '#lib/dilemma/sentences.ts';

const praise = 'goed|fout|prima|perfect|uitstekend|knap|bravo|gefeliciteerd|keurig|klasse|top';
const start = new RegExp(`^(?:${praise}|natuurlijk|helaas)(?![\\p{L}-])(?! \\p{L}+en\\b)`, 'iu');
const judged =
	/\b(?:is|was|klinkt|doe je(?: dat| dit| het)?)(?: (?:heel|erg|niet|ook|wel|dus|altijd))? (?:goed|fout|prima|perfect)(?=[.,!?]|$| dat\b)/iu;
const filler =
	/\b(?:dat|dit|het|je|jij) (?:is|was|wilt?|kunt?|mag|moet|hebt) (?:natuurlijk|helaas)\b/iu;
const ranked =
	/\b(?:beste|juiste|goede|slechte|slechtste|verkeerde|foute) (?:keuze|antwoord|optie)\b/iu;

/**
 * A verdict on the choice in a feedback, if there is one: the words themselves, such as
 * `Goed` or `is fout`. Speech between ‘ ’ is not a verdict, nor are goed and fout as ordinary words
 * (goed luisteren, een fout herstellen). `Helaas` always is.
 */
export function verdictIn(feedback: string): string | undefined {
	for (const sentence of sentencesOf(feedback.replace(/‘[^‘]*?’(?!\p{L})/gu, '…'))) {
		for (const rule of [start, judged, filler, ranked, /\bhelaas\b/iu]) {
			const found = rule.exec(sentence);
			if (found) return found[0];
		}
	}
	return undefined;
}

const givenAway =
	/\b(?:eerlijk|stiekem|netjes|keurig|correct|integer|verstandig|zogenaamd|laf|dapper|moedig|helaas|natuurlijk)\b/iu;

/** The word in the text of an option that gives away what we think of it. */
export function verdictInOption(text: string): string | undefined {
	return givenAway.exec(text)?.[0];
}
