import { contrast } from './oklch.ts';
import type { Tokens } from './token-sheet.ts';

/** Where a text or a mark stands on a ground, and how much they have to differ (WCAG 2.2, 1.4.3 and 1.4.11). */
type Place = { id: string; ink: string; ground: string; least: 4.5 | 3 };

/** A place as it looks: `ratio` is null where a colour is written in a way that is not measured. */
export type Pair = { id: PlaceId; least: number; ratio: number | null };

const places = [
	{ id: 'text', ink: 'default-color-document', ground: 'default-bg-document', least: 4.5 },
	{ id: 'soft-text', ink: 'default-color-subtle', ground: 'default-bg-subtle', least: 4.5 },
	{ id: 'link', ink: 'accent-1-color-default', ground: 'default-bg-document', least: 4.5 },
	{ id: 'link-on-wash', ink: 'accent-1-color-default', ground: 'accent-1-bg-default', least: 4.5 },
	{
		id: 'button',
		ink: 'accent-1-inverse-color-default',
		ground: 'accent-1-inverse-bg-default',
		least: 4.5
	},
	{ id: 'control', ink: 'default-border-default', ground: 'default-bg-document', least: 3 },
	{ id: 'chosen', ink: 'accent-1-border-default', ground: 'default-bg-document', least: 3 },
	{ id: 'error', ink: 'negative-color-default', ground: 'negative-bg-default', least: 4.5 },
	{ id: 'warning', ink: 'warning-color-default', ground: 'warning-bg-default', least: 4.5 },
	{ id: 'done', ink: 'positive-color-default', ground: 'positive-bg-default', least: 4.5 }
] as const satisfies Place[];

export type PlaceId = (typeof places)[number]['id'];

/** Our own colours of those places; a test compares them with `src/styles/tokens.css`. */
export const houseColours: Readonly<Record<string, string>> = {
	'default-color-document': '#1b2a2d',
	'default-color-subtle': '#53636a',
	'default-bg-document': '#fffdf9',
	'default-bg-subtle': '#faf6ee',
	'default-border-default': '#8b8071',
	'accent-1-color-default': '#0f5055',
	'accent-1-bg-default': '#e6f0f1',
	'accent-1-border-default': '#488287',
	'accent-1-inverse-color-default': '#ffffff',
	'accent-1-inverse-bg-default': '#0f5055',
	'negative-color-default': '#9c2f1f',
	'negative-bg-default': '#fbe7e2',
	'warning-color-default': '#7d4a00',
	'warning-bg-default': '#fdeacb',
	'positive-color-default': '#2f5d2f',
	'positive-bg-default': '#e6f0e2'
};

/** How readable every place is with these tokens over our own colours. */
export function pairsOf(tokens: Tokens): Pair[] {
	return places.map(({ id, ink, ground, least }) => {
		const [one, other] = [colourOf(tokens, ink), colourOf(tokens, ground)];
		return { id, least, ratio: one && other ? contrast(one, other) : null };
	});
}

/** Places where somebody could not read or see what stands there. */
export const unreadable = (pairs: readonly Pair[]): Pair[] =>
	pairs.filter(({ ratio, least }) => ratio !== null && ratio < least);

function colourOf(tokens: Tokens, step: string): string | undefined {
	let value = tokens.get(`--basis-color-${step}`) ?? houseColours[step];
	for (let turn = 0; turn < 8 && value; turn++) {
		const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
		if (!name) break;
		value = tokens.get(name) ?? houseColours[name.replace('--basis-color-', '')];
	}
	return value && hexOf(value);
}

/** `#rgb`, `#rrggbb` or whole `rgb()` as `#rrggbb`; anything else is not measured. */
function hexOf(value: string): string | undefined {
	if (/^#[0-9a-f]{6}$/i.test(value)) return value;
	if (/^#[0-9a-f]{3}$/i.test(value)) return value.replace(/[0-9a-f]/gi, '$&$&');
	const parts = /^rgb\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\)$/.exec(value)?.slice(1);
	if (!parts || parts.some((part) => Number(part) > 255)) return undefined;
	return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
