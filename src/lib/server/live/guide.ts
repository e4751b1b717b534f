import type { Library } from '../../content/library.ts';
import type { Item } from '../../dilemma/item.ts';
import type { AgendaItem } from '../../live/agenda-item.ts';
import type { Guide } from '../../live/words.ts';

/** The facilitator's guide to an item of an agenda; null where there is none. */
export function guideOf(library: Library, item: AgendaItem | null): Guide | null {
	const found = item && 'dilemma' in item ? library.items.get(item.dilemma) : undefined;
	return found ? guideOfItem(found) : null;
}

/** The facilitator's guide to an item of the library. */
export function guideOfItem(item: Item): Guide | null {
	if (!('discussion' in item)) return null;
	const { goal, opening, probes, cautions, closing, minutes } = item.discussion;
	const whatIf = item.kind === 'card' ? item.whatIf : [];
	return { goal, opening, probes, cautions, closing, whatIf, minutes };
}

/** A title to find an item of an agenda by; empty for one typed on the spot, which is never stored. */
export function titleOf(library: Library, item: AgendaItem): string {
	switch (item.kind) {
		case 'card':
		case 'statement':
			return library.items.get(item.dilemma)?.title ?? '';
		case 'knowledge': {
			const found = library.items.get(item.content);
			return (found?.kind === 'knowledge' && found.slides[item.slide - 1]?.title) || '';
		}
		case 'step':
			return library.methods.get(item.method)?.steps[item.step - 1]?.question ?? '';
		case 'scale':
		case 'ranking':
		case 'words':
			return item.question;
		case 'break':
		case 'loose':
			return '';
	}
}
