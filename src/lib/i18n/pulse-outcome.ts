import { count, percent } from './format.ts';
import { texts } from './language.ts';

/** The pulse survey in the outcome of a period: each statement over the years. */
export const pulseOutcome = texts(
	{
		title: 'De peiling',
		lead: 'Dit vinden mensen die hier werken.',
		howToReadText: [
			'We laten alleen groepen van 20 mensen of meer zien.',
			'Alle aantallen ronden we af op vijf. Een getal kan er hoogstens 4 naast zitten.',
			'Tussen twee jaren kan het verschil er dus hoogstens 8 naast zitten.'
		].join('\n'),
		text: 'Zes uitspraken die iedereen kreeg. Elk jaar zijn het dezelfde. Zo zie je of er iets verandert.',
		agree: (percentage: number, people: number) =>
			`${percent(percentage / 100, 'nl')} is het ermee eens, van ongeveer ${count(people, 'nl')} mensen.`,
		before: (percentage: number, year: string) =>
			`In ${year} was dat ${percent(percentage / 100, 'nl')}.`,
		share: (percentage: number) => percent(percentage / 100, 'nl'),
		year: 'Jaar',
		together: 'Samen',
		asTable: 'Bekijk als tabel',
		perGroup: 'Bekijk per afdeling',
		tableOf: (statement: string) => `Antwoorden op: ${statement}`,
		alt: (statement: string, years: string) =>
			`Hoe mensen antwoordden op ‘${statement}’ in ${years}. De tabel eronder heeft alle getallen.`,
		hidden: 'Van deze uitspraak laten we dit keer geen getallen zien.',
		hiddenYear: 'Geen getallen'
	},
	{
		title: 'The pulse survey',
		lead: 'This is what people who work here think.',
		howToReadText: [
			'We only show groups of 20 people or more.',
			'All numbers are rounded to fives. A number can be off by 4 at most.',
			'So between two years the difference can be off by 8 at most.'
		].join('\n'),
		text: 'Six statements that everyone got. They are the same every year. So you see whether something changes.',
		agree: (percentage, people) =>
			`${percent(percentage / 100, 'en')} agree, of about ${count(people, 'en')} people.`,
		before: (percentage, year) => `In ${year} that was ${percent(percentage / 100, 'en')}.`,
		share: (percentage) => percent(percentage / 100, 'en'),
		year: 'Year',
		together: 'Together',
		asTable: 'See as a table',
		perGroup: 'See by department',
		tableOf: (statement) => `Answers to: ${statement}`,
		alt: (statement, years) =>
			`How people answered ‘${statement}’ in ${years}. The table below has all numbers.`,
		hidden: 'Of this statement we show no numbers this time.',
		hiddenYear: 'No numbers'
	},
	{
		text: 'Iedereen kreeg zes zinnen. Elk jaar zijn het dezelfde zinnen.',
		agree: (percentage, people) =>
			`${percent(percentage / 100, 'nl')} vindt dat het klopt. Er deden ongeveer ${count(people, 'nl')} mensen mee.`
	}
);
