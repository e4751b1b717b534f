import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const knowledge = 'dilemmas/hulp.md';
const taart = 'dilemmas/de-taart.md';
const jas = 'dilemmas/de-jas.md';
const reflection = 'dilemmas/mijn-zin.md';
const method = 'methods/twee-stappen.yaml';
const bus = 'dilemmas/de-bus.md';

test.each<[string, Change, string[]]>([
	[
		'the id is not the file name',
		[knowledge, 'id: hulp', 'id: help'],
		[`content/${knowledge}:3:1 id is help; the file is called hulp`]
	],
	[
		'the ballot version is ahead of the version',
		[taart, 'ballotVersion: 1', 'ballotVersion: 2'],
		[`content/${taart}:9:1 ballotVersion is 2; at most version, which is 1`]
	],
	[
		'unwanted manners have no kind and no help box',
		[taart, 'risk: positie_belangen', 'risk: omgangsvormen'],
		[
			`content/${taart}:16:1 risk is omgangsvormen; say which in mannersKind`,
			`content/${taart}:16:1 risk is omgangsvormen; then sensitive must be true`
		]
	],
	[
		'another risk has a kind of manners',
		[taart, 'risk: positie_belangen', 'risk: positie_belangen\nmannersKind: pesten'],
		[`content/${taart}:17:1 mannersKind belongs to risk omgangsvormen only`]
	],
	[
		'a sensitive item names the hierarchy only',
		[taart, 'sensitive: false', 'sensitive: true'],
		[
			`content/${taart}:21:1 consult names nobody outside the hierarchy, as a sensitive item must: vp_integriteit, vp_omgang, meldpunt, bedrijfsarts, hvk, bzw, fg`
		]
	],
	[
		'no option is within',
		[taart, 'boundary: within', 'boundary: grey'],
		[`content/${taart}:31:1 options has no option that is within`]
	],
	[
		'a dilemma has one defensible option',
		[taart, 'boundary: grey', 'boundary: outside'],
		[
			`content/${taart}:31:1 options has one within and no grey; a dilemma has two defensible options`,
			`content/${taart}:40:5 options[0].feedback offers no way back, in itself or in nextStep, such as "je kunt dit nog rechtzetten"`
		]
	],
	[
		'the grey option of a dilemma is a strawman',
		[
			taart,
			'      - Niemand kan denken dat ze invloed koopt.\n',
			'      - Niemand kan denken dat ze invloed koopt.\n      - Je hoeft later nergens over na te denken. Jouw naam blijft schoon.\n'
		],
		[
			`content/${taart}:31:1 options has one within with 28 words of pros and cons, and no grey as long; 19 to 42 words`
		]
	],
	[
		'options are out of order',
		[taart, '- id: b', '- id: d'],
		[`content/${taart}:44:5 options[1].id is d; must be b`]
	],
	[
		'an option is passive',
		[
			taart,
			'text: Ik bedank haar en geef de taart terug.',
			'text: De taart wordt door mij teruggegeven.'
		],
		[
			`content/${taart}:45:5 options[1].text is passive: "De taart wordt door mij teruggegeven."; say who does it`
		]
	],
	[
		'an option gives itself away',
		[taart, 'text: Ik bedank haar en geef', 'text: Ik bedank haar netjes en geef'],
		[`content/${taart}:45:5 options[1].text gives a verdict away: "netjes"`]
	],
	[
		'an easy option has no pictogram',
		[jas, '    pictogram: eyes\n', ''],
		[`content/${jas}:53:5 options[2] has no pictogram, as A2 asks`]
	],
	[
		'an option that is not easy has a pictogram',
		[taart, '    nextStep: Zet de taart', '    pictogram: hand\n    nextStep: Zet de taart'],
		[`content/${taart}:43:5 options[0].pictogram is for A2 items only`]
	],
	[
		'an answer is past the last',
		[knowledge, 'correct: 0', 'correct: 2'],
		[`content/${knowledge}:26:7 slides[0].check.correct is 2; the last answer is 1`]
	],
	[
		'a sentence to finish is missing',
		[reflection, '    sentence: Als het spannend wordt, dan zeg ik …\n', ''],
		[`content/${reflection}:20:5 questions[0] has input sentence and no sentence`]
	],
	[
		'a question has choices it cannot show',
		[reflection, '    sentence: Als', '    choices: [Ja, Nee]\n    sentence: Als'],
		[`content/${reflection}:23:5 questions[0].choices does not belong to input sentence`]
	],
	[
		'a step lacks what its input needs',
		[method, '    sentence: Ik doe … omdat …\n', ''],
		[`content/${method}:10:5 steps[1] has input sentence and no sentence`]
	],
	[
		'the start of a case does not exist',
		[bus, 'start: vrijdag', 'start: donderdag'],
		[`content/${bus}:21:1 start is "donderdag"; there is no such scene`]
	],
	[
		'a choice goes to nowhere',
		[bus, 'goto: maandag', 'goto: dinsdag'],
		[`content/${bus}:39:9 scenes[0].options[0].goto is "dinsdag"; there is no such scene`]
	],
	[
		'scenes are never reached',
		[bus, 'goto: maandag', 'goto: eind-rustig'],
		[
			`content/${bus}:50:5 scenes[1] is never reached from "vrijdag"`,
			`content/${bus}:80:5 scenes[3] is never reached from "vrijdag"`
		]
	],
	[
		'scenes go round in a circle',
		[bus, 'goto: eind-stil', 'goto: vrijdag'],
		[
			`content/${bus}:39:9 scenes[0].options[0].goto is "maandag", which leads back to "vrijdag"`,
			`content/${bus}:74:9 scenes[1].options[1].goto is "vrijdag", which leads back to "maandag"`,
			`content/${bus}:80:5 scenes[3] is never reached from "vrijdag"`
		]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
