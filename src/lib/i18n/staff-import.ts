import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number, one: string, other: string) => plural(value, one, other, 'nl');
const en = (value: number, one: string, other: string) => plural(value, one, other, 'en');

/** HR: bringing a staff list, and saying what its columns are. */
export const staffImport = texts(
	{
		title: 'Lijst inlezen',
		lead: 'Je ziet eerst wat er verandert. Pas als jij ja zegt, verandert er iets.',
		file: 'Bestand',
		fileHint:
			'Een csv-bestand uit je personeelssysteem, van hoogstens 10 MB. Heb je een Excel-bestand? Kies in Excel: Opslaan als, en dan CSV.',
		changesOn: 'Vanaf welke dag geldt deze lijst?',
		changesOnHint: (first: string, last: string) =>
			`Wie van afdeling wisselt, hoort vanaf deze dag bij de nieuwe. Wat ervoor was, blijft staan. Kies een dag van ${first} tot en met ${last}.`,
		whole: 'Wie staat er op de lijst?',
		wholeAll: 'Iedereen',
		wholeAllHint: 'Wie er niet op staat, gaat uit dienst.',
		wholePart: 'Een deel van de mensen',
		wholePartHint: 'Wie er niet op staat, verandert niet.',
		look: 'Bekijk wat er verandert',
		reading: 'De lijst wordt gelezen',
		example: 'Bewaar een voorbeeld (csv)',
		current: 'Bewaar de lijst van nu (csv)',
		what: 'Wat moet er in de lijst staan?',
		whatNeeded:
			'Personeelsnummer, voornaam, achternaam, afdeling en soort dienstverband. Meer mag ook.',
		whatLines:
			'Eén regel voor elk dienstverband. Wie er twee heeft, staat er twee keer in met hetzelfde personeelsnummer.',
		whatUnits: 'Een regel zonder personeelsnummer is een afdeling zonder mensen.',
		whatNot:
			'Laat weg wat niemand hier nodig heeft, zoals BSN, geboortedatum of salaris. Zit het er toch in? Dan gooien we die kolom meteen weg.',
		partOnly: 'Alleen wie HR is voor de hele organisatie, kan een lijst inlezen.',
		none: 'Kies een bestand.',
		empty: 'Dit bestand is leeg.',
		'too-large': 'Dit bestand is groter dan 10 MB. Haal kolommen weg die niet nodig zijn.',
		spreadsheet: 'Dit is een Excel- of ODS-bestand. Kies daarin: Opslaan als, en dan CSV.',
		'no-text': 'Dit is geen tekstbestand. Kies een csv-bestand.',
		quotes: 'De aanhalingstekens in dit bestand kloppen niet.',
		quotesIn: (line: number) =>
			`De aanhalingstekens kloppen niet bij regel ${count(line, 'nl')}. Er staat er een te veel of te weinig.`,
		'no-lines':
			'Er staan geen mensen in dit bestand. De eerste regel zijn de namen van de kolommen.',
		'too-many-lines': 'Er staan meer dan 20.000 regels in dit bestand.',
		'one-column':
			'We zien maar één kolom. Zet tussen de kolommen een puntkomma, een komma of een tab.',
		'no-day': 'Kies een dag.',
		'too-early': 'Kies een dag van de laatste maand. Wat langer geleden is, blijft staan.',
		'before-last': 'Kies niet een dag van vóór de vorige lijst.',
		'too-late': 'Kies een dag binnen drie maanden.',
		columns: 'Wat staat er in elke kolom?',
		columnsLead: 'Kijk of het klopt. De volgende keer weten we het weer.',
		column: (head: string) => `Kolom ‘${head}’`,
		noHead: 'zonder naam',
		samples: (words: string) => `Bijvoorbeeld: ${words}`,
		noSamples: 'Deze kolom is leeg.',
		notUsed: 'Niet gebruiken',
		cut: (heads: string) => `Deze kolommen zijn meteen weggegooid: ${heads}.`,
		columnsSubmit: 'Ga verder',
		missing: (columns: string) => `Zeg nog welke kolom dit is: ${columns}.`,
		twice: (column: string) => `Er zijn twee kolommen gekozen als ‘${column}’. Kies er één.`,
		kinds: 'Wat betekenen deze woorden?',
		kindsLead: 'Deze soorten dienstverband kennen we nog niet. Kies bij elk woord wat het is.',
		kind: (word: string, lines: number) => `‘${word}’ (${nl(lines, 'regel', 'regels')})`,
		drop: 'Gooi deze lijst weg',
		other: 'Kies een ander bestand',
		changeColumns: 'Verander de kolommen',
		changeTerms: 'Verander de dag of wie er op de lijst staat',
		saveTerms: 'Bekijk het opnieuw',
		problems: (all: number) =>
			all === 1 ? 'Er klopt één ding niet' : `Er kloppen ${count(all, 'nl')} dingen niet`,
		problemsLead:
			'Er is niets veranderd. Verbeter dit in je bestand en lees het dan opnieuw in. Een lijst wordt nooit half overgenomen.',
		problemsMore: (more: number) => `En nog ${count(more, 'nl')}.`,
		line: (line: number) => `Regel ${count(line, 'nl')}`
	},
	{
		title: 'Import a list',
		lead: 'First you see what would change. Nothing changes until you say yes.',
		file: 'File',
		fileHint:
			'A CSV file from your HR system, of at most 10 MB. Do you have an Excel file? In Excel choose Save as, and then CSV.',
		changesOn: 'From which day does this list hold?',
		changesOnHint: (first: string, last: string) =>
			`Whoever changes unit belongs to the new one from this day. What was before it stays. Choose a day from ${first} up to and including ${last}.`,
		whole: 'Who is on the list?',
		wholeAll: 'Everyone',
		wholeAllHint: 'Whoever is not on it leaves.',
		wholePart: 'Some of the people',
		wholePartHint: 'Whoever is not on it does not change.',
		look: 'See what would change',
		reading: 'The list is being read',
		example: 'Save an example (CSV)',
		current: 'Save the list of today (CSV)',
		what: 'What has to be in the list?',
		whatNeeded:
			'Personnel number, given name, family name, unit and kind of contract. There may be more.',
		whatLines:
			'One line for each contract. Whoever has two is in it twice, with the same personnel number.',
		whatUnits: 'A line without a personnel number is a unit without people.',
		whatNot:
			'Leave out what nobody needs here, such as the citizen service number, date of birth or salary. Is it in the file? Then we throw that column away at once.',
		partOnly: 'Only HR of the whole organisation can import a list.',
		none: 'Choose a file.',
		empty: 'This file is empty.',
		'too-large': 'This file is larger than 10 MB. Take out columns that are not needed.',
		spreadsheet: 'This is an Excel or ODS file. In it choose Save as, and then CSV.',
		'no-text': 'This is not a text file. Choose a CSV file.',
		quotes: 'The quotation marks in this file are not right.',
		quotesIn: (line: number) =>
			`The quotation marks are not right in line ${count(line, 'en')}. There is one too many or too few.`,
		'no-lines': 'There are no people in this file. The first line holds the names of the columns.',
		'too-many-lines': 'There are more than 20,000 lines in this file.',
		'one-column': 'We see only one column. Put a semicolon, a comma or a tab between the columns.',
		'no-day': 'Choose a day.',
		'too-early': 'Choose a day of the last month. What is longer ago stays as it is.',
		'before-last': 'Do not choose a day before that of the previous list.',
		'too-late': 'Choose a day within three months.',
		columns: 'What is in each column?',
		columnsLead: 'See whether it is right. Next time we will remember.',
		column: (head: string) => `Column ‘${head}’`,
		noHead: 'without a name',
		samples: (words: string) => `For example: ${words}`,
		noSamples: 'This column is empty.',
		notUsed: 'Do not use',
		cut: (heads: string) => `These columns were thrown away at once: ${heads}.`,
		columnsSubmit: 'Go on',
		missing: (columns: string) => `Still say which column this is: ${columns}.`,
		twice: (column: string) => `Two columns were chosen as ‘${column}’. Choose one.`,
		kinds: 'What do these words mean?',
		kindsLead: 'We do not know these kinds of contract yet. Choose for each word what it is.',
		kind: (word: string, lines: number) => `‘${word}’ (${en(lines, 'line', 'lines')})`,
		drop: 'Throw this list away',
		other: 'Choose another file',
		changeColumns: 'Change the columns',
		changeTerms: 'Change the day or who is on the list',
		saveTerms: 'Look again',
		problems: (all: number) =>
			all === 1 ? 'One thing is not right' : `${count(all, 'en')} things are not right`,
		problemsLead:
			'Nothing was changed. Correct this in your file and then import it again. A list is never taken over in part.',
		problemsMore: (more: number) => `And ${count(more, 'en')} more.`,
		line: (line: number) => `Line ${count(line, 'en')}`
	}
);
