import type { Library } from '../../content/library.ts';
import type { Pulse } from '../../dilemma/pulse.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';
import type { Question } from '../db/ballot-periods.ts';

/** A statement and its answers in a language; `lang` where the words are not those of the page. */
export type PulseWords = {
	topic: string;
	statement: string;
	lang: 'nl' | undefined;
	answers: { id: string; text: string }[];
};

type Asked = Pick<Question, 'dilemma' | 'ballotVersion' | 'title' | 'question' | 'options'>;

/**
 * What was asked, in the language of a reader: of a version that is not asked any more only the Dutch of
 * that day is known. The answers are the same in every version.
 */
export function pulseWords(
	{ pulse }: Pick<Library, 'pulse'>,
	language: Language,
	asked: Asked
): PulseWords {
	const { dilemma, ballotVersion, title, question, options } = asked;
	const known = pulse.statements.find(
		(each) => each.id === dilemma && each.ballotVersion === ballotVersion
	);
	const isAnswer = (id: string): id is keyof Pulse['answers'] => Object.hasOwn(pulse.answers, id);
	return {
		topic: known?.topic[language] ?? title,
		statement: known?.statement[language] ?? question,
		lang: known || htmlLang(language) === 'nl' ? undefined : 'nl',
		answers: options.map(({ id, text }) => ({
			id,
			text: isAnswer(id) ? pulse.answers[id][language] : text
		}))
	};
}
