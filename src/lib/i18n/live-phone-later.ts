import { texts } from './language.ts';

/** What a phone shows once choosing has closed. */
export const livePhoneLater = texts(
	{
		closedChosen: 'Jouw keuze telt mee.',
		closedNone: 'Je hebt niet gekozen. Dat mag.',
		closedFirst: 'Straks kies je nog een keer. De uitslag zie je daarna.',
		closedLast: 'De uitslag komt zo.',
		closedNever: 'Van deze vraag komt geen uitslag.',
		talkText: 'Dit zeggen mensen ervoor en ertegen. Straks kies je nog een keer.',
		ownTitle: 'Wat koos ik?',
		ownFirst: 'Eerste keuze',
		ownSecond: 'Tweede keuze',
		ownOne: 'Jouw keuze',
		ownNone: 'niet gekozen',
		ownNote: 'Dit staat alleen op dit scherm.',
		bigScreen: 'Kijk mee op het grote scherm.',
		inWords: 'Lees wat er te zien is'
	},
	{
		closedChosen: 'Your choice counts.',
		closedNone: 'You have not chosen. That is fine.',
		closedFirst: 'You will choose once more. You will see the result after that.',
		closedLast: 'The result comes in a moment.',
		closedNever: 'No result of this question is shown.',
		talkText: 'This is what people say for and against. You will choose once more after this.',
		ownTitle: 'What did I choose?',
		ownFirst: 'First choice',
		ownSecond: 'Second choice',
		ownOne: 'Your choice',
		ownNone: 'not chosen',
		ownNote: 'This is on this screen only.',
		bigScreen: 'Look at the big screen.',
		inWords: 'Read what there is to see'
	},
	{
		closedChosen: 'Jouw keuze telt mee.',
		closedFirst: 'Straks kies je nog een keer.',
		talkText: 'Dit is goed en dit is lastig. Straks kies je nog een keer.'
	}
);
