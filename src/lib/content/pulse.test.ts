import { expect, test } from 'vitest';
import { changed, type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';
import { readLibrary } from './library.ts';

const pulse = 'pulse.yaml';

test.each<[string, Change, string]>([
	[
		'an id could be that of an item',
		[pulse, 'id: pulse-speak-up', 'id: de-jas'],
		'statements[1].id'
	],
	[
		'a statement is there twice',
		[pulse, 'id: pulse-speak-up', 'id: pulse-where-to-go'],
		'statements has an entry twice'
	],
	['an answer is gone', [pulse, '  neutral:', '  unsure:'], 'answers'],
	[
		'easy Dutch is not easy',
		[
			pulse,
			'easy: Mijn baas doet het zelf goed.',
			'easy: Mijn leidinggevende laat elke dag zien hoe je in ons werk het goede doet.'
		],
		'statements[3].statement.easy has a sentence of 14 words; at most 12'
	]
])('%s', (_, change, says) => {
	expect(problemsOf(change).join('\n')).toContain(says);
});

test('a statement shares its id with no item', () => {
	const files = changed([pulse, 'id: pulse-speak-up', 'id: pulse-de-jas']);
	files['content/dilemmas/pulse-de-jas.md'] = files['content/dilemmas/de-jas.md']!.replace(
		'id: de-jas',
		'id: pulse-de-jas'
	);
	const problems = readLibrary(files).problems.map(({ message }) => message);
	expect(problems).toContain('statements[1].id is pulse-de-jas, which is an item');
});
