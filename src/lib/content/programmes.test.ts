import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const programme = 'programmes/start.yaml';
const document = 'dilemmas/de-code.md';
const deck = 'decks/ronde.yaml';
const jas = 'dilemmas/de-jas.md';

test.each<[string, Change, string[]]>([
	[
		'an item does not exist',
		[programme, 'content: hulp', 'content: help'],
		[`content/${programme}:20:10 modules[0].items[0].content is help; there is no such item`]
	],
	[
		'an item is a draft',
		[document, 'status: published', 'status: draft'],
		[
			'content/programmes/start.yaml:21:10 modules[0].items[1].content is de-code, which is draft; it must be published'
		]
	],
	[
		'minutes are not those of the items',
		[programme, 'minutes: 13', 'minutes: 15'],
		[`content/${programme}:18:5 modules[0].minutes is 15; its items take 13`]
	],
	[
		'minutes do not count the median of a choice',
		[programme, 'minutes: 22', 'minutes: 30'],
		[`content/${programme}:27:5 modules[1].minutes is 30; its items take 22`]
	],
	[
		'a module comes after an unknown one',
		[programme, 'after: [lezen]', 'after: [begin]'],
		[`content/${programme}:32:13 modules[1].after[0] is begin; there is no such module`]
	],
	[
		'a module comes after itself',
		[programme, 'after: [lezen]', 'after: [kiezen]'],
		[`content/${programme}:32:13 modules[1].after[0] is kiezen, which does not come earlier`]
	],
	[
		'a module comes after a later one',
		[programme, 'completion: all-seen', 'completion: all-seen\n    after: [kiezen]'],
		[`content/${programme}:23:13 modules[0].after[0] is kiezen, which does not come earlier`]
	],
	[
		'a choice finds too few items',
		[programme, 'filter: {kinds: [card]', 'filter: {themes: [ai], kinds: [card]'],
		[`content/${programme}:28:5 modules[1].items asks for 2 items; audience nieuw finds 1`]
	],
	[
		'a choice is made by nobody',
		[programme, 'by: chance', 'by: geluk'],
		[
			`content/${programme}:30:28 modules[1].items[1].choose.by is "geluk"; must be one of audience, chance, facilitator`
		]
	],
	[
		'a filter has an unknown audience',
		[programme, 'audiences: own', 'audiences: eigen'],
		[
			`content/${programme}:30:64 modules[1].items[1].choose.filter.audiences is "eigen"; must be own`
		]
	],
	[
		'it counts as an unknown programme',
		[programme, 'order: fixed', 'order: fixed\ncountsAs: begin'],
		[`content/${programme}:11:1 countsAs is begin; there is no such programme`]
	],
	[
		'it counts as itself',
		[programme, 'order: fixed', 'order: fixed\ncountsAs: start'],
		[`content/${programme}:11:1 countsAs is this programme itself`]
	],
	[
		'a deck has an unknown item',
		[deck, 'de-jas', 'de-das'],
		[`content/${deck}:6:19 items[1] is de-das; there is no such item`]
	],
	[
		'a deck has a withdrawn item',
		[jas, 'status: published', 'status: withdrawn'],
		['content/decks/ronde.yaml:6:19 items[1] is de-jas, which is withdrawn; it must be published']
	],
	[
		'a deck is easier than its item',
		[deck, 'readingLevel: B1', 'readingLevel: A2'],
		[`content/${deck}:6:9 items[0] is de-taart, which is B1; at most A2`]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
