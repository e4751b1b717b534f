import type { Language } from '#lib/i18n/language.ts';
import type { ItemView } from '#lib/solo/view.ts';

/** The three ways in which another learning system takes in a module. */
export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Standard = (typeof standards)[number];

/** Reads a standard from a request; anything unknown is `undefined`. */
export const asStandard = (value: unknown): Standard | undefined =>
	standards.find((standard) => standard === value);

/** A module as its package holds it: what is on screen, and nothing of who looks at it. */
export type PackageContent = {
	standard: Standard;
	language: Language;
	title: string;
	summary: string;
	programme: string;
	minutes: number;
	items: { view: ItemView; required: boolean }[];
};
