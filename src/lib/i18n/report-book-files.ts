import { texts } from './language.ts';

/** Kinds of files a report is saved as: what each is good for. */
export const reportFiles = texts(
	{
		'report.pdf': 'PDF, om te lezen en te printen',
		'report.odt': 'ODT, om verder te bewerken',
		'report.docx': 'Word, om verder te bewerken',
		'report.ods': 'ODS, alle tabellen in één rekenblad',
		'report.xlsx': 'Excel, alle tabellen in één rekenblad',
		'report.csv.zip': 'CSV, elke tabel als los bestand',
		'report.json': 'JSON, voor een ander programma',
		'report.schema.json': 'Wat er in het JSON-bestand staat'
	},
	{
		'report.pdf': 'PDF, to read and print',
		'report.odt': 'ODT, to go on editing',
		'report.docx': 'Word, to go on editing',
		'report.ods': 'ODS, all tables in one spreadsheet',
		'report.xlsx': 'Excel, all tables in one spreadsheet',
		'report.csv.zip': 'CSV, each table as a file of its own',
		'report.json': 'JSON, for another program',
		'report.schema.json': 'What is in the JSON file'
	},
	{
		'report.pdf': 'PDF, om te lezen',
		'report.json': 'JSON, voor een computerprogramma'
	}
);
