import { texts } from './language.ts';

/** Choosing what goes into a course of a learning system. */
export const ltiChoice = texts(
	{
		title: 'Wat zet je in de cursus?',
		lead: (platform: string) =>
			`Kies een programma, of één module ervan. ${platform} hoort later alleen wie klaar is. Niet wat iemand kiest of schrijft.`,
		none: 'Er is nog geen programma. Vraag het aan de academie.',
		whole: 'Het hele programma',
		wholeHint: 'Alle modules. Deelnemers zijn klaar als het programma af is.',
		next: 'Verder',
		missing: 'Kies eerst een programma of een module.',
		chosen: (title: string) => `Je koos: ${title}`,
		chosenText: 'Klopt dat? Zet het dan in de cursus. Anders ga je terug met je browser.',
		put: 'Zet in de cursus'
	},
	{
		title: 'What goes into the course?',
		lead: (platform: string) =>
			`Choose a programme, or one module of it. ${platform} will only hear who is done. Not what anybody chooses or writes.`,
		none: 'There is no programme yet. Ask the academy.',
		whole: 'The whole programme',
		wholeHint: 'All modules. Participants are done when the programme is.',
		next: 'Next',
		missing: 'First choose a programme or a module.',
		chosen: (title: string) => `You chose: ${title}`,
		chosenText: 'Is that right? Then put it into the course. Otherwise go back with your browser.',
		put: 'Put into the course'
	}
);
