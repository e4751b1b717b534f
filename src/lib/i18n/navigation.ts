import { texts } from './language.ts';

/** The menu. */
export const navigation = texts(
	{
		programme: 'Mijn programma',
		outcome: 'De uitslag',
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
		outcome: 'The result',
		cards: 'Cards',
		team: 'My team',
		hr: 'Completion',
		secretChoices: 'Secret choices',
		custody: 'Key parts',
		audit: 'Audit log',
		admin: 'Administration'
	}
);
