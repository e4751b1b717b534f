import { texts } from './language.ts';

/** The menu. */
export const navigation = texts(
	{
		programme: 'Mijn programma',
		calendar: 'Agenda',
		caseBook: 'Casusboek',
		outcome: 'De uitslag',
		pulse: 'Peiling',
		week: 'Dilemma van de week',
		reports: 'Jaarverslag',
		meetings: 'Bijeenkomsten',
		cards: 'Kaarten',
		academy: 'Academie',
		team: 'Mijn team',
		unit: 'Mijn afdeling',
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
		week: 'Dilemma of the week',
		reports: 'Annual report',
		meetings: 'Meetings',
		cards: 'Cards',
		academy: 'Academy',
		team: 'My team',
		unit: 'My unit',
		hr: 'Completion',
		secretChoices: 'Secret choices',
		annualReport: 'Accountability',
		custody: 'Key parts',
		audit: 'Audit log',
		admin: 'Administration'
	}
);
