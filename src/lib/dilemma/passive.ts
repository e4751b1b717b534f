import { sentencesOf } from '#lib/dilemma/sentences.ts';

const worden = /\b(?:word|wordt|worden|werd|werden)\b/iu;
const participle =
	/^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{3,}[dt]|besproken|begrepen|bekeken|besloten|bewezen|betrokken|verboden|vergeten|verloren|verkregen|verzonden|vervangen|ontslagen|ontvangen|onderzocht|onthouden|herzien)$/iu;

/** Words that only look like a participle. */
const lookAlike =
	/^(?:gebied|gebouwen|gedachten|geld|gelden|geluid|gemeenten|gerust|gesprekken|getallen|gevallen|gewicht|gezicht|gezinnen|gezond|bekend|beleid|bereid|bericht|bestand|verband|verdriet|verkeerd|verstand)$/iu;

/** The passive with `worden` in a text, as its sentence; the actor is then out of sight. */
export function passiveIn(text: string): string | undefined {
	return sentencesOf(text).find((sentence) => worden.test(sentence) && hasParticiple(sentence));
}

function hasParticiple(sentence: string): boolean {
	return (sentence.match(/\p{L}+/gu) ?? []).some(
		(word) => participle.test(word) && !lookAlike.test(word)
	);
}
