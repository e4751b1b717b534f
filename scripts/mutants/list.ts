import { codes, tableRows } from '../../tests/house/markdown.ts';

/** `browser` is Playwright; the others are the projects of Vitest. */
export type Project = 'rooms' | 'database' | 'product' | 'browser';

/** A planted weakness, and the test that has to turn red by it. */
export type Mutant = {
	name: string;
	/** The path of the patch, from the root. */
	patch: string;
	project: Project;
	file: string;
	/** The title of the test as its file has it, with `%s` and the like. */
	test: string;
};

export const folder = 'tests/mutants';

/** The mutants in the table of tests/mutants/README.md, in its order. */
export function readMutants(text: string): Mutant[] {
	return tableRows(text).map(([patch = '', , project = '', file = '', test = '']) => {
		const name = codes(patch)[0] ?? '';
		return {
			name,
			patch: `${folder}/${name}.patch`,
			project: project as Project,
			file: codes(file)[0] ?? '',
			test: codes(test)[0] ?? ''
		};
	});
}

/** The mutants of one test file together, so that its tests are seen green once. */
export const byFile = (mutants: readonly Mutant[]): Mutant[][] => [
	...Map.groupBy(mutants, ({ project, file }) => `${project} ${file}`).values()
];

/** A pattern for the titles that a test has when it runs: what `%s` or `$name` became is left open. */
export const titlePattern = (test: string): string =>
	test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%[sdifjo]|\\\$\w+/g, '.*');
