import { texts } from './language.ts';

/** The menu. */
export const navigation = texts(
	{
		programme: 'Mijn programma',
		calendar: 'Agenda',
		caseBook: 'Casusboek',
		outcome: 'De uitslag',
		pulse: 'Peiling',
		reports: 'Jaarverslag',
		meetings: 'Bijeenkomsten',
		cards: 'Kaarten',
		team: 'Mijn team',
		hr: 'Afronding',
		secretChoices: 'Geheime keuzes',
		annualReport: 'Verantwoording',
		custody: 'Sleuteldelen',
		audit: 'Logboek',
		admin: 'Beheer'
	},
	{
		programme: 'My programme',
		calendar: 'Calendar',
		caseBook: 'Case book',
		outcome: 'The result',
		pulse: 'Pulse survey',
		reports: 'Annual report',
		meetings: 'Meetings',
		cards: 'Cards',
		team: 'My team',
		hr: 'Completion',
		secretChoices: 'Secret choices',
		annualReport: 'Accountability',
		custody: 'Key parts',
		audit: 'Audit log',
		admin: 'Administration'
	}
);
