import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';
const knowledge = 'dilemmas/hulp.md';
const plan = 'dilemmas/eigen-vraag.md';
const organisation = 'organisation.yaml';

test.each<[string, Change, string[]]>([
	[
		'a contact is not in the organisation',
		[taart, 'consult: [leidinggevende]', 'consult: [hr]'],
		[`content/${taart}:21:11 consult[0] is hr, which content/organisation.yaml lacks`]
	],
	[
		'a contact of a slide is not in the organisation',
		[knowledge, 'contacts: [collega]', 'contacts: [hr]'],
		[
			`content/${knowledge}:28:16 slides[0].contacts[0] is hr, which content/organisation.yaml lacks`
		]
	],
	[
		'a subject of the code is not in the organisation',
		[taart, 'conduct: [geschenken]', 'conduct: [relaties]'],
		[`content/${taart}:19:11 conduct[0] is relaties, which content/organisation.yaml lacks`]
	],
	[
		'a method does not exist',
		[plan, 'method: twee-stappen', 'method: tien-stappen'],
		[`content/${plan}:18:1 method is tien-stappen; there is no such method`]
	],
	[
		'a hint is for no step',
		[plan, '  besluit: Kom', '  toets: Kom'],
		[`content/${plan}:23:3 stepHints.toets is no step of the method; known are vraag, besluit`]
	],
	[
		'the organisation lacks a setting',
		[organisation, '  gift-limit: een klein cadeau tot 50 euro mag als je het meldt\n', ''],
		[
			'content/dilemmas/de-taart.md:72:1 essence uses [[gift-limit]], which content/organisation.yaml lacks',
			'content/dilemmas/de-taart.md:102:51 the body asks for Setting "gift-limit", which content/organisation.yaml lacks'
		]
	],
	[
		'a setting is used and not declared',
		[taart, 'settings: [gift-limit]', 'settings: []'],
		[`content/${taart}:23:1 settings does not name gift-limit, which this item uses`]
	],
	[
		'a setting is declared and not used',
		[taart, 'settings: [gift-limit]', 'settings: [gift-limit, card-name]'],
		[`content/${taart}:23:24 settings[1] is card-name, which this item does not use`]
	],
	[
		'two options share a sentence',
		[
			taart,
			'Niemand kan denken dat ze invloed koopt.',
			'Niemand kan denken dat ze invloed koopt. De jas wordt zo niet nat.'
		],
		[
			`content/${taart}:48:9 options[1].pros[0] shares a sentence with content/dilemmas/de-jas.md options[0].pros[0]: "De jas wordt zo niet nat."`
		]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
