import { plural } from './format.ts';
import { texts } from './language.ts';

/** The list of typed-in tables, and the form that begins one. */
export const reportTables = texts(
	{
		title: 'Tabellen',
		above: 'Verantwoording',
		lead: 'Hier vul je de cijfers in die niet uit Tweesprong komen, zoals meldingen en maatregelen. In het verslag staan ze precies zoals jij ze typt.',
		own: 'Jullie tabellen',
		year: 'Jaar',
		severalYears: 'Meer jaren',
		size: (rows: number, columns: number) =>
			`${plural(rows, 'rij', 'rijen', 'nl')}, ${plural(columns, 'kolom', 'kolommen', 'nl')}`,
		empty: (cells: number) => `${plural(cells, 'leeg vakje', 'lege vakjes', 'nl')}`,
		filled: 'Alles is ingevuld',
		small: (cells: number) => plural(cells, 'getal onder de 5', 'getallen onder de 5', 'nl'),
		differences: (sums: number) =>
			plural(sums, 'totaal dat niet klopt', 'totalen die niet kloppen', 'nl'),
		changed: (day: string) => `Veranderd op ${day}`,
		none: 'Er is nog geen tabel',
		noneText: 'Kies hieronder waarmee je begint. Alles is daarna nog te veranderen.',
		start: 'Begin een tabel',
		startText: 'Rijen, kolommen en namen kun je later veranderen.',
		which: 'Wat voor tabel?',
		forYear: 'Het laatste jaar in de tabel',
		sideBySide: 'Hoeveel jaren naast elkaar?',
		sideBySideHint: 'Zo zie je of het meer of minder wordt.',
		onlyYear: 'Alleen dat jaar',
		years: (count: number) => plural(count, 'jaar', 'jaren', 'nl'),
		paste: 'Plak hier je tabel',
		pasteHint:
			'Alleen bij een eigen tabel. Kopieer alles in je spreadsheet: de eerste rij zijn de namen van de kolommen, de eerste kolom die van de rijen. Een laatste rij die Totaal heet, wordt het totaal.',
		begin: 'Begin',
		notBegun: 'De tabel is nog niet gemaakt',
		removed: 'Weggegooide tabellen',
		removedOn: (day: string) => `Weggegooid op ${day}`,
		putBack: 'Zet terug',
		isRemoved: (title: string) => `De tabel "${title}" is weggegooid.`,
		isBack: 'De tabel staat er weer.'
	},
	{
		title: 'Tables',
		above: 'Accountability',
		lead: 'Fill in the numbers here that do not come out of Tweesprong, such as reports and measures. The annual report shows them exactly as you type them.',
		own: 'Your tables',
		year: 'Year',
		severalYears: 'Several years',
		size: (rows, columns) =>
			`${plural(rows, 'row', 'rows', 'en')}, ${plural(columns, 'column', 'columns', 'en')}`,
		empty: (cells) => plural(cells, 'empty cell', 'empty cells', 'en'),
		filled: 'Everything is filled in',
		small: (cells) => plural(cells, 'number under 5', 'numbers under 5', 'en'),
		differences: (sums) =>
			plural(
				sums,
				'total that differs from its parts',
				'totals that differ from their parts',
				'en'
			),
		changed: (day) => `Changed on ${day}`,
		none: 'There is no table yet',
		noneText: 'Choose below what to begin with. Everything can be changed afterwards.',
		start: 'Begin a table',
		startText: 'Rows, columns and names can be changed later.',
		which: 'Which table?',
		forYear: 'The last year in the table',
		sideBySide: 'How many years side by side?',
		sideBySideHint: 'That shows whether it grows or not.',
		onlyYear: 'That year only',
		years: (count) => plural(count, 'year', 'years', 'en'),
		paste: 'Paste your table here',
		pasteHint:
			'Only for a table of your own. Copy everything in your spreadsheet: the first row are the names of the columns, the first column those of the rows. A last row called Total becomes the total.',
		begin: 'Begin',
		notBegun: 'The table is not made yet',
		removed: 'Tables that were thrown away',
		removedOn: (day) => `Thrown away on ${day}`,
		putBack: 'Put back',
		isRemoved: (title) => `The table "${title}" was thrown away.`,
		isBack: 'The table is back.'
	},
	{
		lead: 'Hier typ je cijfers in, zoals hoeveel meldingen er waren. Ze staan in het verslag zoals jij ze typt.',
		sideBySideHint: 'Dan zie je of het meer wordt of minder.'
	}
);
