import { decisionsOf } from '#lib/dilemma/decisions.ts';
import { type Field, nameOf } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { sentencesOf } from '#lib/dilemma/sentences.ts';
import { stances } from '#lib/dilemma/statement.ts';
import { type Text, textsOf } from '#lib/dilemma/texts.ts';
import { bareWord, wordsOf } from '#lib/dilemma/words.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Entry, Shelf } from '#lib/content/shelf.ts';
import { problemAt } from '#lib/content/source.ts';

/** From this many words on a sentence is a copy; what one does (Ik zeg niets.) may be said alike. */
const leastWords = { text: 4, other: 3 };

type Sentence = { words: string; entry: Entry<Item>; option: Field; field: Field; said: string };

/** No two options of the library share a sentence: each argument is made for its own story. */
export function checkOriginality({ items }: Shelf): Problem[] {
	const first = new Map<string, Sentence>();
	return items.flatMap(sentencesIn).flatMap((sentence) => {
		const earlier = first.get(sentence.words);
		if (earlier === undefined) {
			first.set(sentence.words, sentence);
			return [];
		}
		if (sameOption(earlier, sentence)) return [];
		const where = `${earlier.entry.source.path} ${nameOf(earlier.field)}`;
		return problemAt(sentence.entry.source, {
			field: sentence.field,
			says: `shares a sentence with ${where}: "${sentence.said}"`
		});
	});
}

function sentencesIn(entry: Entry<Item>): Sentence[] {
	return optionsOf(entry.value).flatMap(({ option, texts }) =>
		texts.flatMap(({ field, text }) =>
			sentencesOf(text)
				.filter(
					(said) =>
						wordsOf(said).length >= (field.at(-1) === 'text' ? leastWords.text : leastWords.other)
				)
				.map((said) => ({
					words: wordsOf(said).map(bareWord).join(' '),
					entry,
					option,
					field,
					said
				}))
		)
	);
}

function optionsOf(item: Item): { option: Field; texts: Text[] }[] {
	if (item.kind === 'statement') {
		return [
			{ option: ['pros'], texts: textsOf(item.pros, ['pros']) },
			{ option: ['cons'], texts: textsOf(item.cons, ['cons']) },
			...stances.map((stance) => ({
				option: ['feedback', stance],
				texts: [{ field: ['feedback', stance], text: item.feedback[stance] }]
			}))
		];
	}
	return decisionsOf(item).flatMap(({ field, options }) =>
		options.map((option, index) => {
			const own = [...field, 'options', index];
			return { option: own, texts: textsOf(option, own) };
		})
	);
}

function sameOption(one: Sentence, other: Sentence): boolean {
	return one.entry === other.entry && nameOf(one.option) === nameOf(other.option);
}
