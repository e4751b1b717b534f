import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => count(value, 'nl');
const en = (value: number) => count(value, 'en');

/** Taking over a file of activities: choosing it, what is wrong with it, and what comes of it. */
export const registerImport = texts(
	{
		title: 'Activiteiten uit een bestand',
		lead: 'Neem in één keer veel activiteiten over, ook van oude jaren. Je ziet eerst wat er gaat gebeuren.',
		file: 'Kies een bestand',
		fileHint: 'Een csv-bestand uit Excel of een ander rekenblad. Hooguit 5.000 regels.',
		paste: 'Of plak hier de regels uit je rekenblad',
		pasteHint: 'Kopieer ook de bovenste regel met de koppen mee.',
		check: 'Kijk het na',
		checkHint: 'Er wordt nog niets overgenomen.',

		help: 'Hoe ziet zo’n bestand eruit?',
		helpText: 'De bovenste regel heeft de koppen. Alleen ‘Soort’ en ‘Datum’ moeten er zijn.',
		example: 'Bewaar een voorbeeld (csv)',
		own: 'Bewaar alle activiteiten (csv)',
		column: 'Kop',
		what: 'Wat je er schrijft',
		kindHelp: 'Een soort van de lijst hieronder.',
		titleHelp: 'Een naam voor de activiteit.',
		fromHelp: 'Een datum zoals 4-3-2026, of een jaar zoals 2021.',
		toHelp: 'De laatste dag, als het langer duurde.',
		unitsHelp: 'De naam of de code. Meer afdelingen? Zet er | tussen. Leeg is de hele organisatie.',
		themesHelp: 'Een onderwerp van de lijst hieronder. Meer? Zet er | tussen.',
		peopleHelp: 'Een aantal, ‘circa 40’ of ‘niet geteld’.',
		meetingsHelp: 'Hoe vaak het was.',
		digitalHelp: 'Hoeveel mensen digitaal meededen.',
		roomHelp: 'Hoeveel mensen er in een ruimte waren.',
		ratingHelp: 'Het gemiddelde cijfer, van 1 tot 10.',
		ratingsHelp: 'Hoeveel mensen een cijfer gaven.',
		editionHelp: 'De hoeveelste keer het was, zoals 5.',
		noteHelp: 'Wat er verder bij hoort. Geen namen.',
		kinds: 'Soorten die je kunt schrijven',
		themes: 'Onderwerpen die je kunt schrijven',
		units: 'Afdelingen met hun code',
		gone: 'van vroeger',

		refused: 'Dit bestand kunnen we niet lezen',
		nothingDone: 'Er is niets overgenomen.',
		'file-too-large': 'Het bestand is te groot. Knip het in stukken, bijvoorbeeld per jaar.',
		'spreadsheet-file':
			'Dit is een rekenblad en geen csv-bestand. Open het, kies ‘Opslaan als’ en dan ‘csv’. Plakken kan ook.',
		'no-text': 'Dit is geen tekst. Kies een csv-bestand, of plak de regels hieronder.',
		'too-large': 'Dit is te veel in één keer. Knip het in stukken, bijvoorbeeld per jaar.',
		'quote-not-closed':
			'Ergens staat een aanhalingsteken (") dat nergens eindigt. Haal het weg of zet er een bij.',
		'wrong-separator':
			'Tussen de kolommen staat een komma of een streep. Bewaar het bestand met puntkomma’s (;) ertussen.',
		nothing: 'Er staat niets in. Zet onder de koppen minstens één regel.',
		'too-many-lines': 'Er zijn meer dan 5.000 regels. Knip het in stukken, bijvoorbeeld per jaar.',
		'column-unknown': 'Deze koppen kennen we niet. Verander ze of haal de kolommen weg:',
		'column-twice': 'Deze koppen staan er twee keer. Haal er steeds een weg:',
		'column-missing': 'Deze koppen missen nog. Zet ze op de bovenste regel:',

		wrong: (problems: number) =>
			problems === 1 ? 'Er klopt 1 ding niet' : `Er kloppen ${nl(problems)} dingen niet`,
		wrongText: 'Zet het goed in je bestand en kijk het opnieuw na. Er is nog niets overgenomen.',
		byColumn: (column: string, problems: number) => `${column}: ${nl(problems)} keer`,
		wholeLine: 'Hele regel',
		line: 'Regel',
		there: 'Wat er staat',
		emptyCell: 'leeg',
		wrongMore: (problems: number) => `En nog ${nl(problems)} op andere regels.`,

		good: (rows: number) =>
			plural(rows, 'nieuwe activiteit', 'nieuwe activiteiten', 'nl') + '. Alles klopt.',
		known: (rows: number) =>
			rows === 1
				? '1 regel staat precies zo in het register. Die nemen we niet nog een keer over.'
				: `${nl(rows)} regels staan precies zo in het register. Die nemen we niet nog een keer over.`,
		allKnown: 'Alles staat er al',
		allKnownText:
			'Elke regel van dit bestand staat precies zo in het register. Je hoeft niets te doen.',
		year: 'Jaar',
		perYear: 'Per jaar',
		kindsOfYear: 'Soorten',
		count: 'Aantal',
		preview: 'De nieuwe activiteiten',
		previewMore: (rows: number) => `En nog ${nl(rows)}.`,
		alike: (rows: number) =>
			rows === 1
				? '1 activiteit lijkt op iets wat er al staat'
				: `${nl(rows)} activiteiten lijken op iets wat er al staat`,
		alikeText:
			'Dezelfde dag, soort en afdeling. Is het hetzelfde? Haal de regel dan uit je bestand.',
		alikeLine: (line: number, what: string) => `Regel ${line}: ${what}`,
		take: (rows: number) => `Neem ${plural(rows, 'activiteit', 'activiteiten', 'nl')} over`,
		takeHint: 'Daarna kun je het nog in één keer terugdraaien.',
		other: 'Kies een ander bestand'
	},
	{
		title: 'Activities from a file',
		lead: 'Take over many activities at once, of old years too. You see first what will happen.',
		file: 'Choose a file',
		fileHint: 'A CSV file of Excel or another spreadsheet. At most 5,000 lines.',
		paste: 'Or paste the lines of your spreadsheet here',
		pasteHint: 'Copy the first line with the heads too.',
		check: 'Check it',
		checkHint: 'Nothing is taken over yet.',

		help: 'What does such a file look like?',
		helpText: 'The first line has the heads. Only “kind” and “date” have to be there.',
		example: 'Save an example (CSV)',
		own: 'Save all activities (CSV)',
		column: 'Head',
		what: 'What you write there',
		kindHelp: 'A kind of the list below.',
		titleHelp: 'A name for the activity.',
		fromHelp: 'A date such as 4-3-2026, or a year such as 2021.',
		toHelp: 'The last day, if it took longer.',
		unitsHelp: 'The name or the code. Several units? Put | between them. Empty is everyone.',
		themesHelp: 'A theme of the list below. Several? Put | between them.',
		peopleHelp: 'A number, “circa 40” or “not counted”.',
		meetingsHelp: 'How often it was held.',
		digitalHelp: 'How many people took part digitally.',
		roomHelp: 'How many people were in a room.',
		ratingHelp: 'The average rating, from 1 to 10.',
		ratingsHelp: 'How many people gave a rating.',
		editionHelp: 'Which time it was, such as 5.',
		noteHelp: 'What else belongs to it. No names.',
		kinds: 'Kinds that you can write',
		themes: 'Themes that you can write',
		units: 'Units with their code',
		gone: 'of the past',

		refused: 'We cannot read this file',
		nothingDone: 'Nothing was taken over.',
		'file-too-large': 'The file is too large. Cut it in pieces, for example one for each year.',
		'spreadsheet-file':
			'This is a spreadsheet and not a CSV file. Open it, choose “Save as” and then “CSV”. You can paste too.',
		'no-text': 'This is no text. Choose a CSV file, or paste the lines below.',
		'too-large': 'This is too much at once. Cut it in pieces, for example one for each year.',
		'quote-not-closed':
			'Somewhere there is a quotation mark (") that does not end. Take it away or add one.',
		'wrong-separator':
			'There is a comma or a bar between the columns. Save the file with semicolons (;) between them.',
		nothing: 'There is nothing in it. Put at least one line below the heads.',
		'too-many-lines': 'There are more than 5,000 lines. Cut it in pieces, for example by year.',
		'column-unknown': 'We do not know these heads. Change them or take the columns away:',
		'column-twice': 'These heads are there twice. Take one of each away:',
		'column-missing': 'These heads are missing. Put them on the first line:',

		wrong: (problems) => (problems === 1 ? '1 thing is wrong' : `${en(problems)} things are wrong`),
		wrongText: 'Put it right in your file and check it again. Nothing was taken over yet.',
		byColumn: (column, problems) => `${column}: ${plural(problems, 'time', 'times', 'en')}`,
		wholeLine: 'Whole line',
		line: 'Line',
		there: 'What it says',
		emptyCell: 'empty',
		wrongMore: (problems) => `And ${en(problems)} more on other lines.`,

		good: (rows) => plural(rows, 'new activity', 'new activities', 'en') + '. Everything is right.',
		known: (rows) =>
			rows === 1
				? '1 line stands in the register just so. It is not taken over again.'
				: `${en(rows)} lines stand in the register just so. They are not taken over again.`,
		allKnown: 'Everything is there already',
		allKnownText: 'Every line of this file stands in the register just so. There is nothing to do.',
		year: 'Year',
		perYear: 'By year',
		kindsOfYear: 'Kinds',
		count: 'Number',
		preview: 'The new activities',
		previewMore: (rows) => `And ${en(rows)} more.`,
		alike: (rows) =>
			rows === 1
				? '1 activity looks like something that is there already'
				: `${en(rows)} activities look like something that is there already`,
		alikeText: 'The same day, kind and unit. Is it the same? Then take the line out of your file.',
		alikeLine: (line, what) => `Line ${line}: ${what}`,
		take: (rows) => `Take over ${plural(rows, 'activity', 'activities', 'en')}`,
		takeHint: 'Afterwards you can still undo it all at once.',
		other: 'Choose another file'
	}
);
