import type { Audience } from '#lib/dilemma/codes.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { drawPlan } from '#lib/programme/draw.ts';
import type { ChosenItems, ModuleItem, Programme } from '#lib/programme/schema.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** Whoever the programme is for, every "choose n" finds n items. Not known while an item is unread. */
export function checkChoices(programme: Programme, shelf: Shelf): Finding[] {
	if (shelf.items.length < shelf.names.items.size) return [];
	return programme.audiences.flatMap(({ audience }) => {
		const plan = draw(programme, candidatesFor(programme, shelf), audience);
		return programme.modules.flatMap((module, index) => {
			const wanted = module.items.reduce((sum, entry) => sum + countOf(entry), 0);
			const drawn = plan[index]?.items.length ?? 0;
			if (drawn >= wanted) return [];
			const says = `asks for ${wanted} items; audience ${audience} finds ${drawn}`;
			return { field: ['modules', index, 'items'], says };
		});
	});
}

/** The minutes of a module are those of its items; a choice counts the median of what it offers. A meeting says its own. */
export function checkMinutes(programme: Programme, shelf: Shelf): Finding[] {
	if (shelf.items.length < shelf.names.items.size) return [];
	return programme.modules.flatMap((module, index) => {
		const minutes = module.items.map((entry) => minutesOf(programme, entry, shelf));
		const sum = minutes.reduce((total, each) => total + each, 0);
		if (minutes.includes(0) || sum === module.minutes || module.form === 'live') return [];
		const says = `is ${module.minutes}; its items take ${sum}`;
		return { field: ['modules', index, 'minutes'], says };
	});
}

/** Zero when the item does not exist or nothing fits, which is another finding. */
function minutesOf(programme: Programme, entry: ModuleItem, shelf: Shelf): number {
	const items = new Map(shelf.items.map(({ value }) => [value.id, value.minutes]));
	if ('content' in entry) return items.get(entry.content) ?? 0;
	const minutes = [...offeredBy(programme, entry, shelf)]
		.map((id) => items.get(id) ?? 0)
		.toSorted((one, other) => one - other);
	return entry.choose.count * (minutes[Math.floor((minutes.length - 1) / 2)] ?? 0);
}

/** All that a choice could give to anyone the programme is for. */
function offeredBy(programme: Programme, { choose }: ChosenItems, shelf: Shelf): Set<string> {
	const fixed = programme.modules.flatMap(({ items }) => items.flatMap(idOf));
	const candidates = candidatesFor(programme, shelf).filter(({ id }) => !fixed.includes(id));
	const everything = { choose: { ...choose, count: candidates.length } };
	const modules = programme.modules
		.slice(0, 1)
		.map((module) => ({ ...module, items: [everything] }));
	return new Set(
		programme.audiences
			.flatMap(({ audience }) => draw({ ...programme, modules }, candidates, audience))
			.flatMap(({ items }) => items.map(({ item }) => item))
	);
}

function draw(programme: Programme, candidates: Item[], audience: Audience) {
	const person = { audiences: [audience], doneBefore: new Set<string>() };
	return drawPlan(programme, candidates, person, (ids) => ids);
}

/** A programme in easy Dutch draws easy items only, another programme none. */
function candidatesFor({ readingLevel }: Programme, { items }: Shelf): Item[] {
	const easy = readingLevel === 'A2';
	return items
		.map(({ value }) => value)
		.filter((item) => item.status === 'published' && (item.readingLevel === 'A2') === easy);
}

function countOf(entry: ModuleItem): number {
	return 'choose' in entry ? entry.choose.count : 1;
}

function idOf(entry: ModuleItem): string[] {
	return 'content' in entry ? [entry.content] : [];
}
