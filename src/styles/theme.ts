import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { components, type ComponentCss } from './components.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const theme = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

const LAYERS = '@layer reset, components, theme, house, organisation;';
const NOTE =
	'/* Made by `node src/styles/theme.ts`: change components.ts or tokens.css, then run it again. */';

type Tokens = Map<string, string>;

/**
 * The Voorbeeld theme has 2780 tokens; a page needs a few hundred. This keeps, per component, the tokens
 * its CSS reads, and in `basis.css` the basis tokens that those and our own styles refer to, except where
 * tokens.css says otherwise.
 * Returns the text of every file by its name in this folder.
 */
export async function themeFiles(): Promise<Map<string, string>> {
	const all = tokensOf(readFileSync(packages + theme, 'utf8'));
	const house = tokensOf(readFileSync(here + 'tokens.css', 'utf8'));
	const files = new Map<string, string>();
	const basis: Tokens = new Map();

	for (const component of components) {
		const own: Tokens = new Map();
		for (const name of wanted(component)) collect(name, all, house, own, basis);
		files.set(`components/${component.name}.css`, componentFile(component, own));
	}
	for (const name of namesWeRead()) collect(name, all, house, basis, basis);
	files.set('basis.css', `${NOTE}\n${LAYERS}\n${block(basis)}`);

	const style = { ...(await resolveConfig(here + 'basis.css')), parser: 'css' };
	for (const [name, text] of files) files.set(name, await format(text, style));
	return files;
}

function wanted({ css, unused }: ComponentCss): string[] {
	return namesIn(readFileSync(packages + css, 'utf8')).filter((name) => !unused?.test(name));
}

/** The tokens that our own styles and components read. */
export function namesWeRead(): string[] {
	const made = new Set(['basis.css', ...components.map(({ name }) => `${name}.css`)]);
	const files = globSync(['styles/*.css', '**/*.svelte'], { cwd: source });
	const texts = files
		.filter((file) => !made.has(file.replace('styles/', '')))
		.map((file) =>
			readFileSync(source + file, 'utf8').matchAll(/var\((--(?:basis|house)-[\w-]+)/g)
		);
	return [...new Set(texts.flatMap((names) => [...names].map(([, name]) => name!)))];
}

function collect(name: string, all: Tokens, house: Tokens, own: Tokens, basis: Tokens) {
	const value = all.get(name);
	const into = /^--(basis|voorbeeld)-/.test(name) ? basis : own;
	if (value === undefined || house.has(name) || into.has(name)) return;
	into.set(name, value);
	for (const next of namesIn(value)) collect(next, all, house, own, basis);
}

function componentFile({ css }: ComponentCss, tokens: Tokens): string {
	return `${NOTE}\n${LAYERS}\n@import '${css.replace(/^(@nl-.*)\/dist/, '$1')}' layer(components);\n${block(tokens)}`;
}

function block(tokens: Tokens): string {
	const lines = [...tokens].sort().map(([name, value]) => `\t\t${name}: ${value};\n`);
	return `@layer theme {\n\t.voorbeeld-theme {\n${lines.join('')}\t}\n}\n`;
}

function tokensOf(css: string): Tokens {
	return new Map(
		[...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name!, value!])
	);
}

function namesIn(text: string): string[] {
	return [...new Set(text.match(/--[a-z][\w-]+/g))];
}

if (import.meta.main)
	for (const [name, text] of await themeFiles()) writeFileSync(here + name, text);
