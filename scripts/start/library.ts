import { applyOrganisation } from '#lib/content/fill.ts';
import { readLibrary, type Library } from '#lib/content/library.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { readContentFiles } from '../content-files.ts';
import { root } from './root.mjs';
import { Trouble } from './trouble.ts';

/**
 * The content of this organisation, checked.
 * @throws {Trouble} every problem by file and field
 */
export function readContent(): Library {
	const { library, problems } = readLibrary(readContentFiles(root));
	if (library) return applyOrganisation(library);
	throw new Trouble(
		`${problems.map(describeProblem).join('\n')}\nThe content has mistakes: mend the lines above.`
	);
}
