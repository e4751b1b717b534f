import { contrast, hexOf, oklchOf, type Oklch } from './oklch.ts';

const PAPER = '#faf6ee';
const WHITE = '#ffffff';

/** Lightness and highest chroma of the light steps: the hue is the organisation's, the calm is ours. */
const light = {
	'bg-subtle': [0.972, 0.006],
	'bg-default': [0.948, 0.011],
	'bg-hover': [0.926, 0.017],
	'bg-active': [0.896, 0.024],
	'border-subtle': [0.84, 0.034]
} as const;

/**
 * The `--basis-color-accent-1-*` tokens that follow from one colour (`#rrggbb`). Steps that carry text or
 * mark a control are darkened until they meet WCAG 2.2 AA (4.5 and 3 to 1) on every ground we print them on.
 * Returns `undefined` for a text that is no such colour.
 */
export function accentRamp(hex: string): Record<string, string> | undefined {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) return;
	const base = oklchOf(hex);
	const steps: Record<string, string> = {};
	for (const [step, [l, c]] of Object.entries(light))
		steps[step] = hexOf({ l, c: Math.min(base.c, c), h: base.h });

	const ground = steps['bg-active'] ?? PAPER;
	const text = darkened(base, 5, ground);
	const solid = darkened(base, 5, WHITE);
	const control = darkened({ ...base, l: Math.max(base.l, 0.6) }, 3.2, ground);
	const deeper = ({ l, c, h }: Oklch, by: number) => hexOf({ l: Math.max(l - by, 0.12), c, h });

	return Object.fromEntries(
		Object.entries({
			...steps,
			'border-default': hexOf(control),
			'border-hover': deeper(control, 0.12),
			'border-active': deeper(control, 0.16),
			'color-default': hexOf(text),
			'color-hover': deeper(text, 0.06),
			'color-active': deeper(text, 0.1),
			'color-document': deeper(text, 0.14),
			'inverse-bg-default': hexOf(solid),
			'inverse-bg-hover': deeper(solid, 0.06),
			'inverse-bg-active': deeper(solid, 0.1),
			'inverse-color-default': WHITE,
			'inverse-color-hover': WHITE,
			'inverse-color-active': WHITE
		}).map(([step, value]) => [`--basis-color-accent-1-${step}`, value])
	);
}

function darkened(colour: Oklch, ratio: number, ground: string): Oklch {
	let { l } = colour;
	while (l > 0.12 && contrast(hexOf({ ...colour, l }), ground) < ratio) l -= 0.005;
	return { ...colour, l };
}
