import { texts } from './language.ts';

/** The page behind the last line of an overview that came by mail. */
export const unsubscribe = texts(
	{
		title: 'Geen overzicht meer per mail',
		'digest-manager': 'Je krijgt elke week per mail hoe jouw team ervoor staat.',
		'digest-hr': 'Je krijgt elke maand per mail hoe de programma’s ervoor staan.',
		stop: 'Stuur mij dit niet meer',
		stopped: 'Je krijgt dit overzicht niet meer',
		stoppedText: 'Herinneringen aan programma’s die je zelf moet doen, krijg je nog wel.',
		again: 'Stuur het mij toch weer',
		startAgain: 'Je krijgt dit overzicht weer'
	},
	{
		title: 'No more overview by mail',
		'digest-manager': 'Every week you get a mail that tells how your team stands.',
		'digest-hr': 'Every month you get a mail that tells how the programmes stand.',
		stop: 'Do not send me this any more',
		stopped: 'You do not get this overview any more',
		stoppedText: 'Reminders of programmes that you have to do yourself still come.',
		again: 'Send it to me again after all',
		startAgain: 'You get this overview again'
	}
);
