import { texts } from './language.ts';

/** What a coordinator sees of their unit: how far it is, never a name. */
export const unit = texts(
	{
		title: 'Mijn afdeling',
		lead: 'Hoe ver is jouw afdeling met de verplichte programma’s?',
		nothing: 'Er is nu niets te zien',
		nothingText: 'Je bent nu geen coördinator van een afdeling, of er is geen verplicht programma.',
		more: 'Meer over je afdeling',
		figures: 'Cijfers over trainingen en bijeenkomsten',
		activities: 'Schrijf een activiteit op',
		people: 'Bekijk de namen, als HR'
	},
	{
		title: 'My unit',
		lead: 'How far is your unit with the required programmes?',
		nothing: 'There is nothing to see now',
		nothingText: 'You coordinate no unit now, or there is no required programme.',
		more: 'More about your unit',
		figures: 'Figures about training and meetings',
		activities: 'Write an activity down',
		people: 'See the names, as HR'
	}
);
