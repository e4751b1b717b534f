import { expect, test } from 'vitest';
import { files, problemsOf, type Change } from '../../../tests/fixtures/content/fixture.ts';
import { readLibrary } from './library.ts';

const file = 'agendas/gesprek.yaml';

test('a ready agenda is in the library, with a note or without', () => {
	const agenda = readLibrary(files).library!.agendas.get('gesprek')!;
	expect(agenda.items.map(({ note }) => note)).toEqual(['Begin rustig.', '', '', '']);
});

test.each<[string, Change[], string]>([
	[
		'a card',
		[[file, 'item: de-taart', 'item: de-koek']],
		'items[0].item is de-koek; there is no such item'
	],
	[
		'something to choose at',
		[[file, 'item: de-taart', 'item: de-bus']],
		'items[0].item is de-bus, a case; a group chooses at a card or a statement'
	],
	[
		'a knowledge item',
		[[file, 'content: hulp', 'content: hulp-elders']],
		'items[1].item.content is hulp-elders; there is no such item'
	],
	['a slide', [[file, 'slide: 1', 'slide: 6']], 'items[1].item.slide is 6; hulp has'],
	[
		'a method',
		[[file, 'method: twee-stappen', 'method: geen']],
		'items[2].item.method is geen; there is no such method'
	],
	['a step', [[file, 'step: 2', 'step: 3']], 'items[2].item.step is 3; twee-stappen has 2'],
	['a key of its own', [[file, 'key: hoe', 'key: hulp']], 'items has an item twice'],
	['minutes that fit', [[file, 'minutes: 35', 'minutes: 90']], 'minutes is 90; its items take'],
	[
		'plain words on the screen',
		[[file, 'Hoe praten wij?', 'Hoe praten wij betreffende dit?']],
		'items[3].item.question'
	],
	[
		'plain words in a note',
		[[file, 'Begin rustig.', 'Begin betreffende de rust.']],
		'items[0].note'
	],
	[
		'its own name',
		[[file, 'id: gesprek', 'id: praatje']],
		'id is praatje; the file is called gesprek'
	]
])('an agenda has %s', (_, changes, says) => {
	const problems = problemsOf(...changes);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(`content/${file}`);
	expect(problems[0]).toContain(says);
});
