import { texts } from './language.ts';

/** The start page of the yearly account. */
export const reportHub = texts(
	{
		title: 'Verantwoording',
		lead: 'Elk jaar laat de gemeente zien wat zij aan integriteit deed. Hier verzamel je dat, en hier maak je het verslag.',
		leadUnit: 'Hier leg je vast wat jouw afdeling aan integriteit doet, en zie je de cijfers.',
		year: 'Jaar',
		yearNav: 'Kies een jaar',
		still: (year: number) => `Wat ${year} nog mist`,
		nothing: (year: number) => `Voor ${year} is alles er.`,
		parts: 'Alle onderdelen',

		activities: 'Activiteiten',
		activitiesText: 'Trainingen, gesprekken, lezingen: alles wat meetelt.',
		calendar: 'Jaarkalender',
		calendarText: 'Wat er nog komt, voor iedereen te zien.',
		tables: 'Tabellen',
		tablesText: 'Meldingen, gesprekken en andere cijfers die je invult.',
		plan: 'Jaarplan',
		planText: 'Wat je gaat doen, en hoe ver het is.',
		figures: 'Cijfers',
		figuresText: 'Wat Tweesprong telt: deelname, eden, bijeenkomsten.',
		reports: 'Verslagen',
		reportsText: 'Schrijven, laten tekenen en publiceren.',

		noActivities: 'Er zijn nog geen activiteiten vastgelegd.',
		toActivities: 'Leg een activiteit vast',
		unconfirmed: (count: number) =>
			count === 1
				? 'Van 1 activiteit heeft nog niemand gezegd dat het klopt.'
				: `Van ${count} activiteiten heeft nog niemand gezegd dat het klopt.`,
		toUnconfirmed: 'Kijk ze na',
		noTables: 'Er is nog geen tabel ingevuld, zoals die van de meldingen.',
		toTables: 'Maak een tabel',
		noPlan: 'Het jaarplan is nog leeg.',
		planSilent: (count: number) =>
			count === 1
				? 'Van 1 onderwerp van het jaarplan staat er niet bij hoe ver het is.'
				: `Van ${count} onderwerpen van het jaarplan staat er niet bij hoe ver ze zijn.`,
		toPlan: 'Naar het jaarplan',
		noCount: 'De geheime keuzes van dit jaar zijn nog niet geteld.',
		uncounted: 'Een keuzeperiode is gesloten, maar nog niet geteld.',
		toCount: 'Naar de geheime keuzes',
		noReport: 'Er is nog geen verslag.',
		toReports: 'Begin een verslag',
		unsigned: (title: string) => `‘${title}’ is nog niet getekend.`,
		toSign: 'Vraag iemand om te tekenen',
		unpublished: (title: string) => `‘${title}’ is getekend, maar nog niet gepubliceerd.`,
		toPublish: 'Publiceer het verslag'
	},
	{
		title: 'Accountability',
		lead: 'Every year the municipality shows what it did about integrity. Here you gather that, and make the report.',
		leadUnit: 'Here you record what your unit does about integrity, and see the figures.',
		year: 'Year',
		yearNav: 'Choose a year',
		still: (year) => `What ${year} still misses`,
		nothing: (year) => `Everything of ${year} is there.`,
		parts: 'All parts',

		activities: 'Activities',
		activitiesText: 'Trainings, talks, lectures: everything that counts.',
		calendar: 'Year calendar',
		calendarText: 'What is still to come, for everyone to see.',
		tables: 'Tables',
		tablesText: 'Reports, talks and other numbers that you fill in.',
		plan: 'Year plan',
		planText: 'What you will do, and how far it is.',
		figures: 'Figures',
		figuresText: 'What Tweesprong counts: participation, oaths, meetings.',
		reports: 'Reports',
		reportsText: 'Writing, having signed, and publishing.',

		noActivities: 'No activities were recorded yet.',
		toActivities: 'Record an activity',
		unconfirmed: (count) =>
			count === 1
				? 'Nobody has said of 1 activity that it is right.'
				: `Nobody has said of ${count} activities that they are right.`,
		toUnconfirmed: 'Look at them',
		noTables: 'No table was filled in yet, such as that of the reports.',
		toTables: 'Make a table',
		noPlan: 'The year plan is still empty.',
		planSilent: (count) =>
			count === 1
				? 'Of 1 topic of the year plan it is not said how far it is.'
				: `Of ${count} topics of the year plan it is not said how far they are.`,
		toPlan: 'To the year plan',
		noCount: 'The secret choices of this year were not counted yet.',
		uncounted: 'A choice period is closed, but not counted yet.',
		toCount: 'To the secret choices',
		noReport: 'There is no report yet.',
		toReports: 'Begin a report',
		unsigned: (title) => `‘${title}’ was not signed yet.`,
		toSign: 'Ask somebody to sign',
		unpublished: (title) => `‘${title}’ was signed, but not published yet.`,
		toPublish: 'Publish the report'
	},
	{
		lead: 'Elk jaar laat de gemeente zien wat zij deed voor eerlijk werk. Hier verzamel je dat. En hier maak je het verslag.'
	}
);
