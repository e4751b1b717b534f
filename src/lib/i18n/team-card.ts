import { texts } from './language.ts';

/** Around the card for a conversation in a team and the mail about it. */
export const teamCard = texts(
	{
		title: 'Praat erover met je team',
		lead: 'Een kaart voor een gesprek van 15 minuten. Print hem, of stuur de mail.',
		card: 'De kaart',
		print: 'Print de kaart',
		pressPrint: 'Druk op Ctrl en P om te printen. Op een Mac: Command en P.',
		dutch: 'De kaart en de mail zijn in het Nederlands.',
		mail: 'De mail aan je team',
		mailText: 'Kopieer deze tekst in een mail. Verander gerust wat je wilt.',
		subject: 'Onderwerp',
		body: 'Tekst',
		copy: 'Kopieer de tekst',
		copied: 'De tekst is gekopieerd.',
		notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
		open: 'Open in je mailprogramma',
		back: 'Terug naar de uitslag'
	},
	{
		title: 'Talk about it with your team',
		lead: 'A card for a conversation of 15 minutes. Print it, or send the mail.',
		card: 'The card',
		print: 'Print the card',
		pressPrint: 'Press Ctrl and P to print. On a Mac: Command and P.',
		dutch: 'The card and the mail are in Dutch.',
		mail: 'The mail to your team',
		mailText: 'Copy this text into a mail. Feel free to change it.',
		subject: 'Subject',
		body: 'Text',
		copy: 'Copy the text',
		copied: 'The text was copied.',
		notCopied: 'Copying failed. Select the text and copy it yourself.',
		open: 'Open in your mail program',
		back: 'Back to the result'
	}
);

/** What stands on the card and in the mail: always Dutch, as the dilemmas are. */
export const teamCardPaper = {
	eyebrow: 'Teamkaart · 15 minuten',
	outcome: 'Dit kozen we',
	exercise: 'Dit zijn keuzes in een oefening, geen gedrag.',
	people: (total: string) => `Ongeveer ${total} mensen kozen. Aantallen zijn afgerond op vijf.`,
	before: (first: string) => `eerst ${first}`,
	onlyBefore: (first: string) => `${first} bij de eerste keuze`,
	plan: 'Zo doe je het',
	minutes: (minutes: number) => `${minutes} min`,
	look: 'Kijk',
	lookText: 'Iedereen leest de uitslag in stilte. Wat valt je op?',
	pairs: 'In tweetallen',
	together: 'Met z’n allen',
	agreement: 'Spreek iets af',
	rules: 'Afspraken vooraf',
	ruleList: [
		'Niemand hoeft te zeggen wat hij koos.',
		'Ga niet raden wie wat koos.',
		'Wat de meesten kozen, is niet vanzelf het beste.',
		'Wat je hier hoort, vertel je niet door.'
	],
	ourAgreement: 'Onze afspraak',
	subject: (title: string) => `15 minuten over: ${title}`,
	greeting: 'Hallo allemaal,',
	intro: (title: string, question: string) =>
		`In onze organisatie maakten we een keuze bij ‘${title}’. Het ging hierover: ${question}`,
	invitation: 'Ik wil er met jullie 15 minuten over praten. Denk vast na over deze vraag:',
	noNames: 'Je hoeft niet te zeggen wat je koos.',
	more: 'De hele uitslag staat hier:',
	goodbye: 'Groet,'
};
