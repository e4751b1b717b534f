import type { Finding } from '#lib/dilemma/finding.ts';
import type { Item } from '#lib/dilemma/item.ts';
import { textsOf } from '#lib/dilemma/texts.ts';
import { usesIn } from '#lib/content/body-uses.ts';
import { settingsIn } from '#lib/content/fill.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import type { Entry } from '#lib/content/shelf.ts';

/** Settings an item uses are declared and known to the organisation; what it declares is used. */
export function checkSettings(
	{ value, source }: Entry<Item>,
	organisation?: Organisation
): Finding[] {
	const inTexts = textsOf(value).flatMap(({ field, text }) =>
		settingsIn(text).map((name) => ({ field, name }))
	);
	const inBody = usesIn(source.body).flatMap(({ component, asks }) =>
		component === 'Setting' && asks ? asks : []
	);
	const used = new Set([...inTexts.map(({ name }) => name), ...inBody]);
	return [
		...inTexts.flatMap(({ field, name }) =>
			organisation && !Object.hasOwn(organisation.settings, name)
				? { field, says: `uses [[${name}]], which content/organisation.yaml lacks` }
				: []
		),
		...[...used].flatMap((name) =>
			value.settings.includes(name)
				? []
				: { field: ['settings'], says: `does not name ${name}, which this item uses` }
		),
		...value.settings.flatMap((name, index) =>
			used.has(name)
				? []
				: { field: ['settings', index], says: `is ${name}, which this item does not use` }
		)
	];
}
