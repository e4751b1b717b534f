import type { Item } from '#lib/dilemma/item.ts';
import type { ReadyAgenda } from '#lib/live/ready-agenda.ts';
import type { Deck } from '#lib/programme/schema.ts';
import type { Library } from '#lib/content/library.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import { replaceIn } from '#lib/content/replace.ts';

const setting = /\[\[([^\]]*)\]\]/g;

/** The names of the settings in a text: `Bij ons geldt: [[gift-limit]].` has gift-limit. */
export function settingsIn(text: string): string[] {
	return [...text.matchAll(setting)].map((match) => match[1] ?? '');
}

/** Puts the organisation's own words in the place of each [[setting]]; throws on an unknown one. */
export function fillSettings(text: string, settings: Organisation['settings']): string {
	return text.replace(setting, (_, name: string) => {
		const words = Object.hasOwn(settings, name) ? settings[name] : undefined;
		if (words === undefined) throw new Error(`The organisation has no setting "${name}"`);
		return words;
	});
}

/**
 * The library as this organisation shows it: hidden items count as withdrawn and are gone from decks
 * and agendas, so that nobody gets them any more while who has one in a plan can finish it; replacements are made;
 * every setting is filled in. Throws on what the content check refuses.
 */
export function applyOrganisation(library: Library): Library {
	const { hide, settings } = library.organisation;
	const all = [...library.items.values()].map((item): Item =>
		hide.includes(item.id) ? { ...item, status: 'withdrawn' } : item
	);
	const items = all.map((item) => fillDeep(replaceAll(item, library.organisation), settings));
	const decks = [...library.decks.values()].map((deck) => withoutHidden(deck, hide));
	const agendas = [...library.agendas.values()].map((agenda) => agendaWithout(agenda, hide));
	return {
		...library,
		items: new Map(items.map((item) => [item.id, item])),
		decks: new Map(decks.map((deck) => [deck.id, deck])),
		agendas: new Map(agendas.map((agenda) => [agenda.id, agenda]))
	};
}

function replaceAll(item: Item, { replace }: Organisation): Item {
	return replace
		.filter(({ content }) => content === item.id)
		.reduce((before, replacement) => {
			const replaced = replaceIn(before, replacement);
			if ('says' in replaced) throw new Error(`A replacement ${replaced.says}`);
			return replaced.item;
		}, item);
}

function withoutHidden(deck: Deck, hide: readonly string[]): Deck {
	return { ...deck, items: deck.items.filter((id) => !hide.includes(id)) };
}

function agendaWithout(agenda: ReadyAgenda, hide: readonly string[]): ReadyAgenda {
	const items = agenda.items.filter(({ item }) => {
		const from = typeof item === 'string' ? item : item.kind === 'knowledge' ? item.content : null;
		return from === null || !hide.includes(from);
	});
	return { ...agenda, items };
}

function fillDeep<Value>(value: Value, settings: Organisation['settings']): Value {
	if (typeof value === 'string') return fillSettings(value, settings) as Value;
	if (Array.isArray(value)) return value.map((entry) => fillDeep(entry, settings)) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) => [key, fillDeep(entry, settings)])
	) as Value;
}
