import { texts } from './language.ts';

/** The words of a table of the report that is saved as a file. */
export const reportSheet = texts(
	{
		platform: 'Geteld in Tweesprong.',
		typed: 'Ingevuld door de organisatie.',
		both: 'Deels geteld in Tweesprong, deels ingevuld door de organisatie.',
		count: 'Een aantal: mensen, meldingen of bijeenkomsten.',
		number: 'Een getal, zoals een cijfer of een bedrag.',
		text: 'Woorden.',
		date: 'Een datum.',
		empty: 'Het is niet bekend.',
		zero: 'Geteld: er was er geen.',
		dash: 'Het is hier niet van toepassing.',
		circa: 'Het aantal is geschat.',
		noteOf: (column: string) => `${column} (opmerking)`,
		category: 'Soort risico',
		check: 'Let op',
		differs: (column: string, printed: string, parts: string) =>
			`${column}: er staat ${printed}, de delen zijn samen ${parts}.`,
		title: (title: string) => `Tabel: ${title}`,
		sourceIs: (source: string) => `Herkomst: ${source}`,
		noteIs: (note: string) => `Opmerking: ${note}`,
		checkIs: (row: string, difference: string) => `Let op. ${row}, ${difference}`,
		emptyIs: (meaning: string) => `Een lege cel: ${meaning}`,
		dashIs: (meaning: string) => `Een streepje (-): ${meaning}`,
		circaIs: (meaning: string) => `Circa: ${meaning}`
	},
	{
		platform: 'Counted in Tweesprong.',
		typed: 'Filled in by the organisation.',
		both: 'Partly counted in Tweesprong, partly filled in by the organisation.',
		count: 'A count of people, reports or meetings.',
		number: 'A number, such as a rating or an amount.',
		text: 'Words.',
		date: 'A date.',
		empty: 'It is not known.',
		zero: 'Counted: there was none.',
		dash: 'It does not apply here.',
		circa: 'The number is an estimate.',
		noteOf: (column) => `${column} (note)`,
		category: 'Kind of risk',
		check: 'Please note',
		differs: (column, printed, parts) => `${column}: it says ${printed}, the parts make ${parts}.`,
		title: (title) => `Table: ${title}`,
		sourceIs: (source) => `Source: ${source}`,
		noteIs: (note) => `Note: ${note}`,
		checkIs: (row, difference) => `Please note. ${row}, ${difference}`,
		emptyIs: (meaning) => `An empty cell: ${meaning}`,
		dashIs: (meaning) => `A dash (-): ${meaning}`,
		circaIs: (meaning) => `About: ${meaning}`
	}
);
