import type { Library } from '../../content/library.ts';
import { meetingItems } from '../../i18n/meeting-items.ts';
import type { Language } from '../../i18n/language.ts';
import type { WrittenItem } from '../../live/agenda-item.ts';
import { keyOf, type PlannedAgenda, type PlannedEntry } from '../../live/meeting.ts';
import { dropped, extended, freeKey, moved, restored } from '../../live/planning.ts';
import { titleIn } from './agendas.ts';
import { slidesOf, stepsOf } from './plan-choices.ts';

/** What can be added to an agenda besides cards. */
export const addable = ['scale', 'ranking', 'words', 'knowledge', 'step', 'break'] as const;

/** An item that was just dropped, and where it stood; a break has no title. */
export type Dropped = { entry: PlannedEntry; at: number; title: string };

/** What a button did to an agenda. `touched`: the item the reader goes on at. */
export type Acted = { agenda: PlannedAgenda; touched?: string; dropped?: Dropped };

/**
 * Does what a button of the editor says: `up:<key>`, `down:<key>`, `drop:<key>`, `add:<kind>`. Anything else
 * leaves the agenda as it is.
 */
export function act(
	library: Library,
	language: Language,
	agenda: PlannedAgenda,
	button: string
): Acted {
	const at = button.indexOf(':');
	const [verb, of] = [button.slice(0, at), button.slice(at + 1)];
	if (verb === 'up') return { agenda: moved(agenda, of, -1), touched: of };
	if (verb === 'down') return { agenda: moved(agenda, of, 1), touched: of };
	if (verb === 'drop') {
		const place = agenda.findIndex(({ item }) => keyOf(item) === of);
		if (place < 0) return { agenda };
		const entry = agenda[place]!;
		const title = titleIn(library, entry.item);
		return { agenda: dropped(agenda, of), dropped: { entry, at: place, title } };
	}
	const kind = verb === 'add' ? addable.find((each) => each === of) : undefined;
	const item = kind && newItem(library, language, agenda, kind);
	if (!item) return { agenda };
	return { agenda: extended(agenda, [{ item, note: '' }]), touched: item.key };
}

/** Puts back what was dropped. */
export const putBack = (agenda: PlannedAgenda, { entry, at }: Omit<Dropped, 'title'>): Acted => ({
	agenda: restored(agenda, entry, at),
	touched: keyOf(entry.item)
});

/** A new item with words to begin with; nothing where there is nothing to show. */
function newItem(
	library: Library,
	language: Language,
	agenda: PlannedAgenda,
	kind: WrittenItem['kind']
): WrittenItem | undefined {
	const t = meetingItems[language];
	const key = freeKey(agenda, kind);
	switch (kind) {
		case 'scale':
			return { key, kind, question: t.newScale, steps: 5, low: t.newLow, high: t.newHigh };
		case 'ranking':
			return { key, kind, question: t.newRanking, entries: t.newEntries.split('\n') };
		case 'words':
			return { key, kind, question: t.newWords, most: 1 };
		case 'break':
			return { key, kind, minutes: 10 };
		case 'knowledge': {
			const [content, slide] = firstFree(agenda, slidesOf(library), kind);
			return content ? { key, kind, content, slide: Number(slide) } : undefined;
		}
		case 'step': {
			const [method, step] = firstFree(agenda, stepsOf(library), kind);
			return method ? { key, kind, method, step: Number(step) } : undefined;
		}
	}
}

/** The first slide or step that is not in the agenda, else the first. */
function firstFree(
	agenda: PlannedAgenda,
	all: readonly { value: string }[],
	kind: 'knowledge' | 'step'
): string[] {
	const used = agenda.flatMap(({ item }) => {
		if (typeof item === 'string' || item.kind !== kind) return [];
		return item.kind === 'step' ? `${item.method}/${item.step}` : `${item.content}/${item.slide}`;
	});
	const free = all.find(({ value }) => !used.includes(value)) ?? all[0];
	return free?.value.split('/') ?? [];
}
