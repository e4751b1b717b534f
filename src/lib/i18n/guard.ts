import { texts } from './language.ts';

/** What somebody reads who may not go on. */
export const guard = texts(
	{
		signInFirst: 'Log eerst in. Daarna kun je verder.',
		unreadable: 'Dit formulier kwam niet goed aan. Ga terug en verstuur het nog een keer.',
		secondStepFirst: 'Stel eerst een tweede stap in bij Mijn account. Daarna kun je verder.',
		refused: 'Deze pagina is niet voor jou. Denk je van wel? Vraag het de beheerder.'
	},
	{
		signInFirst: 'Please sign in first. Then you can go on.',
		unreadable: 'This form did not arrive well. Go back and send it again.',
		secondStepFirst: 'Set up a second step under My account first. Then you can go on.',
		refused: 'This page is not for you. Do you think it should be? Ask the administrator.'
	}
);
