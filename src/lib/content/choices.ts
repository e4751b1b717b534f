import type { Audience } from '#lib/dilemma/codes.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { minutesOfEntry } from '#lib/programme/compose/offer.ts';
import { drawPlan, draws } from '#lib/programme/draw.ts';
import type { ModuleItem, Programme } from '#lib/programme/schema.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** What a programme is checked against: every item, and the names of what could not be read. */
export type Checkable = {
	items: readonly { value: Item }[];
	names: Pick<Shelf['names'], 'items' | 'programmes'>;
};

/** Whoever the programme is for, every "choose n" finds n items. Not known while an item is unread. */
export function checkChoices(programme: Programme, shelf: Checkable): Finding[] {
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
export function checkMinutes(programme: Programme, shelf: Checkable): Finding[] {
	if (shelf.items.length < shelf.names.items.size) return [];
	const offered = shelf.items
		.map(({ value }) => value)
		.filter(({ status }) => status === 'published');
	return programme.modules.flatMap((module, index) => {
		const minutes = module.items.map((entry) => minutesOfEntry(entry, programme, offered));
		const sum = minutes.reduce((total, each) => total + each, 0);
		if (minutes.includes(0) || sum === module.minutes || module.form === 'live') return [];
		const says = `is ${module.minutes}; its items take ${sum}`;
		return { field: ['modules', index, 'minutes'], says };
	});
}

function draw(programme: Programme, candidates: Item[], audience: Audience) {
	const person = { audiences: [audience], doneBefore: new Set<string>() };
	return drawPlan(programme, candidates, person, (ids) => ids);
}

const candidatesFor = (programme: Programme, { items }: Checkable): Item[] =>
	items
		.map(({ value }) => value)
		.filter((item) => item.status === 'published' && draws(programme, item));

function countOf(entry: ModuleItem): number {
	return 'choose' in entry ? entry.choose.count : 1;
}
