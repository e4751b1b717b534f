import type { ReadingLevel } from '#lib/dilemma/codes.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { hardWordFinder, languageSays, limits, measure } from '#lib/dilemma/language.ts';
import type { Pulse } from '#lib/dilemma/pulse.ts';
import { type Text, textsOf } from '#lib/dilemma/texts.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { agendaTexts } from '#lib/content/agendas.ts';
import { bodyProblem } from '#lib/content/body.ts';
import { paragraphsIn } from '#lib/content/body-uses.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import type { Problem } from '#lib/content/problem.ts';
import { pulseTexts } from '#lib/content/pulse.ts';
import type { Entry, Shelf } from '#lib/content/shelf.ts';
import { type Source, problemAt } from '#lib/content/source.ts';
import type { Glossary, Wordlist } from '#lib/content/words-on-screen.ts';

type HardWords = ReturnType<typeof hardWordFinder>;

/** The language of everything people read, at the reading level it claims. */
export function checkLanguage(shelf: Shelf): Problem[] {
	const hardWords = hardWordFinder(shelf.wordlist?.value.words ?? []);
	const moments = shelf.moments ? [shelf.moments] : [];
	const others = [...moments, ...shelf.methods, ...shelf.programmes, ...shelf.decks];
	return [
		...shelf.items.flatMap((entry) => checkItemLanguage(entry, hardWords)),
		...others.flatMap(({ value, source }) => {
			const level = 'readingLevel' in value ? value.readingLevel : 'B1';
			return checkAt(source, textsOf(value), level, hardWords);
		}),
		...shelf.agendas.flatMap(({ value, source }) =>
			checkAt(source, agendaTexts(value), value.readingLevel, hardWords)
		),
		...(shelf.pulse ? checkPulseLanguage(shelf.pulse, hardWords) : []),
		...[shelf.organisation, shelf.glossary].flatMap((entry) =>
			entry ? checkAt(entry.source, plainTexts(entry.value), 'B1', hardWords) : []
		)
	];
}

/** The language of a programme that is no file, at the reading level it claims. */
export const programmeLanguage = (programme: Programme, { words }: Wordlist): Finding[] =>
	checkTexts(textsOf(programme), programme.readingLevel, hardWordFinder(words));

/** Each statement in Dutch at B1, and in easy Dutch at A2. */
const checkPulseLanguage = ({ value, source }: Entry<Pulse>, hardWords: HardWords): Problem[] =>
	pulseTexts(value).flatMap(({ level, ...text }) =>
		checkTexts([text], level, hardWords).map((finding) => problemAt(source, finding))
	);

function checkItemLanguage({ value, source }: Entry<Item>, hardWords: HardWords): Problem[] {
	const level = value.readingLevel;
	const { learner, facilitator } = byReader(value);
	const findings = [
		...checkTexts(learner, level, hardWords),
		...checkTexts(facilitator, level === 'A2' ? 'B1' : level, hardWords),
		...checkMean(learner, level)
	];
	const body = paragraphsIn(source.body).flatMap(({ index, text }) =>
		[...languageSays(text, level), ...hardWords(text)].map((says) =>
			bodyProblem(source, index, says)
		)
	);
	return [...findings.map((finding) => problemAt(source, finding)), ...body];
}

/** The facilitator's guide of an easy item is for a colleague who reads B1. */
function byReader(item: Item): { learner: Text[]; facilitator: Text[] } {
	const texts = textsOf(item);
	return {
		learner: texts.filter(({ field }) => field[0] !== 'discussion'),
		facilitator: texts.filter(({ field }) => field[0] === 'discussion')
	};
}

function checkTexts(texts: Text[], level: ReadingLevel, hardWords: HardWords): Finding[] {
	return texts.flatMap(({ field, text }) =>
		[...languageSays(text, level), ...hardWords(text)].map((says) => ({ field, says }))
	);
}

function checkMean(texts: Text[], level: ReadingLevel): Finding[] {
	const { words, sentences } = measure(texts.map(({ text }) => text));
	const mean = words / sentences;
	if (sentences === 0 || mean <= limits[level].mean) return [];
	const says = `is ${level}; its sentences are ${mean.toFixed(1)} words on average, at most ${limits[level].mean}`;
	return [{ field: ['readingLevel'], says }];
}

function checkAt(source: Source, texts: Text[], level: ReadingLevel, hardWords: HardWords) {
	return checkTexts(texts, level, hardWords).map((finding) => problemAt(source, finding));
}

/** What the organisation and the glossary say stands between the texts of items. */
function plainTexts(value: Organisation | Glossary): Text[] {
	if ('terms' in value)
		return value.terms.map(({ meaning }, index) => ({
			field: ['terms', index, 'meaning'],
			text: meaning
		}));
	return [
		...Object.entries(value.settings).map(([name, text]) => ({ field: ['settings', name], text })),
		...Object.entries(value.conduct).map(([code, { text }]) => ({
			field: ['conduct', code, 'text'],
			text
		}))
	];
}
