import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';
const statement = 'dilemmas/eerst-zelf.md';

test.each<[string, Change, string[]]>([
	[
		'feedback is too short',
		[
			taart,
			'      Toch komt er een aanvraag aan. Dan kan een taart gaan wegen. Meld hem daarom meteen.\n',
			''
		],
		[`content/${taart}:40:5 options[0].feedback is 15 words; at least 25`]
	],
	[
		'feedback is too long',
		[
			taart,
			'Toch komt er een aanvraag aan.',
			'Toch komt er een aanvraag aan. Zij hoopt op een ja, en jij wilt eerlijk kijken. Een collega kan het van je overnemen. Dan weegt de taart niet mee. Zo houd je het netjes voor haar en voor jezelf.'
		],
		[`content/${taart}:40:5 options[0].feedback is 64 words; at most 60`]
	],
	[
		'feedback is half as long again as its sibling',
		[
			taart,
			'Toch komt er een aanvraag aan.',
			'Toch komt er een aanvraag aan. Zij hoopt op een ja, en jij wilt zonder druk kijken. Een collega kan het overnemen. Vraag dat vandaag aan iemand.'
		],
		[
			`content/${taart}:40:5 options[0].feedback is 52 words and its shortest sibling 32; at most 48`
		]
	],
	[
		'feedback praises',
		[taart, 'Respect telt hier zwaar.', 'Goed dat je aan haar denkt.'],
		[`content/${taart}:40:5 options[0].feedback gives a verdict: "Goed"`]
	],
	[
		'feedback condemns',
		[taart, 'Respect telt hier zwaar.', 'Aannemen is fout.'],
		[`content/${taart}:40:5 options[0].feedback gives a verdict: "is fout"`]
	],
	[
		'feedback names a winner',
		[taart, 'Respect telt hier zwaar.', 'Dit is de juiste keuze.'],
		[`content/${taart}:40:5 options[0].feedback gives a verdict: "juiste keuze"`]
	],
	[
		'feedback could stand under any story',
		[
			taart,
			'Je houdt je handen vrij voor de volgende aanvraag van Bakker. Dat beschermt haar ook.\n      Het moeilijke zit in de toon aan de balie. Zeg eerst wat je mooi vindt aan haar gebaar.',
			'Je kiest voor vrij blijven in je functie. Dat beschermt ook jezelf en iedereen.\n      Het is wel lastig om het rustig uit te leggen. Zeg eerst wat je mooi vindt en waarom.'
		],
		[
			`content/${taart}:52:5 options[1].feedback names nothing of its own story: no person, thing or place`
		]
	],
	[
		'an option outside the rules offers no way back',
		[taart, 'Je kunt dit nog rechtzetten met een bericht.', 'De taart was voor iedereen bedoeld.'],
		[
			`content/${taart}:64:5 options[2].feedback offers no way back, in itself or in nextStep, such as "je kunt dit nog rechtzetten"`
		]
	],
	[
		'the feedback of a statement gives a verdict',
		[statement, 'Je vindt dat een collega', 'Helaas vind je dat een collega'],
		[`content/${statement}:28:3 feedback.agree gives a verdict: "Helaas"`]
	],
	[
		'the feedback of a statement is too short',
		[statement, ' Spreek af wanneer het anders mag.', ''],
		[`content/${statement}:28:3 feedback.agree is 22 words; at least 25`]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
