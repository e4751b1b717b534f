import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';
const jas = 'dilemmas/de-jas.md';
const knowledge = 'dilemmas/hulp.md';
const method = 'methods/twee-stappen.yaml';
const programme = 'programmes/start.yaml';
const organisation = 'organisation.yaml';

test.each<[string, Change, string[]]>([
	[
		'a sentence is too long',
		[
			taart,
			'question: Wat doe je met de taart?',
			'question: Wat doe je met de taart die mevrouw Bakker vanmiddag voor het hele team op jouw balie heeft neergezet?'
		],
		[
			`content/${taart}:29:1 question has a sentence of 19 words; at most 18: "Wat doe je met de taart die mevrouw Bakker vanmiddag voor het hele team op jouw balie heeft neergezet?"`
		]
	],
	[
		'a sentence is too long for easy Dutch',
		[
			jas,
			'question: Wat doe je met de jas?',
			'question: Wat doe je met de mooie, warme jas op die bank in het park?'
		],
		[
			`content/${jas}:24:1 question has a sentence of 14 words; at most 12: "Wat doe je met de mooie, warme jas op die bank in het park?"`
		]
	],
	[
		'a sentence of the body is too long',
		[
			taart,
			'Soms is het meer.',
			'Soms is het meer dan dat, en daarom praten we er in ons team twee keer per jaar samen over.'
		],
		[
			`content/${taart}:92:1 the body has a sentence of 20 words; at most 18: "Soms is het meer dan dat, en daarom praten we er in ons team twee keer per jaar samen over."`
		]
	],
	[
		'a text has a semicolon',
		[taart, 'Respect telt hier zwaar.', 'Respect telt; zwaar zelfs.'],
		[`content/${taart}:40:5 options[0].feedback has a semicolon; make it two sentences`]
	],
	[
		'a text has English quotes',
		[taart, '‘Voor het hele team’, zegt ze.', '“Voor het hele team”, zegt ze.'],
		[`content/${taart}:25:1 situation has English or straight quotes; write ‘ ’`]
	],
	[
		'a text has a straight quote',
		[knowledge, 'dia’s', "dia's"],
		[`content/${knowledge}:6:1 summary has English or straight quotes; write ‘ ’`]
	],
	[
		'a text has a hard word',
		[taart, 'Respect telt hier zwaar.', 'Respect betreffende haar telt.'],
		[`content/${taart}:40:5 options[0].feedback has the hard word "betreffende"; say "over"`]
	],
	[
		'a body has a hard word',
		[taart, 'Soms is het meer.', 'Betreffende de gift is er meer.'],
		[`content/${taart}:92:1 the body has the hard word "betreffende"; say "over"`]
	],
	[
		'a method has a hard word',
		[method, 'explanation: Kies een echte handeling.', 'explanation: Kies betreffende je vraag.'],
		[`content/${method}:8:5 steps[0].explanation has the hard word "betreffende"; say "over"`]
	],
	[
		'a programme has a hard word',
		[
			programme,
			'summary: Het programma voor wie nieuw is.',
			'summary: Het programma betreffende je start.'
		],
		[`content/${programme}:4:1 summary has the hard word "betreffende"; say "over"`]
	],
	[
		'a setting has a semicolon',
		[
			organisation,
			'een klein cadeau tot 50 euro mag als je het meldt',
			'een klein cadeau mag; geld niet'
		],
		[`content/${organisation}:5:3 settings.gift-limit has a semicolon; make it two sentences`]
	],
	[
		'a subject of the code has a hard word',
		[
			organisation,
			'Een klein cadeau mag je aannemen als je het meldt.',
			'Een klein cadeau betreffende je werk mag.'
		],
		[
			`content/${organisation}:10:5 conduct.geschenken.text has the hard word "betreffende"; say "over"`
		]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});

test('an item is measured as a whole', () => {
	const slow: Change[] = [
		[knowledge, 'readingLevel: B1', 'readingLevel: A2'],
		[knowledge, 'In korte dia’s lees je', 'In deze drie korte dia’s lees je'],
		[knowledge, 'Veel twijfel los je op', 'Veel twijfel over je werk los je vaak op'],
		[
			knowledge,
			'Een collega staat dichtbij.',
			'Een collega zit naast je en kent jouw werk het beste.'
		]
	];
	expect(problemsOf(...slow)).toEqual([
		`content/${knowledge}:10:1 readingLevel is A2; its sentences are 8.2 words on average, at most 8`
	]);
});

test('the facilitator of an easy item reads B1', () => {
	const opening = 'Lees het verhaal voor en vraag daarna wie zelf wel eens iets vond.';
	expect(problemsOf([jas, 'Lees het verhaal twee keer voor.', opening])).toEqual([]);
});
