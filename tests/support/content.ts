import { root } from '../../scripts/start/root.mjs';
import { readContentFiles } from '../../scripts/content-files.ts';
import { applyOrganisation } from '#lib/content/fill.ts';
import { readLibrary } from '#lib/content/library.ts';
import type { Item } from '#lib/dilemma/item.ts';

/** What authors wrote, in the words of the demo organisation: what a story expects to read on screen. */
export const library = applyOrganisation(readLibrary(readContentFiles(root)).library!);

/** The item with this id, of a kind that the story knows. */
export function written<Kind extends Item['kind']>(id: string, kind: Kind): Item & { kind: Kind } {
	const item = library.items.get(id);
	if (item?.kind !== kind) throw new Error(`${id} is no ${kind}`);
	return item as Item & { kind: Kind };
}
