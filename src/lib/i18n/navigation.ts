import { texts } from './language.ts';

/** The menu. */
export const navigation = texts(
	{
		programme: 'Mijn programma',
		calendar: 'Agenda',
		caseBook: 'Casusboek',
		outcome: 'De uitslag',
		meetings: 'Bijeenkomsten',
		cards: 'Kaarten',
		team: 'Mijn team',
		hr: 'Afronding',
		secretChoices: 'Geheime keuzes',
		custody: 'Sleuteldelen',
		audit: 'Logboek',
		admin: 'Beheer'
	},
	{
		programme: 'My programme',
		calendar: 'Calendar',
		caseBook: 'Case book',
		outcome: 'The result',
		meetings: 'Meetings',
		cards: 'Cards',
		team: 'My team',
		hr: 'Completion',
		secretChoices: 'Secret choices',
		custody: 'Key parts',
		audit: 'Audit log',
		admin: 'Administration'
	}
);
