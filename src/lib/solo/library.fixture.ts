import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { itemSchema, type Item } from '#lib/dilemma/item.ts';
import { methodSchema } from '#lib/dilemma/method.ts';
import { learnerView } from '#lib/solo/learner-view.ts';
import type { Surroundings } from '#lib/solo/surroundings.ts';
import type { ItemView } from '#lib/solo/view.ts';

const read = (path: string) => readFileSync(`content/${path}`, 'utf8');

/** The items as they stand in content/dilemmas. */
export const items: readonly Item[] = readdirSync('content/dilemmas').map((file) => {
	const [, frontMatter = ''] = read(`dilemmas/${file}`).split(/^---$/m);
	return v.parse(itemSchema, parse(frontMatter));
});

/** What stands around an item for a civil servant of one unit. */
export const around: Surroundings = {
	organisation: parse(read('organisation.yaml')),
	vocabulary: parse(read('vocabulary.yaml')),
	method: v.parse(methodSchema, parse(read('methods/zeven-stappen.yaml'))),
	reader: { units: ['Stadsbeheer'], kind: 'civil-servant' },
	language: 'nl',
	readMore: '<p>Meer</p>'
};

/** An item of the library, of the kind that it must be, as a learner gets it. */
export function viewOf<K extends ItemView['kind']>(id: string, kind: K): ItemView & { kind: K } {
	const item = items.find((each) => each.id === id);
	if (item?.kind !== kind) throw new Error(`${id} is not a ${kind}`);
	return learnerView(item, around) as ItemView & { kind: K };
}
