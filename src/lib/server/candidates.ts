import type { Library } from '../content/library.ts';
import type { Candidate } from '../programme/draw.ts';
import type { Programme } from '../programme/schema.ts';

/** The items a programme may draw from: published, and easy Dutch only for a programme in easy Dutch. */
export function candidatesFor(
	library: Library,
	programme: Pick<Programme, 'readingLevel'>
): Candidate[] {
	const easy = programme.readingLevel === 'A2';
	return [...library.items.values()]
		.filter(
			({ status, readingLevel }) => status === 'published' && (readingLevel === 'A2') === easy
		)
		.map(({ id, kind, themes, audiences, level, readingLevel }) => ({
			id,
			kind,
			themes,
			audiences,
			level,
			readingLevel
		}));
}
