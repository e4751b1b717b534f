import { texts } from './language.ts';

/** Why a report, a chapter or an appendix was not kept. */
export const reportProblems = texts(
	{
		'title-missing': 'Vul een titel in.',
		'title-too-long': 'Deze tekst is te lang. Maak hem korter.',
		'text-unreadable': 'In deze tekst staat een teken dat we niet kunnen bewaren. Typ hem opnieuw.',
		'year-wrong': 'Vul een jaar in met vier cijfers, zoals 2026.',
		'years-apart': 'Een verslag gaat over één jaar, of over twee jaren na elkaar.',
		'day-wrong': 'Kies een dag.',
		'day-later': 'Deze dag moet nog komen. Kies een dag die is geweest, of vandaag.',

		'too-long': 'Deze tekst is te lang. Maak hem korter.',
		missing: 'Vul dit in.',
		'unknown-table': 'Kies een tabel. Deze is er niet meer.',
		'unknown-entry': 'Kies een vraag uit het casusboek. Deze is er niet meer.',
		'changed-meanwhile':
			'Iemand anders veranderde dit ook. Bewaar je nog een keer? Dan blijft wat jij typte.',

		'no-such-chapter': 'Dit hoofdstuk is er niet meer.',
		'id-taken': 'Dit staat al in het verslag.',
		'too-many-chapters': 'Een verslag kan 40 hoofdstukken hebben. Haal er eerst een weg.',
		'too-many-parts': 'Een hoofdstuk kan 60 delen hebben. Haal er eerst een weg.',

		'no-file': 'Kies een bestand.',
		'no-pdf': 'Dit is geen pdf. Bewaar het bestand als pdf en probeer het opnieuw.',
		'broken-pdf': 'Deze pdf is niet heel. Bewaar hem opnieuw.',
		'locked-pdf': 'Op deze pdf zit een wachtwoord of een slot. Haal dat er eerst af.',
		'active-pdf':
			'In deze pdf zit een programma of een ander bestand. Dat kan gevaarlijk zijn. Bewaar hem opnieuw zonder.',
		'too-large': 'Deze pdf is groter dan 10 MB. Maak hem kleiner.',
		'too-many': 'Een verslag kan 20 bijlagen hebben. Haal er eerst een weg.',
		'there-already': 'Deze pdf zit al bij het verslag.'
	},
	{
		'title-missing': 'Fill in a title.',
		'title-too-long': 'This text is too long. Make it shorter.',
		'text-unreadable': 'There is a character in this text that we cannot keep. Type it anew.',
		'year-wrong': 'Fill in a year of four digits, such as 2026.',
		'years-apart': 'A report is on one year, or on two years in a row.',
		'day-wrong': 'Choose a day.',
		'day-later': 'This day is still to come. Choose a day in the past, or today.',

		'too-long': 'This text is too long. Make it shorter.',
		missing: 'Fill this in.',
		'unknown-table': 'Choose a table. This one is not there any more.',
		'unknown-entry': 'Choose a question of the case book. This one is not there any more.',
		'changed-meanwhile':
			'Somebody else changed this too. If you save once more, what you typed stays.',

		'no-such-chapter': 'This chapter is not there any more.',
		'id-taken': 'This is in the report already.',
		'too-many-chapters': 'A report can have 40 chapters. Take one away first.',
		'too-many-parts': 'A chapter can have 60 parts. Take one away first.',

		'no-file': 'Choose a file.',
		'no-pdf': 'This is not a PDF. Save the file as PDF and try again.',
		'broken-pdf': 'This PDF is not whole. Save it again.',
		'locked-pdf': 'There is a password or a lock on this PDF. Take it off first.',
		'active-pdf':
			'There is a program or another file in this PDF. That can be dangerous. Save it again without.',
		'too-large': 'This PDF is larger than 10 MB. Make it smaller.',
		'too-many': 'A report can have 20 appendices. Take one away first.',
		'there-already': 'This PDF is with the report already.'
	}
);
