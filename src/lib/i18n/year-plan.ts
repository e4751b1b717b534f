import { texts } from './language.ts';

/** The year plan as a table: pillars, how far a topic is, and the heads of the columns. */
export const yearPlan = texts(
	{
		caption: (years: string) => `Jaarplan ${years}`,
		protect: 'Beschermen',
		stimulate: 'Stimuleren en leren',
		enforce: 'Handhaven',
		done: 'Klaar',
		priority: 'Gaat voor',
		later: 'Later',
		topic: 'Onderwerp',
		state: 'Zo is het nu',
		action: 'Dit gaan we doen',
		owner: 'Wie zorgt ervoor',
		unknown: 'Niets ingevuld',
		none: 'Er staat nog niets in het jaarplan.'
	},
	{
		caption: (years) => `Year plan ${years}`,
		protect: 'Protect',
		stimulate: 'Stimulate and learn',
		enforce: 'Enforce',
		done: 'Done',
		priority: 'Priority',
		later: 'Later',
		topic: 'Topic',
		state: 'How it is now',
		action: 'What we will do',
		owner: 'Who sees to it',
		unknown: 'Nothing filled in',
		none: 'There is nothing in the year plan yet.'
	},
	{
		stimulate: 'Leren',
		enforce: 'Optreden',
		owner: 'Wie doet het'
	}
);
