import { applyOrganisation } from '#lib/content/fill.ts';
import { readLibrary } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';

const files = import.meta.glob<string>('/content/**/*.{md,yaml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const reading = readLibrary(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text]))
);

if (!reading.library) throw new Error(reading.problems.map(describeProblem).join('\n'));

/** Everything under content/, checked and as this organisation shows it. */
export const library = applyOrganisation(reading.library);
