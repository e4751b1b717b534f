import type { Library } from '../../content/library.ts';
import type { Item } from '../../dilemma/item.ts';
import type { Day } from '../../programme/calendar.ts';
import { drawPlan } from '../../programme/draw.ts';
import { isMeeting } from '../../programme/progress.ts';
import type { Module, Programme } from '../../programme/schema.ts';
import { fractionOf } from '../../solo/order.ts';
import { candidatesFor } from '../candidates.ts';
import type { Db } from '../db/connect.ts';
import { withdrawnOn } from '../db/programme-withdrawals.ts';
import { currentProgrammes } from '../db/programmes.ts';

/** A module that can go along in a package. `drawn`: a person of our own gets other items in its place. */
export type Packable = {
	programme: Programme;
	module: Module;
	items: { item: Item; required: boolean; drawn: boolean }[];
};

/** The programmes that people get now, by title. */
export async function programmesToPack(db: Db, on: Day): Promise<Programme[]> {
	const [published, withdrawn] = await Promise.all([currentProgrammes(db), withdrawnOn(db, on)]);
	return published
		.map(({ definition }) => definition)
		.filter(({ id }) => !withdrawn.has(id))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
}

/**
 * One module with the items that its package holds. Where a programme draws items for each person, a
 * package has the same for everyone: of those for all audiences, in an order that stays.
 * @returns `undefined` where there is no such module, or where it is a meeting
 */
export async function findPackable(
	db: Db,
	library: Library,
	at: { programme: string; module: string; on: Day }
): Promise<Packable | undefined> {
	const programmes = await programmesToPack(db, at.on);
	const programme = programmes.find(({ id }) => id === at.programme);
	const module = programme?.modules.find(({ id }) => id === at.module);
	if (!programme || !module || isMeeting(module)) return undefined;
	const items = itemsOf(library, programme, module);
	return items.length === 0 ? undefined : { programme, module, items };
}

function itemsOf(library: Library, programme: Programme, module: Module): Packable['items'] {
	const order = (ids: string[]) =>
		ids.toSorted(
			(one, other) => fractionOf(`${module.id} ${one}`) - fractionOf(`${module.id} ${other}`)
		);
	const everyone = { audiences: [], doneBefore: new Set<string>() };
	const plan = drawPlan(programme, candidatesFor(library, programme), everyone, order);
	const fixed = new Set(
		module.items.flatMap((entry) => ('content' in entry ? [entry.content] : []))
	);
	return plan
		.find((entry) => entry.module === module.id)!
		.items.flatMap(({ item: id, required }) => {
			const item = library.items.get(id);
			return item ? [{ item, required, drawn: !fixed.has(id) }] : [];
		});
}
