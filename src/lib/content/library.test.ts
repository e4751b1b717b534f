import { expect, test } from 'vitest';
import { type Change, files, problemsOf } from '../../../tests/fixtures/content/fixture.ts';
import { readLibrary } from './library.ts';
import { describeProblem } from './problem.ts';

function says(content: Record<string, string>): string[] {
	return readLibrary(content).problems.map(describeProblem);
}

test('a library without problems has everything by id', () => {
	const { library, problems } = readLibrary(files);
	expect(problems).toEqual([]);
	expect([...library!.items.keys()].toSorted()).toEqual([
		'de-bus',
		'de-code',
		'de-jas',
		'de-taart',
		'eerst-zelf',
		'eigen-vraag',
		'hulp',
		'mijn-zin'
	]);
	expect([...library!.programmes.keys()]).toEqual(['start']);
	expect([...library!.decks.keys()]).toEqual(['ronde']);
	expect([...library!.methods.keys()]).toEqual(['twee-stappen']);
	expect(library!.organisation.municipality).toBe('Waterdam');
	expect(library!.vocabulary.themes.ai.en).toBe('AI and algorithms');
	expect(library!.glossary.terms[0]?.avoid).toEqual(['stembus']);
	expect(library!.wordlist.words).toEqual([{ hard: 'betreffende', easy: 'over' }]);
});

test('keys that are left out have their default', () => {
	expect(readLibrary(files).library!.items.get('mijn-zin')).toMatchObject({
		conduct: [],
		law: [],
		sensitive: false,
		settings: [],
		accessibility: { transcript: false }
	});
});

test('files with Windows line ends read the same', () => {
	const windows = Object.entries(files).map(([path, text]) => [
		path,
		text.replaceAll('\n', '\r\n')
	]);
	expect(readLibrary(Object.fromEntries(windows))).toEqual(readLibrary(files));
});

test('each of the four single files must be there', () => {
	const { 'content/glossary.yaml': _, ...rest } = files;
	expect(says(rest)).toEqual(['content/glossary.yaml:1:1 this file is missing']);
});

test('an empty file is no group of keys', () => {
	expect(says({ ...files, 'content/glossary.yaml': '' })).toEqual([
		'content/glossary.yaml:1:1 this file must be a group of keys'
	]);
});

test('a file elsewhere has no place', () => {
	expect(
		says({ ...files, 'content/dilemmas/oud/de-taart.md': '', 'content/los.yaml': '' })
	).toEqual([
		'content/dilemmas/oud/de-taart.md:1:1 this file has no place in content/',
		'content/los.yaml:1:1 this file has no place in content/'
	]);
});

test('problems stand in order of file and line', () => {
	const changes: Change[] = [
		['dilemmas/hulp.md', 'correct: 0', 'correct: 2'],
		['dilemmas/de-taart.md', 'level: 1', 'level: 4'],
		['dilemmas/de-taart.md', 'schema: 1', 'schema: 2']
	];
	expect(problemsOf(...changes)).toEqual([
		'content/dilemmas/de-taart.md:2:1 schema is 2; must be 1',
		'content/dilemmas/de-taart.md:13:1 level is 4; must be one of 1, 2, 3',
		'content/dilemmas/hulp.md:26:7 slides[0].check.correct is 2; the last answer is 1'
	]);
});

test('what refers to a file that cannot be read is not blamed', () => {
	expect(problemsOf(['dilemmas/hulp.md', 'minutes: 5', 'minutes: vijf'])).toEqual([
		'content/dilemmas/hulp.md:11:1 minutes must be a number'
	]);
});
