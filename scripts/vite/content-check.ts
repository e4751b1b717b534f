import type { Plugin } from 'vite';
import { readLibrary } from '../../src/lib/content/library.ts';
import { describeProblem } from '../../src/lib/content/problem.ts';
import { readContentFiles, readMediaFiles } from '../content-files.ts';

/** Stops the build when a content file is wrong, with the same messages as `npm run content:check`. */
export function contentCheck(): Plugin {
	return {
		name: 'tweesprong-content-check',
		apply: 'build',
		buildStart() {
			const root = process.cwd();
			const { problems } = readLibrary(readContentFiles(root), readMediaFiles(root));
			if (problems.length > 0) this.error(problems.map(describeProblem).join('\n'));
		}
	};
}
