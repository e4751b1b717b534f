import type { Library } from '../../content/library.ts';
import type { Item } from '../../dilemma/item.ts';
import type { AgendaItem, DilemmaItem } from '../../live/agenda-item.ts';
import type { Phase } from '../../live/phases.ts';
import type { DilemmaWords, SlideWords, StepWords, Words } from '../../live/words.ts';
import { questionOf } from '../ballot/questions.ts';
import { contactsInRoom } from './contacts.ts';

type Asked = Extract<Item, { kind: 'card' | 'statement' }>;

/** Phases before anybody may see an argument. */
const silent: readonly Phase[] = ['intro', 'first'];

/** What a screen shows of the item the group is at; null for one whose words are in the agenda. */
export function wordsOf(
	library: Library,
	{ item, phase }: { item: AgendaItem | null; phase: Phase }
): Words | null {
	switch (item?.kind) {
		case 'card':
		case 'statement':
			return dilemmaWords(library, item, phase);
		case 'knowledge':
			return slideWords(library, item);
		case 'step':
			return stepWords(library, item);
		default:
			return null;
	}
}

function dilemmaWords(
	library: Library,
	{ dilemma }: DilemmaItem,
	phase: Phase
): DilemmaWords | null {
	const found = library.items.get(dilemma);
	if (found?.kind !== 'card' && found?.kind !== 'statement') return null;
	const { title, question, options } = questionOf(found, '');
	const argued = !silent.includes(phase);
	const known = new Map(found.kind === 'card' ? found.options.map((each) => [each.id, each]) : []);
	return {
		kind: 'dilemma',
		title,
		easy: found.readingLevel === 'A2',
		situation: found.kind === 'card' ? found.situation : '',
		question,
		options: options.map(({ id, text }) => ({
			...{ id, text, pictogram: known.get(id)?.pictogram ?? null },
			pros: (argued && known.get(id)?.pros) || [],
			cons: (argued && known.get(id)?.cons) || []
		})),
		pros: argued && found.kind === 'statement' ? found.pros : [],
		cons: argued && found.kind === 'statement' ? found.cons : [],
		ground: phase === 'revealed' ? groundOf(library, found) : null
	};
}

function groundOf(library: Library, found: Asked): DilemmaWords['ground'] {
	const { conduct } = library.organisation;
	const articles = found.conduct.flatMap((code) => {
		const article = conduct[code];
		return article
			? [
					{
						label: library.vocabulary.conduct[code].nl,
						article: article.article,
						text: article.text
					}
				]
			: [];
	});
	return { essence: found.essence, articles, contacts: contactsInRoom(library, found.consult) };
}

function slideWords(
	library: Library,
	{ content, slide }: Extract<AgendaItem, { kind: 'knowledge' }>
): SlideWords | null {
	const found = library.items.get(content);
	const shown = found?.kind === 'knowledge' ? found.slides[slide - 1] : undefined;
	if (!found || !shown) return null;
	const { title, text, image, video, pdf, contacts } = shown;
	return {
		kind: 'slide',
		...{ title, text, image: image ?? null, video: video ?? null, pdf: pdf ?? null },
		contacts: contactsInRoom(library, contacts)
	};
}

function stepWords(
	library: Library,
	{ method: id, step }: Extract<AgendaItem, { kind: 'step' }>
): StepWords | null {
	const method = library.methods.get(id);
	const shown = method?.steps[step - 1];
	if (!method || !shown) return null;
	const { question, explanation } = shown;
	const of = method.steps.length;
	return { kind: 'step', method: method.title, step, of, title: question, text: explanation };
}
