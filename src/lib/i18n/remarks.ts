import { texts } from './language.ts';

/** Remarks about what several people write: a report, a programme. */
export const remarks = texts(
	{
		comments: 'Opmerkingen',
		add: 'Maak een opmerking',
		words: 'Je opmerking',
		wordsHint: 'De schrijvers en de andere lezers zien je naam erbij.',
		send: 'Plaats de opmerking',
		settled: 'Afgehandeld',
		settle: 'Afgehandeld',
		reopen: 'Toch nog open',
		withdraw: 'Haal weg',
		settleOf: (name: string) => `Afgehandeld: opmerking van ${name}`,
		reopenOf: (name: string) => `Toch nog open: opmerking van ${name}`,
		withdrawOf: 'Haal weg: je opmerking',
		missing: 'Schrijf eerst een opmerking.',
		'too-long': 'Je opmerking is te lang. Hij mag 2000 tekens hebben.',
		gone: 'Dit deel is er niet meer. Maak je opmerking over het geheel.'
	},
	{
		comments: 'Remarks',
		add: 'Make a remark',
		words: 'Your remark',
		wordsHint: 'The writers and the other readers see your name with it.',
		send: 'Place the remark',
		settled: 'Settled',
		settle: 'Settled',
		reopen: 'Open it again',
		withdraw: 'Take away',
		settleOf: (name) => `Settled: remark of ${name}`,
		reopenOf: (name) => `Open it again: remark of ${name}`,
		withdrawOf: 'Take away: your remark',
		missing: 'Write a remark first.',
		'too-long': 'Your remark is too long. It may have 2000 characters.',
		gone: 'This part is not there any more. Make your remark about the whole.'
	}
);
