import { plural } from './format.ts';
import { texts } from './language.ts';

/** HR: everybody in every programme, and who is overdue. */
export const hrList = texts(
	{
		title: 'Wie moet nog?',
		lead: 'Zoek mensen op in alle programma’s. Kies ‘Te laat’ voor wie de datum voorbij liet gaan.',
		logged: 'Elke keer dat je hier kijkt, komt dat in het logboek. De auditor leest dat.',
		caption: 'Mensen per programma',
		found: (rows: number) => plural(rows, 'regel', 'regels', 'nl'),
		line: 'Iemand met twee programma’s staat er twee keer.',
		programme: 'Programma',
		daysLate: (days: number) => `${plural(days, 'dag', 'dagen', 'nl')} te laat`,
		save: 'Bewaar deze lijst',
		saveAll: 'Bewaar alles in één bestand',
		saveText: 'Elke regel is een persoon met een programma, de stand en de datum.',
		ods: 'Als spreadsheet (ods)',
		xlsx: 'Voor Excel (xlsx)',
		csv: 'Als tekst (csv)',
		toOverdue: 'Wie is te laat?',
		toOverdueText: 'De mensen die te laat zijn, in alle programma’s. Wie het langst wacht eerst.',
		toPeople: 'Zoek iemand op',
		toPeopleText: 'Wat moet iemand doen, en wat is er al klaar?'
	},
	{
		title: 'Who still has to?',
		lead: 'Look people up in all programmes. Choose ‘Overdue’ for those whose date has passed.',
		logged: 'Each time you look here, the audit log records it. The auditor reads that log.',
		caption: 'People by programme',
		found: (rows: number) => plural(rows, 'row', 'rows', 'en'),
		line: 'Somebody with two programmes is there twice.',
		programme: 'Programme',
		daysLate: (days: number) => `${plural(days, 'day', 'days', 'en')} overdue`,
		save: 'Save this list',
		saveAll: 'Save everything in one file',
		saveText: 'Each row is a person with a programme, the state and the date.',
		ods: 'As a spreadsheet (ODS)',
		xlsx: 'For Excel (XLSX)',
		csv: 'As text (CSV)',
		toOverdue: 'Who is overdue?',
		toOverdueText: 'Everybody who is overdue, in all programmes. Those who wait longest first.',
		toPeople: 'Look somebody up',
		toPeopleText: 'What must somebody do, and what is done already?'
	}
);
