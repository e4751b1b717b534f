import type { Finding, Field } from '#lib/dilemma/finding.ts';
import type { Text } from '#lib/dilemma/texts.ts';
import { textsOf } from '#lib/dilemma/texts.ts';
import { dilemmaItemOf } from '#lib/live/agenda-item.ts';
import type { PlannedItem } from '#lib/live/meeting.ts';
import { minutesOf } from '#lib/live/minutes.ts';
import type { ReadyAgenda } from '#lib/live/ready-agenda.ts';
import { checkNamed } from '#lib/content/programmes.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** What a ready agenda names exists, and fits in its minutes. */
export function checkAgenda(agenda: ReadyAgenda, shelf: Shelf): Finding[] {
	const findings = agenda.items.flatMap(({ item }, index) =>
		checkItem(item, agenda, ['items', index, 'item'], shelf)
	);
	return findings.length > 0 ? findings : checkMinutes(agenda, shelf);
}

/** Every text of an agenda that somebody reads: on a screen, or as a note for who leads. */
export function agendaTexts({ title, summary, items }: ReadyAgenda): Text[] {
	return [
		...textsOf({ title, summary }),
		...items.flatMap(({ item, note }, index) => {
			const shown = typeof item === 'string' ? {} : { ...item, key: undefined };
			return [...textsOf({ note }, ['items', index]), ...textsOf(shown, ['items', index, 'item'])];
		})
	];
}

function checkItem(item: PlannedItem, agenda: ReadyAgenda, field: Field, shelf: Shelf): Finding[] {
	if (typeof item === 'string') {
		const findings = checkNamed(item, agenda, field, shelf);
		const kind = itemOf(item, shelf)?.kind;
		if (findings.length > 0 || !kind || kind === 'card' || kind === 'statement') return findings;
		return [{ field, says: `is ${item}, a ${kind}; a group chooses at a card or a statement` }];
	}
	if (item.kind === 'knowledge') {
		const found = itemOf(item.content, shelf);
		const findings = checkNamed(item.content, agenda, [...field, 'content'], shelf);
		if (findings.length > 0 || !found) return findings;
		const slides = found.kind === 'knowledge' ? found.slides.length : 0;
		if (item.slide <= slides) return [];
		return [{ field: [...field, 'slide'], says: `is ${item.slide}; ${found.id} has ${slides}` }];
	}
	if (item.kind !== 'step') return [];
	const method = shelf.methods.find(({ value }) => value.id === item.method)?.value;
	if (!method && shelf.names.methods.has(item.method)) return [];
	if (!method)
		return [{ field: [...field, 'method'], says: `is ${item.method}; there is no such method` }];
	const steps = method.steps.length;
	if (item.step <= steps) return [];
	return [{ field: [...field, 'step'], says: `is ${item.step}; ${method.id} has ${steps}` }];
}

const itemOf = (id: string, { items }: Shelf) => items.find(({ value }) => value.id === id)?.value;

/** The items fill at least four fifths of the minutes, and no more than the minutes. */
function checkMinutes({ minutes, items }: ReadyAgenda, shelf: Shelf): Finding[] {
	if (shelf.items.length < shelf.names.items.size) return [];
	const sum = items.reduce((total, { item }) => total + minutesIn(item, shelf), 0);
	if (sum <= minutes && sum >= 0.8 * minutes) return [];
	return [{ field: ['minutes'], says: `is ${minutes}; its items take ${sum}` }];
}

function minutesIn(item: PlannedItem, shelf: Shelf): number {
	if (typeof item !== 'string') return minutesOf(item);
	const found = itemOf(item, shelf);
	if (found?.kind !== 'card' && found?.kind !== 'statement') return 0;
	return minutesOf(dilemmaItemOf(found.id, found));
}
