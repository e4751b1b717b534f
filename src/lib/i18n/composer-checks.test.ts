import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programmeFindingIn } from './composer-checks.ts';

const source = ['programmes', 'choices']
	.map((name) => readFileSync(`src/lib/content/${name}.ts`, 'utf8'))
	.join('');

/** Every sentence that the checks of programmes say, with something in its holes. */
const sentences = [...source.matchAll(/says\s*[:=]\s*([`'])(.+?)\1/g)]
	.map(([, , text]) => text!)
	.map((text) =>
		text
			.replace(/\$\{item\.(?:status)\}/, 'draft')
			.replace(/\$\{(?:item\.)?readingLevel\}/g, 'B1')
			.replace(/\$\{(?:wanted|drawn|sum|module\.minutes)\}/g, '3')
			.replace(/\$\{[^}]+\}/g, 'welkom')
	);

it('every check of a programme has a Dutch sentence', () => {
	expect(sentences.length).toBeGreaterThan(9);
	const untold = sentences.filter((says) => programmeFindingIn('nl', says, {}) === says);
	expect(untold).toEqual([]);
});

it('ids are told by their titles', () => {
	const titles = { welkom: 'Welkom bij ons' };
	const said = programmeFindingIn('nl', 'is welkom, which does not come earlier', titles);
	expect(said).toContain('‘Welkom bij ons’');
	expect(programmeFindingIn('en', 'is missing', {})).toBe('is missing');
});
