import { texts } from './language.ts';

/** Meetings on "Mijn gegevens". */
export const myMeetings = texts(
	{
		title: 'Bijeenkomsten',
		text: 'Dit weten we van bijeenkomsten waar je bij was of die je leidde. Wat jij koos, staat nergens bij je naam.',
		untitled: 'Bijeenkomst zonder naam',
		attended: 'Je zette je naam op de lijst',
		signedUp: 'Je meldde je aan. Een maand na de dag gooien we dit weg.',
		asked: 'Je vroeg een bijeenkomst aan',
		took: 'Je nam een vraag van een ander op je',
		prepared: 'Je maakt dit klaar, of leidt mee',
		running: 'Je leidt dit nu',
		code: (code: string) => `De bijeenkomst met code ${code}`,
		led: 'Je leidde dit',
		proposed: 'Je stelde dit voor in het casusboek. Na publicatie vergeten we dat jij het was.'
	},
	{
		title: 'Meetings',
		text: 'This is what we know of meetings that you came to or led. What you chose is nowhere with your name.',
		untitled: 'Meeting without a name',
		attended: 'You put your name on the list',
		signedUp: 'You signed up. A month after the day we throw this away.',
		asked: 'You asked for a meeting',
		took: 'You took on a request of somebody else',
		prepared: 'You prepare this, or lead along',
		running: 'You lead this now',
		code: (code: string) => `The meeting with code ${code}`,
		led: 'You led this',
		proposed: 'You proposed this for the case book. After publication we forget that it was you.'
	},
	{
		text: 'Was je bij een bijeenkomst? Dan staat dat hier. Wat jij koos, staat hier niet.',
		signedUp: 'Je meldde je aan. Na een maand is dit weg.',
		proposed: 'Je schreef dit voor het casusboek.'
	}
);
