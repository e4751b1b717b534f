import { texts } from './language.ts';

/** The menu. */
export const navigation = texts(
	{
		programme: 'Mijn programma',
		cards: 'Kaarten',
		team: 'Mijn team',
		hr: 'Afronding',
		audit: 'Logboek',
		admin: 'Beheer'
	},
	{
		programme: 'My programme',
		cards: 'Cards',
		team: 'My team',
		hr: 'Completion',
		audit: 'Audit log',
		admin: 'Administration'
	}
);
