import type { Library } from '../../content/library.ts';
import { isDilemma } from '../../live/agenda.ts';
import type { AgendaItem } from '../../live/agenda-item.ts';
import { questionOf } from '../ballot/questions.ts';

/** The words of a card or a statement on a screen; the situation of a statement is empty. */
export type Words = {
	title: string;
	situation: string;
	question: string;
	options: { id: string; text: string }[];
};

/** What a screen shows of the item the group is at; null for one whose words are in the agenda. */
export function wordsOf(library: Library, item: AgendaItem | null): Words | null {
	if (!item || !isDilemma(item)) return null;
	const found = library.items.get(item.dilemma);
	if (found?.kind !== 'card' && found?.kind !== 'statement') return null;
	const { title, question, options } = questionOf(found, '');
	return { title, situation: found.kind === 'card' ? found.situation : '', question, options };
}
