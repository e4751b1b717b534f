import type { Library } from '../../../content/library.ts';
import type { OwnTexts } from '../../../content/own-texts.ts';
import type { Organisation } from '../../../content/organisation.ts';
import type { Field } from '../../../dilemma/finding.ts';
import { textsOf } from '../../../dilemma/texts.ts';
import type { Item } from '../../../dilemma/item.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { labelsFor } from '../../labels.ts';
import { foundIn, type Found } from '../items/found.ts';
import { checkedTexts, textsDraft } from './draft.ts';
import { replaceable, type Replaceable } from './page.ts';

/** A text of an item that the organisation can say in other words, by the path that `replace` has. */
export type OwnPlace = { path: string; field: Field; words: string; verdict: boolean };

/** One part of the own words: what the library says, and what we say. */
export type PartPage = {
	revision: number;
	texts: OwnTexts;
	written: Organisation;
	found: Found[];
	labels: Record<string, Record<string, string>>;
	items: Replaceable[];
	/** Of the item that is asked for: what can be replaced in it. */
	asked: { id: string; title: string; places: OwnPlace[] } | null;
};

export async function partPage(
	db: Db,
	library: Library,
	bench: Bench,
	{ language, item }: { language: Language; item: string | null }
): Promise<PartPage> {
	const { row, draft, written } = await textsDraft(db, bench);
	const { findings } = await checkedTexts(db, bench, draft);
	const groups = ['values', 'conduct', 'consult', 'personKinds', 'verdicts'] as const;
	const found = item === null ? undefined : bench.written.items.get(item);
	return {
		...{ revision: row?.revision ?? 0, texts: draft, written, found: foundIn(findings) },
		labels: labelsFor(library, groups, language),
		items: replaceable(bench.written),
		asked: found ? { id: found.id, title: found.title, places: placesIn(found) } : null
	};
}

/** Every text that people read, and the verdict of every rule, in the order of the item. */
function placesIn(item: Item): OwnPlace[] {
	const texts = textsOf(item).map(({ field, text }) => ({
		...{ path: pathOf(item, field), field, words: text, verdict: false }
	}));
	const rules = item.kind === 'case' ? item.rules : [];
	const said = rules.map(({ verdict }, at): OwnPlace => {
		const field = ['rules', at, 'verdict'];
		return { path: pathOf(item, field), field, words: verdict, verdict: true };
	});
	return [...texts, ...said].filter(({ field }) => field[0] !== 'schema');
}

/** The path of `replace`: in a list by id, where its entries have one. */
function pathOf(item: Item, field: Field): string {
	let at: unknown = item;
	const keys = field.map((key) => {
		at = (at as Record<string | number, unknown>)[key];
		const id = typeof at === 'object' && at !== null && 'id' in at ? at.id : undefined;
		return typeof key === 'number' && typeof id === 'string' ? id : String(key);
	});
	return keys.join('.');
}
