import { count, percent, plural } from './format.ts';
import { texts } from './language.ts';

/** The outcome of a period: what was chosen, before and after, in numbers and in words. */
export const outcome = texts(
	{
		title: 'De uitslag',
		listLead: 'Hier lees je wat we samen kozen. Per keuzeperiode is er één uitslag.',
		exercise: 'Dit zijn keuzes in een oefening, geen gedrag.',
		none: 'Er is nog geen uitslag',
		noneText:
			'We tellen pas als de keuzeperiode voorbij is. Tot die tijd ziet niemand wat er gekozen is. Ook wij niet.',
		backToProgramme: 'Naar mijn programma',
		countedOn: (date: string) => `Geteld op ${date}`,
		fromUntil: (from: string, until: string) => `${from} tot en met ${until}`,
		look: 'Bekijk de uitslag',

		period: 'Keuzeperiode',
		when: 'Wanneer er gekozen werd',
		counted: 'Geteld op',
		invited: 'Mensen met een envelop',
		dilemmas: 'Keuzes met een uitslag',
		howToRead: 'Zo lees je de uitslag',
		howToReadText: [
			'We laten alleen groepen van 20 mensen of meer zien.',
			'Alle aantallen ronden we af op vijf. Een getal kan er hoogstens 4 naast zitten.',
			'De procenten rekenen we uit met de afgeronde aantallen. Samen is dat soms 99 of 101.',
			'Je kiest twee keer: eerst zonder en daarna met de argumenten.',
			'De meeste keuzes zijn niet vanzelf de beste keuze.'
		].join('\n'),

		core: 'Deze keuzes kreeg iedereen',
		others: 'De andere keuzes',
		all: 'Wat we kozen',
		people: (total: number) => `Ongeveer ${count(total, 'nl')} mensen kozen`,
		first: 'Eerst',
		second: 'Daarna',
		share: (percentage: number) => percent(percentage / 100, 'nl'),
		number: (value: number) => plural(value, 'persoon', 'mensen', 'nl'),
		pass: 'Overgeslagen',
		few: 'Weinig mensen kozen daarna anders.',
		some: 'Een deel van de mensen koos daarna anders.',
		most: 'Meer dan de helft koos daarna anders.',
		onlyFirst: 'Van de tweede keuze laten we geen getallen zien.',
		onlySecond: 'Van de eerste keuze laten we geen getallen zien.',

		inMeetings: 'In bijeenkomsten gekozen',
		inMeetingsOf: (title: string) => `${title} (in bijeenkomsten)`,
		timesChosen: (times: number) => `Er is ongeveer ${count(times, 'nl')} keer gekozen.`,
		inMeetingsText:
			'Deze keuzes tellen we apart. Wie in meer bijeenkomsten koos, telt meer keren mee.',
		noneAlone: 'Van keuzes buiten bijeenkomsten laten we hier geen getallen zien.',

		asTable: 'Bekijk als tabel',
		tableOf: (title: string) => `${title}: eerste en tweede keuze`,
		choice: 'Keuze',
		firstShare: 'Eerst',
		firstNumber: 'Eerst: mensen',
		secondShare: 'Daarna',
		secondNumber: 'Daarna: mensen',
		perGroup: 'Bekijk per afdeling',
		groupsOf: (phase: string, title: string) => `${phase}: ${title}`,
		firstChoice: 'Eerste keuze',
		secondChoice: 'Tweede keuze',
		group: 'Groep',
		together: 'Samen',
		whole: 'Hele organisatie',
		rest: 'Andere collega’s',
		and: (first: string, last: string) => `${first} en ${last}`,
		merged:
			'Staan er meer namen in één rij? Dan tellen we die groepen samen. Zo zijn er altijd genoeg mensen, en kan niemand uitrekenen wat één persoon koos.',
		letters: 'De letters staan voor de keuzes hierboven.',

		teamCard: 'Praat erover met je team',
		teamCardText: 'Een kaart voor een gesprek van 15 minuten.',

		withoutTable: 'Hier laten we geen tabel zien',
		withoutTableText:
			'Een tabel kan te veel zeggen over mensen. Dan laten we hem weg. Waarom precies, zeggen we niet. Ook dat kan iets verraden.',
		tookPart: (people: number) => plural(people, 'persoon koos mee', 'mensen kozen mee', 'nl'),
		noNumbers: 'Geen getallen',
		topics: 'Ga naar een keuze'
	},
	{
		title: 'The result',
		listLead: 'Here you read what we chose together. There is one result per choice period.',
		exercise: 'These are choices in an exercise, not behaviour.',
		none: 'There is no result yet',
		noneText:
			'We only count when the choice period is over. Until then nobody sees what was chosen. Nor do we.',
		backToProgramme: 'To my programme',
		countedOn: (date: string) => `Counted on ${date}`,
		fromUntil: (from: string, until: string) => `${from} to ${until}`,
		look: 'See the result',

		period: 'Choice period',
		when: 'When people chose',
		counted: 'Counted on',
		invited: 'People who got an envelope',
		dilemmas: 'Choices with a result',
		howToRead: 'How to read the result',
		howToReadText: [
			'We only show groups of 20 people or more.',
			'All numbers are rounded to fives. A number is off by 4 at most.',
			'Percentages come from the rounded numbers. Together they are sometimes 99 or 101.',
			'You choose twice: first without and then with the arguments.',
			'What most people chose is not by itself the best choice.'
		].join('\n'),

		core: 'The choices everyone got',
		others: 'The other choices',
		all: 'What we chose',
		people: (total: number) => `About ${count(total, 'en')} people chose`,
		first: 'First',
		second: 'Then',
		share: (percentage: number) => percent(percentage / 100, 'en'),
		number: (value: number) => plural(value, 'person', 'people', 'en'),
		pass: 'Skipped',
		few: 'Few people chose differently later.',
		some: 'Some of the people chose differently later.',
		most: 'More than half chose differently later.',
		onlyFirst: 'We show no numbers of the second choice.',
		onlySecond: 'We show no numbers of the first choice.',

		inMeetings: 'Chosen in meetings',
		inMeetingsOf: (title: string) => `${title} (in meetings)`,
		timesChosen: (times: number) => `People chose about ${count(times, 'en')} times.`,
		inMeetingsText:
			'We count these choices apart. Who chose in more meetings counts more than once.',
		noneAlone: 'We show no numbers here of choices outside meetings.',

		asTable: 'Show as a table',
		tableOf: (title: string) => `${title}: first and second choice`,
		choice: 'Choice',
		firstShare: 'First',
		firstNumber: 'First: people',
		secondShare: 'Then',
		secondNumber: 'Then: people',
		perGroup: 'Show by department',
		groupsOf: (phase: string, title: string) => `${phase}: ${title}`,
		firstChoice: 'First choice',
		secondChoice: 'Second choice',
		group: 'Group',
		together: 'Together',
		whole: 'Whole organisation',
		rest: 'Other colleagues',
		and: (first: string, last: string) => `${first} and ${last}`,
		merged:
			'More names in one row? Then we count those groups together. So there are always enough people, and nobody can work out what one person chose.',
		letters: 'The letters stand for the choices above.',

		teamCard: 'Talk about it with your team',
		teamCardText: 'A card for a conversation of 15 minutes.',

		withoutTable: 'Here we show no table',
		withoutTableText:
			'A table can say too much about people. Then we leave it out. We do not say why exactly: that could tell something too.',
		tookPart: (people: number) => plural(people, 'person took part', 'people took part', 'en'),
		noNumbers: 'No numbers',
		topics: 'Go to a choice'
	},
	{
		listLead: 'Hier zie je wat we samen kozen.',
		exercise: 'Dit is een oefening. Het gaat niet over wat mensen echt deden.',
		noneText: 'We tellen later. Nu weet niemand wat er gekozen is.',
		when: 'Wanneer we kozen',
		dilemmas: 'Aantal keuzes',
		howToReadText: [
			'Je ziet alleen groepen van 20 mensen of meer.',
			'De getallen zijn niet precies. Een getal kan er 4 naast zitten.',
			'Je kiest twee keer. Eerst, en daarna nog een keer.',
			'Wat veel mensen kiezen, is niet altijd het beste.'
		].join('\n'),
		inMeetingsText: 'Dit kozen mensen samen in een bijeenkomst. We tellen dat apart.',
		noneAlone: 'Alleen wat mensen samen kozen, laten we hier zien.',
		merged: 'Staan er meer namen in één rij? Dan tellen we die groepen samen.',
		withoutTableText: 'Hier laten we niets zien. Zo weet niemand wat één persoon koos.'
	}
);
