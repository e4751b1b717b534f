import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accentRamp } from '#lib/house-style/accent.ts';
import { namesWeRead, themeFiles } from './theme.ts';

const here = new URL('.', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, here), 'utf8');

test('the files made from the theme are up to date: run `node src/styles/theme.ts`', async () => {
	for (const [name, text] of await themeFiles()) expect(read(name), name).toBe(text);
});

test('every token that our styles read has a value', async () => {
	const given = (await themeFiles()).get('basis.css') + read('tokens.css');
	expect(namesWeRead().filter((name) => !given.includes(`${name}:`))).toEqual([]);
});

test('there is no component file that nobody makes', async () => {
	const made = [...(await themeFiles()).keys()].filter((name) => name.startsWith('components/'));
	const present = readdirSync(new URL('components/', here)).map((name) => `components/${name}`);
	expect(present.sort()).toEqual(made.sort());
});

test('our own accent goes the way of every municipality', () => {
	const tokens = read('tokens.css');
	const house = /accentRamp\('(#[0-9a-f]{6})'\)/.exec(tokens)?.[1] ?? '';
	for (const [name, value] of Object.entries(accentRamp(house) ?? {}))
		expect(tokens).toContain(`${name}: ${value};`);
});
