import { texts } from './language.ts';

/** HR: a programme by month, and how soon newcomers were done. */
export const hrTrend = texts(
	{
		trend: 'Afronding per maand',
		trendText: 'Hoe stond het aan het eind van elke maand? Elke dag telt wie toen hier werkte.',
		trendAlt: 'Het percentage dat klaar was, aan het eind van elke maand.',
		tooShort: 'Er is nog maar één dag om te laten zien. Kijk over een maand nog eens.',
		onDay: 'Geteld op',
		percentage: 'Percentage',
		required: 'Moet dit doen',
		done: 'Afgerond',
		overdue: 'Te laat',
		cohorts: 'Nieuwe medewerkers',
		cohortsText: 'Hoe snel waren nieuwe medewerkers klaar? Je ziet wie nu nog hier werkt.',
		cohortsAlt: 'Per maand van binnenkomst: hoe snel mensen klaar waren, als deel van het geheel.',
		nobody: 'Er kwam niemand',
		nobodyText: 'In het jaar tot deze dag kwam er niemand die dit moet doen.',
		month: 'Begonnen in',
		starters: 'Mensen',
		in30: 'Binnen 30 dagen klaar',
		in60: 'In 31 tot 60 dagen',
		in90: 'In 61 tot 90 dagen',
		later: 'Later klaar',
		notYet: 'Nog niet klaar',
		young: 'Wie net begon, heeft nog tijd. Kijk bij de laatste maanden dus niet te streng.'
	},
	{
		trend: 'Completion by month',
		trendText: 'How was it at the end of each month? Each day counts who worked here then.',
		trendAlt: 'The percentage that was done, at the end of each month.',
		tooShort: 'There is only one day to show yet. Look again in a month.',
		onDay: 'Counted on',
		percentage: 'Percentage',
		required: 'Must do this',
		done: 'Finished',
		overdue: 'Overdue',
		cohorts: 'New starters',
		cohortsText: 'How soon were new starters done? You see those who still work here.',
		cohortsAlt: 'By month of starting: how soon people were done, as a part of the whole.',
		nobody: 'Nobody came',
		nobodyText: 'In the year up to this day nobody came who must do this.',
		month: 'Began in',
		starters: 'People',
		in30: 'Done within 30 days',
		in60: 'In 31 to 60 days',
		in90: 'In 61 to 90 days',
		later: 'Done later',
		notYet: 'Not done yet',
		young: 'Who has just begun still has time. So do not judge the last months too strictly.'
	}
);
