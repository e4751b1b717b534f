import { describe, expect, it } from 'vitest';
import { linesOf, proofTrouble, verdicts } from './asvs.ts';
import { differences } from './documented.ts';
import { section, tableRows } from './markdown.ts';
import { projectFiles, read } from './project.ts';

/** Levels 1 and 2 of ASVS 5.0.0. */
const standard = linesOf(
	`
	1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2
	4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4
	7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4
	10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1
	12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7
	16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
`.trim()
);
const page = 'docs/security/asvs.md';
const paths = new Set(projectFiles());
const find = (path: string) => (paths.has(path) ? read(path) : undefined);
const rows = tableRows(read(page)).filter(([line = '']) => /^\d+\.\d+\.\d+$/.test(line));

describe('the self-check by ASVS', () => {
	it('has every line of levels 1 and 2, once', () => {
		const written = rows.map(([line]) => line!);
		expect(standard).toHaveLength(253);
		expect(differences(page, standard, written)).toEqual([]);
		expect(written).toHaveLength(standard.length);
	});

	it('names tests that are there', () => {
		expect(rows.flatMap((row) => proofTrouble(row, find))).toEqual([]);
	});

	it('counts itself rightly', () => {
		const count = (verdict: string) => rows.filter((row) => row[2] === verdict).length;
		const [yes, partly, operator, none] = verdicts.map(count);
		expect(read(page)).toContain(
			`${yes} hold, ${partly} hold in part, ${operator} are for whoever operates the product, and ${none} are about what is not in it`
		);
	});

	it('and the threat model name for every threat what is against it', () => {
		const threats = tableRows(section(read('docs/security/threat-model.md'), '## Threats'));
		expect(threats.length).toBeGreaterThan(10);
		expect(
			threats.flatMap(([name, , against, proof]) =>
				proofTrouble([name!, '', against ? 'yes' : '', proof!], find)
			)
		).toEqual([]);
	});
});

describe('the tests above can fail', () => {
	const trouble = (verdict: string, proof: string) =>
		proofTrouble(['1.1.1', 'x', verdict, proof], (path) =>
			path === 'tests/a.test.ts' ? "test('it holds')" : undefined
		);

	it('on a line without a proof, or with one that is not there', () => {
		expect(trouble('yes', 'of course')).toEqual(['1.1.1 names no test']);
		expect(trouble('yes', '`tests/b.test.ts`')).toHaveLength(1);
		expect(trouble('yes', '`tests/a.test.ts` “it does not”')).toHaveLength(1);
		expect(trouble('perhaps', '`tests/a.test.ts`')).toEqual(['1.1.1 says perhaps']);
	});

	it('and not on one that has it, or that is about nothing here', () => {
		expect(trouble('yes', 'x. `tests/a.test.ts` “it holds”')).toEqual([]);
		expect(trouble('not applicable', 'none')).toEqual([]);
	});
});
