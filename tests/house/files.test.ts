import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leftoversIn, logsIn } from './leftovers.ts';
import { annotationOf, isLicensing, readReuse } from './licences.ts';
import { outOfStep, unpinned } from './packages.ts';
import { projectFiles, read } from './project.ts';
import { PubliccodeSchema } from './publiccode.ts';

const paths = projectFiles();
const isText = (path: string) => !/\.(png|jpe?g|ico|pdf|woff2?)$/.test(path);
const manifest = JSON.parse(read('package.json'));

describe('licences', () => {
	const annotations = readReuse(read('REUSE.toml'));

	it('every file has a licence and a copyright line', () => {
		const bare = paths.filter((path) => {
			const { licence, copyright } = annotationOf(path, annotations) ?? {};
			return !isLicensing(path) && !(licence && copyright);
		});
		expect(bare).toEqual([]);
	});

	it('every licence has its text, and every text is used', () => {
		const used = new Set(annotations.map(({ licence }) => `LICENSES/${licence}.txt`));
		expect([...used].toSorted()).toEqual(paths.filter((path) => path.startsWith('LICENSES/')));
	});

	it('what learners read is CC-BY-4.0 and the program is EUPL-1.2', () => {
		expect(annotationOf('content/dilemmas/de-envelop.md', annotations)?.licence).toBe('CC-BY-4.0');
		expect(annotationOf('src/env.ts', annotations)?.licence).toBe('EUPL-1.2');
		expect(manifest.license).toBe('EUPL-1.2');
	});

	it('the last annotation that fits counts, and a line that cannot be read throws', () => {
		const text = (path: string, licence: string) =>
			`[[annotations]]\npath = ${path}\nSPDX-FileCopyrightText = "x"\nSPDX-License-Identifier = "${licence}"\n`;
		const two = readReuse(text('["a/**"]', 'One') + text('"a/b/*"', 'Two'));
		expect(annotationOf('a/b/c', two)?.licence).toBe('Two');
		expect(annotationOf('a/c/d', two)?.licence).toBe('One');
		expect(annotationOf('e', two)).toBeUndefined();
		expect(() => readReuse('path = [')).toThrow('cannot read');
	});
});

describe('publiccode.yml', () => {
	const publiccode = parse(read('publiccode.yml'));
	const wrongKeys = (given: unknown) =>
		(v.safeParse(PubliccodeSchema, given).issues ?? []).map((issue) => v.getDotPath(issue));

	it('has the mandatory keys of 0.7', () => {
		expect(wrongKeys(publiccode)).toEqual([]);
	});

	it('says what package.json says, and names pictures that are there', () => {
		const { softwareVersion, legal, description, logo } = v.parse(PubliccodeSchema, publiccode);
		expect(softwareVersion).toBe(manifest.version);
		expect(legal.license).toContain(manifest.license);
		const pictures = Object.values(description).flatMap(({ screenshots }) => screenshots);
		const named = [...pictures, ...(logo ? [logo] : [])];
		expect(named.filter((path) => !paths.includes(path))).toEqual([]);
	});

	it('misses what is not there', () => {
		const { legal: _, ...rest } = publiccode;
		expect(wrongKeys(rest)).toEqual(['legal']);
	});
});

describe('CHANGELOG.md', () => {
	it('has a place for what is not released, and an entry for this version', () => {
		expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]$/m);
		expect(read('CHANGELOG.md')).toContain(`\n## [${manifest.version}]`);
	});
});

describe('packages', () => {
	it('are pinned to one version', () => {
		expect(unpinned(manifest)).toEqual([]);
		expect(
			unpinned({ dependencies: { a: '^1.0.0', b: '~1.0.0', c: 'latest', d: '1.0.0-beta.17' } })
		).toHaveLength(3);
	});

	it('are the same in package.json and package-lock.json', () => {
		expect(outOfStep(manifest, JSON.parse(read('package-lock.json')))).toEqual([]);
	});

	it('a package that was raised in one file only is named', () => {
		const lock = (version: string) => ({
			packages: { '': { dependencies: { a: version } }, 'node_modules/a': { version } }
		});
		expect(outOfStep({ dependencies: { a: '1.0.0' } }, lock('1.0.0'))).toEqual([]);
		expect(outOfStep({ dependencies: { a: '2.0.0' } }, lock('1.0.0'))).toHaveLength(1);
		expect(outOfStep({ dependencies: {} }, lock('1.0.0'))).toHaveLength(1);
	});
});

describe('.ci/run', () => {
	it('runs npm test and nothing else', () => {
		const lines = read('.ci/run').split('\n');
		const commands = lines.filter((line) => !/^(#.*|set -.*|cd .*|)$/.test(line));
		expect(commands.map((line) => line.replace(/^exec /, ''))).toEqual(['npm test']);
	});
});

describe('leftovers', () => {
	it('no file holds a path of one machine, or a note to finish it later', () => {
		expect(paths.filter(isText).flatMap((path) => leftoversIn(path, read(path)))).toEqual([]);
	});

	it('the program logs nothing by console.log', () => {
		const program = paths.filter((path) => path.startsWith('src/'));
		expect(program.flatMap((path) => logsIn(path, read(path)))).toEqual([]);
	});

	it('both are found where they are', () => {
		expect(leftoversIn('a.ts', ['', 'home', 'someone', 'x'].join('/'))).toHaveLength(1);
		expect(leftoversIn('a.ts', `// ${['TO', 'DO'].join('')}: later`)).toHaveLength(1);
		expect(leftoversIn('a.ts', 'https://example.org/home/page')).toEqual([]);
		expect(logsIn('a.ts', 'x\nconsole.log(1)')).toEqual(['a.ts:2 logs']);
	});
});
