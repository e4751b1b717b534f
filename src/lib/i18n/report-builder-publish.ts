import { texts } from './language.ts';

/** Looking at a whole draft, and publishing it. */
export const reportPublish = texts(
	{
		previewTitle: 'Zo ziet het verslag eruit',
		back: 'Terug naar het overzicht',
		files: 'Bewaar het concept als bestand',

		title: 'Publiceren',
		lead: 'Wat je publiceert, staat vast. Later iets veranderen kan: dan komt er een nieuwe uitgave bij.',
		becomes: (edition: number) => `Dit wordt uitgave ${edition}`,
		first: 'Dit is de eerste uitgave van dit verslag.',
		changes: 'Dit is er anders dan in de vorige uitgave',
		signedBy: (name: string) => `Getekend door ${name}`,
		open: (count: number) =>
			count === 1 ? 'Er staat nog 1 opmerking open.' : `Er staan nog ${count} opmerkingen open.`,
		openText: 'Je kunt wel publiceren.',
		small: (count: number) =>
			count === 1
				? 'Er staat 1 aantal onder de 5 in.'
				: `Er staan ${count} aantallen onder de 5 in.`,
		smallText:
			'Kan een lezer zien over wie het gaat? Jullie kiezen zelf of het zo in het verslag komt.',
		audience: 'Wie mag het lezen?',
		internal: 'Alleen medewerkers',
		internalHint: 'Zij loggen in om het verslag te lezen.',
		public: 'Iedereen',
		publicHint:
			'Ook de raad en inwoners, zonder in te loggen. Dat geldt ook voor eerdere uitgaven van dit verslag.',
		sure: 'Ja, publiceer dit verslag. Ik weet dat deze uitgave niet meer verandert.',
		publish: 'Publiceer het verslag',
		cannot: 'Publiceren kan nog niet',
		'nothing-in-it': 'Er staat nog niets in het verslag. Schrijf eerst een hoofdstuk.',
		'parts-missing':
			'In een hoofdstuk staat een tabel of vraag die er niet meer is. In het overzicht zie je waar.',
		'not-signed': 'Nog niemand heeft getekend. Vraag een collega om te tekenen.',
		'signed-other-numbers':
			'Er is getekend, maar daarna veranderde er iets. Vraag om opnieuw te tekenen.',
		'signed-by-you':
			'Jij hebt zelf getekend. Wie publiceert, is iemand anders dan wie tekent. Vraag een collega.',
		'nothing-changed': 'Er is niets veranderd na de laatste uitgave.',
		'changed-since':
			'Het verslag is veranderd terwijl je deze pagina las. Kijk nog een keer en publiceer dan.',
		'not-sure': 'Zet een vinkje om te publiceren.',
		toReaders: 'Vraag iemand om te tekenen',
		toOverview: 'Naar het overzicht',

		done: (edition: number) => `Uitgave ${edition} is gepubliceerd`,
		read: 'Lees het verslag'
	},
	{
		previewTitle: 'This is how the report looks',
		back: 'Back to the overview',
		files: 'Save the draft as a file',

		title: 'Publishing',
		lead: 'What you publish is fixed. You can change something later: then a new edition is added.',
		becomes: (edition) => `This becomes edition ${edition}`,
		first: 'This is the first edition of this report.',
		changes: 'This differs from the edition before',
		signedBy: (name) => `Signed by ${name}`,
		open: (count) => (count === 1 ? '1 remark is still open.' : `${count} remarks are still open.`),
		openText: 'You can publish anyway.',
		small: (count) =>
			count === 1
				? 'There is 1 number under 5 in it.'
				: `There are ${count} numbers under 5 in it.`,
		smallText:
			'Could a reader tell who it is about? You decide whether it is in the report like this.',
		audience: 'Who may read it?',
		internal: 'Employees only',
		internalHint: 'They sign in to read the report.',
		public: 'Everyone',
		publicHint:
			'The council and inhabitants too, without signing in. That goes for earlier editions of this report too.',
		sure: 'Yes, publish this report. I know that this edition does not change any more.',
		publish: 'Publish the report',
		cannot: 'It cannot be published yet',
		'nothing-in-it': 'There is nothing in the report yet. Write a chapter first.',
		'parts-missing':
			'In a chapter there is a table or question that is not there any more. The overview shows where.',
		'not-signed': 'Nobody has signed yet. Ask a colleague to sign.',
		'signed-other-numbers': 'It was signed, but after that something changed. Ask to sign again.',
		'signed-by-you':
			'You signed it yourself. Who publishes is somebody else than who signs. Ask a colleague.',
		'nothing-changed': 'Nothing has changed since the last edition.',
		'changed-since':
			'The report changed while you read this page. Look once more and then publish.',
		'not-sure': 'Tick the box to publish.',
		toReaders: 'Ask somebody to sign',
		toOverview: 'To the overview',

		done: (edition) => `Edition ${edition} is published`,
		read: 'Read the report'
	},
	{
		lead: 'Wat je publiceert, verandert niet meer. Wil je later iets anders? Dan maak je een nieuwe uitgave.'
	}
);
