import { texts } from './language.ts';

/** The page to type the code of a meeting on. */
export const livePhoneCode = texts(
	{
		title: 'Doe mee met een bijeenkomst',
		lead: 'Typ de code die je in de zaal op het scherm ziet, of die in je uitnodiging staat.',
		code: 'Code',
		hint: 'Zes letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.',
		join: 'Doe mee',
		form: 'Een code heeft 6 letters en cijfers',
		formText:
			'In een code zitten geen klinkers, en geen 0, 1, 2, 5 of 8. Kijk nog eens op het scherm.',
		noName: 'Je hebt geen account nodig en je noemt je naam niet.'
	},
	{
		title: 'Take part in a meeting',
		lead: 'Type the code that you see on the screen in the room, or in your invitation.',
		code: 'Code',
		hint: 'Six letters and digits. Capitals, spaces and hyphens do not matter.',
		join: 'Take part',
		form: 'A code has 6 letters and digits',
		formText: 'A code has no vowels, and no 0, 1, 2, 5 or 8. Look at the screen again.',
		noName: 'You need no account and you do not give your name.'
	},
	{
		lead: 'Op het grote scherm staat een code. Typ die hier.',
		hint: 'De code heeft zes letters en cijfers.',
		formText: 'Kijk nog een keer goed op het scherm.',
		noName: 'Je hoeft je naam niet te zeggen.'
	}
);
