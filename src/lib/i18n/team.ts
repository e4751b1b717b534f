import { count } from './format.ts';
import { texts } from './language.ts';

/** What a manager sees: how far their unit is, never a name. */
export const team = texts(
	{
		title: 'Mijn team',
		lead: 'Hoe ver zijn jullie met de verplichte programma’s?',
		countedOn: (date: string) => `Geteld op ${date}`,
		wholeOrganisation: 'De hele organisatie',
		percentageOf: (percentage: string, people: number) =>
			`${percentage} van ${count(people, 'nl')} mensen is klaar`,
		everyone: 'Iedereen is klaar',
		'not-everyone': 'Nog niet iedereen is klaar',
		'nobody-asked': 'Niemand hoeft dit nu te doen',
		why: 'Waarom zie je geen namen?',
		whyText:
			'Meedoen is iets van de medewerker zelf. Namen zie je dus niet. Onder de 10 mensen zie je ook geen getal.',
		nothing: 'Er is nu niets te zien',
		nothingText: 'Je geeft nu geen leiding aan een afdeling, of er is geen verplicht programma.'
	},
	{
		title: 'My team',
		lead: 'How far are you all with the required programmes?',
		countedOn: (date: string) => `Counted on ${date}`,
		wholeOrganisation: 'The whole organisation',
		percentageOf: (percentage: string, people: number) =>
			`${percentage} of ${count(people, 'en')} people have finished`,
		everyone: 'Everyone has finished',
		'not-everyone': 'Not everyone has finished yet',
		'nobody-asked': 'Nobody has to do this now',
		why: 'Why do you see no names?',
		whyText:
			'Taking part belongs to the employee, so you see no names. Below 10 people you see no number either.',
		nothing: 'There is nothing to see now',
		nothingText: 'You do not lead a unit now, or there is no required programme.'
	}
);
