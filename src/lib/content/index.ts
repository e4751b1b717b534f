import { applyOrganisation } from '#lib/content/fill.ts';
import { readLibrary } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';

const files = import.meta.glob<string>('/content/**/*.{md,yaml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every file under content/, by path from the root. */
export const contentFiles = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.slice(1), text])
);

const reading = readLibrary(contentFiles);

if (!reading.library) throw new Error(reading.problems.map(describeProblem).join('\n'));

/** Everything under content/, checked, as its authors wrote it: no setting is filled in yet. */
export const written = reading.library;

/**
 * Everything people get, as this organisation shows it. It stays one object; what the organisation
 * publishes itself puts new maps in it (server/content/shelf.ts).
 */
export const library = applyOrganisation(written);
