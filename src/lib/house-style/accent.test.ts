import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentRamp } from './accent.ts';
import { contrast } from './oklch.ts';

const anyColour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('whatever colour a municipality brings, its text can be read and its controls can be seen', () => {
	fc.assert(
		fc.property(anyColour, (hex) => {
			const ramp = accentRamp(hex);
			const step = (name: string) => ramp?.[`--basis-color-accent-1-${name}`] ?? '';
			const papers = [
				'#faf6ee',
				'#fffdf9',
				step('bg-subtle'),
				step('bg-default'),
				step('bg-active')
			];
			for (const paper of papers) {
				expect(contrast(step('color-default'), paper)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(step('color-hover'), paper)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(step('border-default'), paper)).toBeGreaterThanOrEqual(3);
			}
			for (const state of ['default', 'hover', 'active'])
				expect(
					contrast(step(`inverse-color-${state}`), step(`inverse-bg-${state}`))
				).toBeGreaterThanOrEqual(4.5);
		})
	);
});

test('a text that is no colour gives no steps', () => {
	expect(accentRamp('red; } body { display: none')).toBeUndefined();
	expect(accentRamp('#12345')).toBeUndefined();
});
