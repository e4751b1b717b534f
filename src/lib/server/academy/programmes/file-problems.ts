import type { Library } from '../../../content/library.ts';
import { programmeFindingIn } from '../../../i18n/composer-checks.ts';
import type { Language } from '../../../i18n/language.ts';
import type { FileProblem } from './file.ts';
import { titlesFor } from './titles.ts';

/** What is wrong in a file, in the language of the reader. */
export function fileProblems(
	library: Library,
	problems: readonly FileProblem[],
	language: Language
): FileProblem[] {
	const titles = titlesFor(library, [], language);
	return problems.map((problem) => ({
		...problem,
		says: programmeFindingIn(language, problem.says, titles)
	}));
}
