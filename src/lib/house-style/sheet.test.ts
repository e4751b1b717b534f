import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseColours, pairsOf, unreadable } from './contrast-pairs.ts';
import { sheetOf, tokensOf } from './sheet.ts';
import { mostTokens, readTokens } from './token-sheet.ts';

const read = (css: string) => {
	const sheet = readTokens(css);
	return sheet.ok ? Object.fromEntries(sheet.tokens) : sheet.problems;
};

describe('a token sheet', () => {
	it('is read as tools write it: blocks, comments, names of others left out', () => {
		const css = `/* made by a tool; } */
:root { --gemeente-blauw: #0000ff; }
.gemeente-theme {
	--basis-color-accent-1-color-default: #003366;
	--utrecht-button-border-radius: calc(4px + 1%);
	--nl-link-color: var(--basis-color-accent-1-color-default)
}`;
		expect(readTokens(css)).toMatchObject({ ok: true, left: 1 });
		expect(read(css)).toEqual({
			'--basis-color-accent-1-color-default': '#003366',
			'--utrecht-button-border-radius': 'calc(4px + 1%)',
			'--nl-link-color': 'var(--basis-color-accent-1-color-default)'
		});
		expect(read('--basis-x: "Open Sans", sans-serif;')).toEqual({
			'--basis-x': '"Open Sans", sans-serif'
		});
	});

	it.each([
		'url(https://elders.example/a.png)',
		'URL("a")',
		'image-set("a" 1x)',
		'expression(alert(1))',
		'rgb(1, 2, 3',
		'1)',
		'"open',
		'\\75rl(a)',
		'<style>',
		'a // b',
		'@import'
	])('refuses the value %s, and says in which line', (value) => {
		expect(read(`:root {\n\t--basis-a: ${value};\n}`)).toEqual([
			{ line: 2, kind: expect.stringMatching(/^not-(safe|read)$/) }
		]);
	});

	it.each([
		'@import "a.css";',
		'body { color: red }',
		'.a:hover{}',
		'x',
		'--basis-a: 1; color: red;'
	])('refuses %j: it is no list of tokens', (css) =>
		expect(read(css)).toEqual([{ line: 1, kind: 'not-read' }])
	);

	it('is bounded', () => {
		expect(read(`--basis-a: ${'1 '.repeat(200)};`)).toEqual([{ line: 1, kind: 'too-long' }]);
		const many = Array.from({ length: mostTokens + 1 }, (_, at) => `--basis-a${at}: 1;`).join('');
		expect(read(many)).toEqual([{ line: 1, kind: 'too-long' }]);
	});

	it('never makes a style sheet with anything but declarations in our layer, whatever is typed', () => {
		const line = fc.tuple(
			fc.constantFrom('--basis-a', '--nl-b', 'color', '--x'),
			fc.string({ unit: 'grapheme-ascii', maxLength: 30 })
		);
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const tokens = lines.map(([name, value]) => `${name}:${value};`).join('\n');
				const sheet = sheetOf({ accent: null, tokens });
				expect(sheet).toMatch(
					/^(@layer reset,components,theme,house,organisation;\n@layer organisation\{\.voorbeeld-theme\{(--(basis|nl|utrecht)-[\w-]+:[^;{}@<\\]+;)+\}\}\n)?$/
				);
				expect(sheet).not.toMatch(/url|\/\//i);
			})
		);
	});
});

describe('a look', () => {
	it('of one colour and own tokens: the own tokens win', () => {
		const tokens = tokensOf({
			accent: '#7a1fa2',
			tokens: '--basis-color-accent-1-color-default: #123456;'
		});
		expect(tokens.get('--basis-color-accent-1-color-default')).toBe('#123456');
		expect(tokens.get('--basis-color-accent-1-bg-default')).toMatch(/^#/);
		expect(sheetOf({ accent: null, tokens: '' })).toBe('');
	});

	it('is measured where it is read: ours passes, pale links do not, what is not measured is said', () => {
		expect(unreadable(pairsOf(new Map()))).toEqual([]);
		const pale = readTokens(
			'--basis-color-accent-1-color-default: #9bd;--basis-color-negative-color-default: rgb(250, 200, 200);'
		);
		const pairs = pairsOf(pale.ok ? pale.tokens : new Map());
		expect(unreadable(pairs).map(({ id }) => id)).toEqual(['link', 'link-on-wash', 'error']);
		const other = new Map([['--basis-color-default-bg-document', 'oklch(99% 0 0)']]);
		expect(pairsOf(other).filter(({ ratio }) => ratio === null)).toHaveLength(4);
		const loop = new Map([
			['--basis-color-default-bg-document', 'var(--basis-color-default-bg-document)']
		]);
		expect(pairsOf(loop)[0]!.ratio).toBeNull();
	});

	it('is measured against the colours that we have', () => {
		const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
		for (const [step, colour] of Object.entries(houseColours))
			expect(css).toContain(`--basis-color-${step}: ${colour};`);
	});
});
