import type { Library } from '../../content/library.ts';
import { dilemmaItemOf, type AgendaItem } from '../../live/agenda-item.ts';
import type { PlannedAgenda, PlannedItem } from '../../live/meeting.ts';
import { minutesOf } from '../../live/minutes.ts';
import type { NewPlan } from '../db/meetings.ts';
import { titleOf } from '../live/guide.ts';

/** A ready agenda to begin with; `minutes` is the time to reserve. */
export type ReadyTile = {
	id: string;
	title: string;
	summary: string;
	minutes: number;
	items: number;
};

/** What a plan begins with. */
export type Beginning = Pick<NewPlan, 'title' | 'agenda' | 'kind' | 'minutes'>;

/** The ready agendas, the shortest first. */
export function readyTiles({ agendas }: Pick<Library, 'agendas'>): ReadyTile[] {
	return [...agendas.values()]
		.filter(({ items }) => items.length > 0)
		.toSorted((a, b) => a.minutes - b.minutes || a.title.localeCompare(b.title, 'nl'))
		.map(({ id, title, summary, minutes, items }) => ({
			...{ id, title, summary, minutes },
			items: items.length
		}));
}

/** What a plan from a ready agenda begins with; undefined where there is none. */
export function fromReady({ agendas }: Library, id: string): Beginning | undefined {
	const ready = agendas.get(id);
	if (!ready) return undefined;
	const { title, items, kind, minutes } = ready;
	return { title, agenda: items, kind, minutes };
}

/** What a plan from a deck begins with; undefined where there is none. */
export function fromDeck(library: Library, id: string): Beginning | undefined {
	const deck = library.decks.get(id);
	return deck && { title: deck.title, agenda: cardsOf(library, deck.items), kind: 'team' };
}

/** What a plan from single items begins with. */
export const fromItems = (library: Library, ids: readonly string[], title: string): Beginning => ({
	...{ title, agenda: cardsOf(library, ids), kind: 'team' }
});

/** The cards and statements among these ids, each once, without a note. */
export const cardsOf = (library: Library, ids: readonly string[]): PlannedAgenda =>
	[...new Set(ids)]
		.filter((id) => agendaItemOf(library, id) !== undefined)
		.map((item) => ({ item, note: '' }));

/** An item of a plan as a session would have it; undefined for what the library has no longer. */
export function agendaItemOf(library: Library, item: PlannedItem): AgendaItem | undefined {
	if (typeof item !== 'string') return item;
	const found = library.items.get(item);
	const isAsked = found?.kind === 'card' || found?.kind === 'statement';
	return isAsked && found.status === 'published' ? dilemmaItemOf(item, found) : undefined;
}

/** A title to find an item by, also of a card that the library shows no longer; empty for a break. */
export function titleIn(library: Library, item: PlannedItem): string {
	return typeof item === 'string' ? (library.items.get(item)?.title ?? '') : titleOf(library, item);
}

/** About how many minutes an agenda takes. */
export const minutesIn = (library: Library, agenda: PlannedAgenda): number =>
	agenda.reduce((sum, { item }) => {
		const found = agendaItemOf(library, item);
		return sum + (found ? minutesOf(found) : 0);
	}, 0);
