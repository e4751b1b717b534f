import { texts } from './language.ts';

/** The pages on which employees, and anyone for a public report, read what was published. */
export const reportReading = texts(
	{
		title: 'Jaarverslag',
		lead: 'Elk jaar vertelt de gemeente wat zij aan integriteit deed. Hier lees je de verslagen.',
		none: 'Er is nog geen verslag',
		noneText: 'Als er een verslag is gepubliceerd, staat het hier.',
		published: 'Gepubliceerd',
		public: 'Voor iedereen',
		internal: 'Voor medewerkers',
		about: (years: readonly number[]) => `Over ${years.join(' en ')}`,
		publishedOn: (day: string) => `Gepubliceerd op ${day}`,

		asked: 'Voor jou om te lezen',
		askedText: 'Een collega vraagt wat je van dit concept vindt.',
		askedSigns: 'Lezen en tekenen',
		askedReads: 'Lezen',
		signed: 'Je hebt getekend',
		askedOn: (day: string) => `Gevraagd op ${day}`,

		newer: 'Er is een nieuwere uitgave van dit verslag.',
		toNewest: 'Naar de nieuwste uitgave',
		editions: 'Alle uitgaven',
		edition: (number: number, day: string) => `Uitgave ${number}, ${day}`,
		thisOne: '(deze)',
		save: 'Bewaar als bestand',
		files: 'Bestanden'
	},
	{
		title: 'Annual report',
		lead: 'Every year the municipality tells what it did about integrity. Here you read the reports.',
		none: 'There is no report yet',
		noneText: 'When a report is published, it is here.',
		published: 'Published',
		public: 'For everyone',
		internal: 'For employees',
		about: (years) => `On ${years.join(' and ')}`,
		publishedOn: (day) => `Published on ${day}`,

		asked: 'For you to read',
		askedText: 'A colleague asks what you think of this draft.',
		askedSigns: 'To read and sign',
		askedReads: 'To read',
		signed: 'You signed',
		askedOn: (day) => `Asked on ${day}`,

		newer: 'There is a newer edition of this report.',
		toNewest: 'To the newest edition',
		editions: 'All editions',
		edition: (number, day) => `Edition ${number}, ${day}`,
		thisOne: '(this one)',
		save: 'Save as a file',
		files: 'Files'
	},
	{
		lead: 'Elk jaar schrijft de gemeente op wat zij deed voor eerlijk werk. Hier lees je dat.',
		askedText: 'Een collega vraagt: wat vind je hiervan?'
	}
);
