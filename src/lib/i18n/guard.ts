import { texts } from './language.ts';

/** What somebody reads who may not go on. */
export const guard = texts(
	{
		signInFirst: 'Log eerst in. Daarna kun je verder.',
		refused: 'Deze pagina is niet voor jou. Denk je van wel? Vraag het de beheerder.'
	},
	{
		signInFirst: 'Please sign in first. Then you can go on.',
		refused: 'This page is not for you. Do you think it should be? Ask the administrator.'
	}
);
