import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../scripts/mutants/copy.ts';
import { folder, readMutants } from '../../scripts/mutants/list.ts';
import { resultsOf } from '../../scripts/mutants/report.ts';
import { judge } from '../../scripts/mutants/verdict.ts';
import { root } from '../../scripts/start/root.mjs';
import { projectFiles, read } from './project.ts';

const mutants = readMutants(read(`${folder}/README.md`));
/** Where the tests of each project are, as vite.config.ts and playwright.config.ts say. */
const places = {
	rooms: /^(src\/.*|tests\/house\/.*)\.test\.ts$/,
	database: /^tests\/database\/.*\.test\.ts$/,
	product: /^tests\/(attack|start)\/.*\.test\.ts$/,
	browser: /^tests\/e2e\/.*\.spec\.ts$/
};

describe('planted weaknesses', () => {
	it('every patch stands in the table once, and every row has its patch', () => {
		const patches = projectFiles(folder).filter((path) => path.endsWith('.patch'));
		expect(mutants.map(({ patch }) => patch).toSorted()).toEqual(patches);
	});

	it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
		'%s applies, and names a test that is there',
		(_, { patch, project, file, test }) => {
			expect(() => applyPatch(patch, root, '--check')).not.toThrow();
			expect(file).toMatch(places[project]);
			expect(read(file)).toContain(`'${test}'`);
		}
	);

	it('a patch that does not apply is refused', () => {
		expect(() => applyPatch('README.md', root, '--check')).toThrow('No valid patches');
	});
});

describe('the verdict on a mutant', () => {
	const vitest = (status: string, ...failureMessages: string[]) =>
		resultsOf({
			testResults: [{ assertionResults: [{ title: 'a page (de-jas)', status, failureMessages }] }]
		});

	it('is that it was killed when an expectation of the test was not met', () => {
		const results = vitest('failed', 'AssertionError: expected 1 to be 2');
		expect(judge(results, 'a page (%s)')).toEqual({ state: 'killed' });
		const errors = [{ message: 'Error: expect(received).toEqual(expected)' }];
		const spec = { title: 'a story', ok: false, tests: [{ results: [{ errors }] }] };
		const stories = resultsOf({ suites: [{ specs: [], suites: [{ specs: [spec] }] }] });
		expect(judge(stories, 'a story')).toEqual({ state: 'killed' });
	});

	it('is that it lives when the test stayed green', () => {
		expect(judge(vitest('passed'), 'a page (%s)')).toEqual({ state: 'stayed green' });
	});

	it('is an accident when the test failed by something else, or did not run', () => {
		const accident = { state: 'failed otherwise', why: 'TypeError: x is not a function' };
		const results = vitest('failed', 'TypeError: x is not a function\n\tat y');
		expect(judge(results, 'a page (%s)')).toEqual(accident);
		for (const nothing of [[], vitest('skipped'), vitest('failed', 'AssertionError')])
			expect(judge(nothing, 'a page').state).toBe('failed otherwise');
	});
});
