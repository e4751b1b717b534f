import { texts } from './language.ts';

/** The words around slides. */
export const walkKnowledge = texts(
	{
		slide: (number: number, of: number) => `Dia ${number} van ${of}`,
		check: 'Een vraag om na te denken',
		checkNote: 'We bewaren je antwoord niet. Je mag ook verder zonder antwoord.',
		look: 'Kijk of het klopt',
		yourAnswer: 'Jouw antwoord past bij deze uitleg.',
		answerIs: 'Het antwoord is:',
		closing: 'Tot slot'
	},
	{
		slide: (number: number, of: number) => `Slide ${number} of ${of}`,
		check: 'A question to think about',
		checkNote: 'We do not keep your answer. You can also go on without one.',
		look: 'See if it is right',
		yourAnswer: 'Your answer fits this explanation.',
		answerIs: 'The answer is:',
		closing: 'To conclude'
	},
	{
		check: 'Een vraag voor jou',
		checkNote: 'We bewaren je antwoord niet.',
		look: 'Kijk',
		yourAnswer: 'Ja, dat klopt.'
	}
);
