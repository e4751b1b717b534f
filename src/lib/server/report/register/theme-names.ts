import type { Library } from '../../../content/library.ts';
import { themes, type Theme } from '#lib/dilemma/codes.ts';

type Words = Pick<Library, 'vocabulary'>;

/** What the themes may be called in a file: their Dutch and their English name, beside their code. */
export const themesNamed = ({ vocabulary }: Words): { code: Theme; label: string }[] =>
	themes.flatMap((code) =>
		(['nl', 'en'] as const).map((tongue) => ({ code, label: vocabulary.themes[code][tongue] }))
	);

/** The name of a theme in our own files: Dutch, unless it holds what stands between two themes. */
export function themeInFile({ vocabulary }: Words, code: Theme): string {
	const label = vocabulary.themes[code].nl;
	return /[,|]/.test(label) ? code : label;
}
