import { texts } from './language.ts';

/** What may be filled in in a mail: the name that stands between braces. */
export const mailFields = texts(
	{
		firstName: 'voornaam',
		programme: 'programma',
		when: 'wanneer',
		date: 'datum',
		duration: 'duur',
		change: 'wijziging',
		organisation: 'organisatie',
		product: 'site',
		button: 'knop',
		overview: 'overzicht'
	},
	{
		firstName: 'first-name',
		programme: 'programme',
		when: 'when',
		date: 'date',
		duration: 'duration',
		change: 'change',
		organisation: 'organisation',
		product: 'site',
		button: 'button',
		overview: 'overview'
	}
);

/** What each becomes. */
export const mailFieldHelp = texts(
	{
		firstName: 'de voornaam van wie de mail krijgt',
		programme: 'de naam van het programma',
		when: '“uiterlijk op 30 november 2026”, of “wanneer het je uitkomt”',
		date: 'de laatste dag, bijvoorbeeld 30 november 2026',
		duration: 'hoe lang het programma duurt, bijvoorbeeld 40 minuten',
		change: 'wat er veranderd is, bijvoorbeeld: je wachtwoord is veranderd',
		organisation: 'de naam van de organisatie',
		product: 'de naam van deze site',
		button:
			'de knop om verder te gaan. Zet deze op een eigen regel, met een lege regel ervoor en erna',
		overview:
			'de tabel met getallen. Zet deze op een eigen regel, met een lege regel ervoor en erna'
	},
	{
		firstName: 'the first name of who gets the mail',
		programme: 'the name of the programme',
		when: '“by 30 November 2026 at the latest”, or “when it suits you”',
		date: 'the last day, for instance 30 November 2026',
		duration: 'how long the programme takes, for instance 40 minutes',
		change: 'what was changed, for instance: your password was changed',
		organisation: 'the name of the organisation',
		product: 'the name of this site',
		button: 'the button to go on. Put it on a line of its own, with an empty line before and after',
		overview:
			'the table of numbers. Put it on a line of its own, with an empty line before and after'
	}
);
