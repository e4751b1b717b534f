import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '#lib/house-style/oklch.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const colour = (name: string) => {
	const hex = new RegExp(`--basis-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
	if (!hex) throw new Error(`tokens.css has no colour ${name}`);
	return hex;
};

const grounds = [
	'color-default-bg-document',
	'color-default-bg-subtle',
	'color-default-bg-default',
	'color-accent-1-bg-subtle',
	'color-accent-1-bg-default',
	'color-accent-2-bg-subtle'
];
const inks = [
	'color-default-color-document',
	'color-default-color-default',
	'color-default-color-subtle',
	'color-accent-1-color-default',
	'color-negative-color-default'
];
const text: [ink: string, ground: string][] = [
	...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
	['color-accent-1-inverse-color-default', 'color-accent-1-inverse-bg-default'],
	['color-accent-2-color-default', 'color-accent-2-bg-default'],
	['focus-color', 'focus-background-color'],
	...['info', 'positive', 'warning', 'negative'].flatMap((tone): [string, string][] => [
		[`color-${tone}-color-default`, `color-${tone}-bg-default`],
		[`color-${tone}-color-document`, `color-${tone}-bg-default`]
	])
];
const marks: [mark: string, ground: string][] = [
	'color-default-border-default',
	'color-accent-1-border-default',
	'color-negative-border-default',
	'focus-outline-color'
].flatMap((mark) => grounds.map((ground): [string, string] => [mark, ground]));

test.each(text)('text %s on %s is readable (WCAG 1.4.3)', (ink, ground) => {
	expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
});

test.each(marks)('control or focus ring %s on %s is visible (WCAG 1.4.11)', (mark, ground) => {
	expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
});
