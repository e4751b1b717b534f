/** A colour by lightness (0 to 1), chroma and hue (radians), as in CSS Color 4. */
export type Oklch = { l: number; c: number; h: number };

/** Reads `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
	const [r, g, b] = linear(hex);
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const b2 = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return {
		l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		c: Math.hypot(a, b2),
		h: Math.atan2(b2, a)
	};
}

/** Writes `#rrggbb`; a colour outside sRGB loses chroma, never lightness. */
export function hexOf({ l, c, h }: Oklch): string {
	for (let chroma = c; chroma > 0; chroma -= 0.002) {
		const rgb = rgbOf(l, chroma, h);
		if (rgb.every((part) => part >= -0.0005 && part <= 1.0005)) return hexOfLinear(rgb);
	}
	return hexOfLinear(rgbOf(l, 0, h));
}

/** The contrast ratio of WCAG 2.2 between two `#rrggbb` colours: 1 to 21. */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

type Rgb = [r: number, g: number, b: number];

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): Rgb {
	const part = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

function rgbOf(lightness: number, c: number, h: number): Rgb {
	const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
}

function hexOfLinear(rgb: Rgb): string {
	const hex = rgb.map((part) => {
		const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
		return Math.round(Math.min(1, Math.max(0, value)) * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${hex.join('')}`;
}
