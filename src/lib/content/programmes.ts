import { readingLevels } from '#lib/dilemma/codes.ts';
import type { Field, Finding } from '#lib/dilemma/finding.ts';
import type { Deck, Module, Programme } from '#lib/programme/schema.ts';
import { type Checkable, checkChoices, checkMinutes } from '#lib/content/choices.ts';

/** What a programme names exists and can be done, in the minutes and the order it says. */
export function checkProgramme(programme: Programme, shelf: Checkable): Finding[] {
	return [
		...checkCountsAs(programme, shelf),
		...programme.modules.flatMap((module, index) => [
			...checkOrder(programme.modules, index),
			...checkForm(module, ['modules', index]),
			...checkItems(programme, module, ['modules', index, 'items'], shelf)
		]),
		...checkChoices(programme, shelf),
		...checkMinutes(programme, shelf)
	];
}

/** A deck holds published items that are as easy as the deck. */
export function checkDeck(deck: Deck, shelf: Checkable): Finding[] {
	return deck.items.flatMap((id, index) => checkNamed(id, deck, ['items', index], shelf));
}

function checkCountsAs({ id, countsAs }: Programme, { names }: Checkable): Finding[] {
	if (countsAs === undefined) return [];
	if (countsAs === id) return [{ field: ['countsAs'], says: 'is this programme itself' }];
	if (names.programmes.has(countsAs)) return [];
	return [{ field: ['countsAs'], says: `is ${countsAs}; there is no such programme` }];
}

/** `after` names earlier modules only, so no two can wait for each other. */
function checkOrder(modules: Module[], index: number): Finding[] {
	const ids = modules.map(({ id }) => id);
	return (modules[index]?.after ?? []).flatMap((id, nth) => {
		const field = ['modules', index, 'after', nth];
		if (!ids.includes(id)) return { field, says: `is ${id}; there is no such module` };
		return ids.indexOf(id) < index ? [] : { field, says: `is ${id}, which does not come earlier` };
	});
}

/** A meeting has nothing to walk through and is done by attending; anything else has something to do. */
function checkForm({ form, completion, items }: Module, at: Field): Finding[] {
	const isMeeting = form === 'live';
	return [
		...(isMeeting === (completion === 'attended')
			? []
			: [
					{ field: [...at, 'completion'], says: 'is attended when the form is live, and only then' }
				]),
		...(isMeeting === (items.length === 0)
			? []
			: [{ field: [...at, 'items'], says: 'is empty when the form is live, and only then' }])
	];
}

function checkItems(programme: Programme, module: Module, at: Field, shelf: Checkable): Finding[] {
	return module.items.flatMap((entry, index) =>
		'content' in entry ? checkNamed(entry.content, programme, [...at, index, 'content'], shelf) : []
	);
}

/** An item that is named exists, is published and is as easy as what names it. */
export function checkNamed(
	id: string,
	{ readingLevel }: Pick<Programme, 'readingLevel'>,
	field: Field,
	{ items, names }: Checkable
): Finding[] {
	const item = items.find(({ value }) => value.id === id)?.value;
	if (!item && names.items.has(id)) return [];
	if (!item) return [{ field, says: `is ${id}; there is no such item` }];
	if (item.status !== 'published')
		return [{ field, says: `is ${id}, which is ${item.status}; it must be published` }];
	if (readingLevels.indexOf(item.readingLevel) <= readingLevels.indexOf(readingLevel)) return [];
	return [{ field, says: `is ${id}, which is ${item.readingLevel}; at most ${readingLevel}` }];
}
