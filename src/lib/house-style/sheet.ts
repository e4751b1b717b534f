import { accentRamp } from './accent.ts';
import { readTokens, type Tokens } from './token-sheet.ts';

/** What an organisation chose of its colours: one colour, its own tokens, or both. */
export type Look = { accent: string | null; tokens: string };

/** Everything that a look sets: the steps of the colour, with the organisation's own tokens over them. */
export function tokensOf({ accent, tokens }: Look): Tokens {
	const read = readTokens(tokens);
	return new Map([
		...Object.entries((accent && accentRamp(accent)) || {}),
		...(read.ok ? read.tokens : [])
	]);
}

/** The order of `app.css`, said again: whichever sheet a browser has first decides it. */
export const layers = '@layer reset,components,theme,house,organisation;';

/** The style sheet of an organisation, in the layer that wins over our own colours; '' without a look. */
export function sheetOf(look: Look): string {
	const tokens = [...tokensOf(look)].map(([name, value]) => `${name}:${value};`);
	return tokens.length === 0
		? ''
		: `${layers}\n@layer organisation{.voorbeeld-theme{${tokens.join('')}}}\n`;
}
