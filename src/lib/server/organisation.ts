import type { Library } from '../content/library.ts';

/** The organisation's name as part of an IRI. */
export function organisationSlug({ organisation }: Pick<Library, 'organisation'>): string {
	return organisation.municipality
		.normalize('NFD')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.toLowerCase();
}
