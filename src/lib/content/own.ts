import type { Item } from '#lib/dilemma/item.ts';
import { applyOrganisation, fillSettings, settingsIn } from '#lib/content/fill.ts';
import type { Library } from '#lib/content/library.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import { type OwnTexts, withOwnTexts } from '#lib/content/own-texts.ts';
import { replaceIn } from '#lib/content/replace.ts';

/** What an organisation published itself: items with their "read more" in Markdown, and its own words. */
export type OwnContent = { items: { item: Item; more: string }[]; texts?: OwnTexts };

/** An own item or replacement that does not fit the library of now, such as after an update. */
export type LeftOut = { item: string; path?: string };

/**
 * The library with what the organisation published itself, as people get it. What no longer fits is left
 * out and named: an update never stops the product. Nothing of it is compiled: it stays text.
 * @param written the library as its authors wrote it
 */
export function withOwn(
	written: Library,
	own: OwnContent
): { library: Library; leftOut: LeftOut[] } {
	const asked = own.texts ? withOwnTexts(written.organisation, own.texts) : written.organisation;
	const fits = own.items.filter(({ item, more }) => hasSettings([item, more], asked));
	const items = new Map([...written.items, ...fits.map(({ item }) => [item.id, item] as const)]);
	const { kept, dropped } = fittingReplacements(items, asked);
	const organisation = { ...asked, replace: kept };
	const unfit = own.items.filter((each) => !fits.includes(each));
	return {
		library: {
			...applyOrganisation({ ...written, items, organisation }),
			own: new Map(
				fits.map(({ item, more }) => [item.id, fillSettings(more, organisation.settings)])
			)
		},
		leftOut: [...unfit.map(({ item }) => ({ item: item.id })), ...dropped]
	};
}

function fittingReplacements(items: ReadonlyMap<string, Item>, organisation: Organisation) {
	const kept: Organisation['replace'] = [];
	const dropped: LeftOut[] = [];
	const now = new Map(items);
	for (const replacement of organisation.replace) {
		const { content, path } = replacement;
		const item = now.get(content);
		const replaced = item && replaceIn(item, replacement);
		if (replaced && 'item' in replaced && hasSettings(replacement, organisation)) {
			now.set(content, replaced.item);
			kept.push(replacement);
		} else dropped.push({ item: content, path });
	}
	return { kept, dropped };
}

const hasSettings = (texts: unknown, { settings }: Organisation): boolean =>
	settingsIn(JSON.stringify(texts)).every((name) => Object.hasOwn(settings, name));
