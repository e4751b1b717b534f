import { texts } from './language.ts';

/** The audit log. */
export const audit = texts(
	{
		title: 'Logboek',
		lead: 'Wie bekeek gegevens van wie, en wanneer? Het logboek groeit alleen: niemand kan een regel wissen.',
		ownLook:
			'Ook jouw blik in het logboek komt in het logboek. Je ziet die regel de volgende keer.',
		filter: 'Wat iemand deed',
		everything: 'Alles',
		show: 'Laat zien',
		caption: 'Regels van het logboek, de nieuwste eerst',
		when: 'Wanneer',
		who: 'Wie',
		what: 'Wat',
		about: 'Waarover',
		result: 'Uitkomst',
		system: 'Tweesprong zelf',
		empty: 'Het logboek is nog leeg',
		emptyText: 'Zodra iemand gegevens op naam bekijkt, staat dat hier.',
		older: 'Oudere regels',
		newest: 'Naar de nieuwste regels',
		pages: 'Bladeren',
		completionsOf: (programme: string) => `Wie ‘${programme}’ afrondde`,
		page: (route: string) => `Pagina ${route}`,
		period: (id: string) => `Keuzeperiode ${id}`
	},
	{
		title: 'Audit log',
		lead: 'Who looked at whose data, and when? The log only grows: nobody can erase a line.',
		ownLook: 'Your own look at the log is logged too. You will see that line next time.',
		filter: 'What somebody did',
		everything: 'Everything',
		show: 'Show',
		caption: 'Lines of the log, newest first',
		when: 'When',
		who: 'Who',
		what: 'What',
		about: 'About',
		result: 'Result',
		system: 'Tweesprong itself',
		empty: 'The log is still empty',
		emptyText: 'As soon as somebody looks at named data, it is here.',
		older: 'Older lines',
		newest: 'To the newest lines',
		pages: 'Pages',
		completionsOf: (programme: string) => `Who finished ‘${programme}’`,
		page: (route: string) => `Page ${route}`,
		period: (id: string) => `Choice period ${id}`
	}
);
