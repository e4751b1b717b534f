import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';
const reflection = 'dilemmas/mijn-zin.md';
const bus = 'dilemmas/de-bus.md';
const statement = 'dilemmas/eerst-zelf.md';
const knowledge = 'dilemmas/hulp.md';
const document = 'dilemmas/de-code.md';
const plan = 'dilemmas/eigen-vraag.md';
const method = 'methods/twee-stappen.yaml';
const organisation = 'organisation.yaml';
const wordlist = 'wordlist.yaml';
const vocabulary = 'vocabulary.yaml';

test.each<[string, Change, string[]]>([
	[
		'a key is missing',
		[taart, 'summary: Een inwoner brengt een taart naar de balie. Wat doe je ermee?\n', ''],
		[`content/${taart}:2:1 summary is missing`]
	],
	[
		'a key of an option is missing and another is unknown',
		[taart, 'text: Ik bedank haar en', 'tekst: Ik bedank haar en'],
		[
			`content/${taart}:44:5 options[1].text is missing`,
			`content/${taart}:45:5 options[1].tekst is not a known key`
		]
	],
	['the kind is missing', [taart, 'kind: card\n', ''], [`content/${taart}:2:1 kind is missing`]],
	[
		'the kind does not exist',
		[taart, 'kind: card', 'kind: kaart'],
		[
			`content/${taart}:4:1 kind is "kaart"; must be one of card, statement, case, step-plan, knowledge, reflection, document`
		]
	],
	[
		'the schema is another',
		[taart, 'schema: 1', 'schema: 2'],
		[`content/${taart}:2:1 schema is 2; must be 1`]
	],
	[
		'a code is not in its list',
		[taart, 'nature: dilemma', 'nature: keuze'],
		[`content/${taart}:14:1 nature is "keuze"; must be one of dilemma, temptation, rule, signal`]
	],
	[
		'a level does not exist',
		[taart, 'level: 1', 'level: 4'],
		[`content/${taart}:13:1 level is 4; must be one of 1, 2, 3`]
	],
	[
		'a text is too short',
		[taart, 'title: De taart op de balie', 'title: De'],
		[`content/${taart}:5:1 title is 2 characters; at least 3`]
	],
	[
		'a text is too long',
		[taart, 'id: de-taart', 'id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
		[`content/${taart}:3:1 id is 61 characters; at most 60`]
	],
	[
		'a text is a number',
		[taart, 'title: De taart op de balie', 'title: 2026'],
		[`content/${taart}:5:1 title must be text`]
	],
	[
		'an id has a capital',
		[taart, 'settings: [gift-limit]', 'settings: [Gift-limit]'],
		[`content/${taart}:23:12 settings[0] must be lower-case words joined by -`]
	],
	[
		'a number is text',
		[taart, 'minutes: 10', 'minutes: tien'],
		[`content/${taart}:12:1 minutes must be a number`]
	],
	[
		'a number is not whole',
		[taart, 'minutes: 10', 'minutes: 1.5'],
		[`content/${taart}:12:1 minutes must be a whole number`]
	],
	[
		'a number is too high',
		[taart, 'minutes: 10', 'minutes: 200'],
		[`content/${taart}:12:1 minutes is 200; at most 120`]
	],
	[
		'a number is too low',
		[taart, 'minutes: 10', 'minutes: 0'],
		[`content/${taart}:12:1 minutes is 0; at least 1`]
	],
	[
		'a list is too short',
		[taart, 'values: [respect, openheid]', 'values: [respect]'],
		[`content/${taart}:17:1 values has 1 entry; at least 2`]
	],
	[
		'a list is too long',
		[taart, 'themes: [geschenken]', 'themes: [geschenken, inkoop, ai, melden]'],
		[`content/${taart}:15:1 themes has 4 entries; at most 3`]
	],
	[
		'a list has an entry twice',
		[taart, 'themes: [geschenken]', 'themes: [geschenken, geschenken]'],
		[`content/${taart}:15:1 themes has an entry twice`]
	],
	[
		'two options have one id',
		[taart, '- id: b', '- id: a'],
		[`content/${taart}:31:1 options has an entry twice`]
	],
	[
		'a list is text',
		[taart, 'themes: [geschenken]', 'themes: geschenken'],
		[`content/${taart}:15:1 themes must be a list`]
	],
	[
		'a group is text',
		[
			taart,
			'provenance: {author: Redactie, licence: CC-BY-4.0, date: "2026-11-22"}',
			'provenance: Redactie'
		],
		[`content/${taart}:87:1 provenance must be a group of keys`]
	],
	[
		'a truth is text',
		[taart, 'sensitive: false', 'sensitive: nee'],
		[`content/${taart}:22:1 sensitive must be true or false`]
	],
	[
		'passing is not allowed',
		[taart, 'pass: true', 'pass: false'],
		[`content/${taart}:76:59 ballot.pass is false; must be true`]
	],
	[
		'a day is not a day',
		[taart, 'date: "2026-11-22"', 'date: "22-11-2026"'],
		[`content/${taart}:87:52 provenance.date must be a day as "2026-01-31"`]
	],
	[
		'answers would leave the device',
		[reflection, 'storage: device', 'storage: server'],
		[`content/${reflection}:18:1 storage is "server"; must be device`]
	],
	[
		'an option of a scene leads nowhere',
		[bus, '        goto: maandag\n', ''],
		[`content/${bus}:30:9 scenes[0].options[0].goto is missing`]
	],
	[
		'a scene is a dead end',
		[bus, '    ending: true\n    text: De bus staat', '    text: De bus staat'],
		[
			`content/${bus}:75:5 scenes[2].options is missing`,
			`content/${bus}:75:5 scenes[2].question is missing`,
			`content/${bus}:78:5 scenes[2].essence is not a known key`
		]
	],
	[
		'an ending has no essence',
		[bus, '    essence: Nee zeggen en helpen kan samen gaan.\n', ''],
		[`content/${bus}:75:5 scenes[2].essence is missing`]
	],
	[
		'a statement has one argument against',
		[statement, '  - Bij dreigen is het niet veilig.\n', ''],
		[`content/${statement}:24:1 cons has 1 entry; at least 2`]
	],
	[
		'a slide has one answer',
		[knowledge, 'answers: [Een collega, De krant]', 'answers: [Een collega]'],
		[`content/${knowledge}:25:7 slides[0].check.answers has 1 entry; at least 2`]
	],
	[
		'a document has no declaration',
		[document, '  declaration: Ik heb de gedragscode ontvangen en gelezen.\n', ''],
		[`content/${document}:18:1 document.declaration is missing`]
	],
	[
		'a step plan has no method',
		[plan, 'method: twee-stappen\n', ''],
		[`content/${plan}:2:1 method is missing`]
	],
	[
		'a step has an unknown input',
		[method, 'input: text', 'input: tekst'],
		[
			`content/${method}:9:5 steps[0].input is "tekst"; must be one of sentence, table, choice, columns, scale, text`
		]
	],
	[
		'a mail address is none',
		[organisation, 'phone: 085-8880121', 'mail: vertrouwenspersoon'],
		[`content/${organisation}:18:7 contacts.vp_omgang[0].mail must be a mail address`]
	],
	[
		'a setting has a name with a space',
		[organisation, '  card-name: dienstkaart', '  card name: dienstkaart'],
		[`content/${organisation}:6:3 settings.card name must be lower-case words joined by -`]
	],
	[
		'a hard word has no easier one',
		[wordlist, ', easy: over', ''],
		[`content/${wordlist}:2:5 words[0].easy is missing`]
	],
	[
		'a code has no label',
		[vocabulary, '  A2: {nl: Makkelijk Nederlands (A2), en: Easy Dutch (A2)}\n', ''],
		[`content/${vocabulary}:155:1 readingLevels.A2 is missing`]
	],
	[
		'a code has no English label',
		[
			vocabulary,
			'  A2: {nl: Makkelijk Nederlands (A2), en: Easy Dutch (A2)}',
			'  A2: {nl: Makkelijk Nederlands (A2)}'
		],
		[`content/${vocabulary}:156:3 readingLevels.A2.en is missing`]
	],
	[
		'a label has no code',
		[
			vocabulary,
			'  A2: {nl: Makkelijk',
			'  A1: {nl: Heel makkelijk, en: Very easy}\n  A2: {nl: Makkelijk'
		],
		[`content/${vocabulary}:156:3 readingLevels.A1 is not a known key`]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
