import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabNames } from './tab-names.ts';

test('tabs are called after their tables, as far as programs allow', () => {
	expect(
		tabNames([
			'Meldingen: intern/extern',
			'Eed',
			'eed',
			"'s",
			'???',
			'Meldingen van ongewenst gedrag 2021'
		])
	).toEqual([
		'Meldingen intern extern',
		'Eed',
		'eed 2',
		's',
		'-',
		'Meldingen van ongewenst gedrag'
	]);
});

test('whatever the titles, names are allowed and all different', () => {
	const cases = fc.property(
		fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }),
		(titles) => {
			const names = tabNames(titles);
			expect(names).toHaveLength(titles.length);
			expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
			for (const name of names) {
				expect(name.length).toBeGreaterThan(0);
				expect(name.length).toBeLessThanOrEqual(31);
				expect(name).not.toMatch(/[[\]*?:/\\]|^'|'$/);
				expect(name.isWellFormed()).toBe(true);
			}
		}
	);
	fc.assert(cases);
});
