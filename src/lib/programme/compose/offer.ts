import { draws, fits, type Candidate } from '../draw.ts';
import type { Choose, Module, ModuleItem, Programme } from '../schema.ts';

/** A published item, with the minutes it takes. */
export type Offered = Candidate & { minutes: number };

/** What decides which items a choice in a programme draws from. */
export type Drawing = {
	readingLevel: Programme['readingLevel'];
	audiences: readonly { audience: string }[];
	modules: readonly Pick<Module, 'items'>[];
};

/** How many items a choice can draw from: in all, and for the audience that finds the fewest. */
export type Offer = { fitting: number; least: number; audience: string };

/** How many items fit a choice now. What stands in the programme by name is not drawn again. */
export function offerOf(choose: Choose, drawing: Drawing, offered: readonly Offered[]): Offer {
	const found = drawing.audiences.map(({ audience }) => ({
		audience,
		count: fitting(choose, drawing, offered, [audience]).length
	}));
	const fewest = found.toSorted((one, other) => one.count - other.count)[0];
	return {
		fitting: fittingAny(choose, drawing, offered).length,
		least: fewest?.count ?? 0,
		audience: fewest?.audience ?? ''
	};
}

/**
 * The minutes that an entry takes: those of its item, and of a choice the median of what it offers, as many
 * times as it draws. Zero where the item does not exist or nothing fits.
 */
export function minutesOfEntry(
	entry: ModuleItem,
	drawing: Drawing,
	offered: readonly Offered[]
): number {
	if ('content' in entry) return offered.find(({ id }) => id === entry.content)?.minutes ?? 0;
	const minutes = fittingAny(entry.choose, drawing, offered)
		.map((item) => item.minutes)
		.toSorted((one, other) => one - other);
	return entry.choose.count * (minutes[Math.floor((minutes.length - 1) / 2)] ?? 0);
}

function fittingAny(choose: Choose, drawing: Drawing, offered: readonly Offered[]): Offered[] {
	const all = drawing.audiences.flatMap(({ audience }) =>
		fitting(choose, drawing, offered, [audience])
	);
	return [...new Set(all)];
}

function fitting(
	choose: Choose,
	drawing: Drawing,
	offered: readonly Offered[],
	audiences: readonly string[]
): Offered[] {
	const named = namedIn(drawing.modules);
	return offered.filter(
		(item) => !named.has(item.id) && draws(drawing, item) && fits(item, choose, audiences)
	);
}

/** The ids of the items that stand in a programme by name. */
export const namedIn = (modules: readonly Pick<Module, 'items'>[]): Set<string> =>
	new Set(
		modules.flatMap(({ items }) =>
			items.flatMap((entry) => ('content' in entry ? [entry.content] : []))
		)
	);
