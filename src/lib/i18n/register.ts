import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => count(value, 'nl');
const en = (value: number) => count(value, 'en');

/** The register of activities: the list, its filter and what can be done with rows that are ticked. */
export const register = texts(
	{
		title: 'Activiteiten',
		lead: 'Alles wat de organisatie aan integriteit deed, in aantallen. Namen van deelnemers staan hier niet.',
		accountability: 'Verantwoording',
		add: 'Nieuwe activiteit',
		import: 'Importeer een bestand',
		changes: 'Wat er is veranderd',
		file: 'Bewaar alle activiteiten (csv)',
		years: 'Kies een jaar',
		allYears: 'Alle jaren',
		comesItself:
			'Live bijeenkomsten en afgeronde programma’s tellen vanzelf mee. Vul die hier niet nog een keer in.',

		filter: 'Zoek in deze lijst',
		anyKind: 'Alle soorten',
		live: 'Live bijeenkomsten',
		anyUnit: 'Alle afdelingen',
		wholeOrganisation: 'Hele organisatie',
		anyTheme: 'Alle onderwerpen',
		confirmed: 'Bevestigd',
		either: 'Maakt niet uit',
		isConfirmed: 'Bevestigd',
		notConfirmed: 'Nog niet bevestigd',
		show: 'Laat zien',
		clear: 'Laat alles zien',

		totalActivities: 'Activiteiten',
		totalMeetings: 'Bijeenkomsten',
		withoutMeetings: (number: number) => `bij ${nl(number)} niet ingevuld`,
		totalPeople: 'Deelnemers',
		circaPeople: (number: number) => `circa ${nl(number)}`,
		peopleTwice: 'Wie twee keer kwam, telt twee keer.',
		uncounted: (number: number) => `bij ${nl(number)} niet geteld`,
		unconfirmed: 'Nog niet bevestigd',

		list: 'De activiteiten',
		people: (number: number) => plural(number, 'deelnemer', 'deelnemers', 'nl'),
		meetings: (number: number) => plural(number, 'bijeenkomst', 'bijeenkomsten', 'nl'),
		circa: (number: number) => `circa ${nl(number)} deelnemers`,
		notCounted: 'Niet geteld',
		rating: (score: string, of: number | null) =>
			of === null ? `cijfer ${score}` : `cijfer ${score} (${nl(of)} keer)`,
		edition: (number: number) => `editie ${number}`,
		period: (from: string, to: string) => `${from} tot en met ${to}`,
		itself: 'Telt vanzelf mee',
		difference: (number: number) =>
			number > 0
				? `Digitaal en in een ruimte zijn samen ${nl(number)} meer.`
				: `Digitaal en in een ruimte zijn samen ${nl(-number)} minder.`,
		tick: (name: string) => `Kies ${name}`,
		tickAll: 'Kies alles op deze bladzijde',

		none: 'Nog geen activiteiten',
		noneText: 'Vul de eerste in, of neem een bestand over met alles van eerdere jaren.',
		nothing: 'Niets gevonden',
		nothingText: 'Kies een ander jaar of zoek op iets anders.',

		bulk: 'Met de gekozen activiteiten',
		chosen: (number: number) =>
			number === 0
				? 'Nog niets gekozen'
				: plural(number, 'activiteit gekozen', 'activiteiten gekozen', 'nl'),
		bulkHint: 'Vink activiteiten aan in de lijst. Daarna kies je hier wat ermee moet.',
		confirmAll: 'Bevestig',
		removeAll: 'Haal weg',
		changeAll: 'Verander afdeling, soort of onderwerp',
		setUnit: 'Zet deze afdeling',
		setKind: 'Zet deze soort',
		addTheme: 'Zet erbij',
		dropTheme: 'Haal eraf',
		unit: 'Afdeling',
		kind: 'Soort',
		theme: 'Onderwerp',
		changedNote: 'Wat je verandert, moet daarna opnieuw bevestigd worden.',

		pages: 'Bladzijden',
		previous: 'Vorige',
		next: 'Volgende',
		page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`
	},
	{
		title: 'Activities',
		lead: 'Everything the organisation did for integrity, in numbers. No names of participants stand here.',
		accountability: 'Accountability',
		add: 'New activity',
		import: 'Import a file',
		changes: 'What has changed',
		file: 'Save all activities (CSV)',
		years: 'Choose a year',
		allYears: 'All years',
		comesItself:
			'Live meetings and completed programmes count by themselves. Do not fill them in here again.',

		filter: 'Search this list',
		anyKind: 'All kinds',
		live: 'Live meetings',
		anyUnit: 'All units',
		wholeOrganisation: 'Whole organisation',
		anyTheme: 'All themes',
		confirmed: 'Confirmed',
		either: 'Either',
		isConfirmed: 'Confirmed',
		notConfirmed: 'Not confirmed yet',
		show: 'Show',
		clear: 'Show everything',

		totalActivities: 'Activities',
		totalMeetings: 'Meetings',
		withoutMeetings: (number) => `not filled in for ${en(number)}`,
		totalPeople: 'Participants',
		circaPeople: (number) => `about ${en(number)}`,
		peopleTwice: 'Who came twice counts twice.',
		uncounted: (number) => `not counted for ${en(number)}`,
		unconfirmed: 'Not confirmed yet',

		list: 'The activities',
		people: (number) => plural(number, 'participant', 'participants', 'en'),
		meetings: (number) => plural(number, 'meeting', 'meetings', 'en'),
		circa: (number) => `about ${en(number)} participants`,
		notCounted: 'Not counted',
		rating: (score, of) => (of === null ? `rated ${score}` : `rated ${score} (${en(of)} times)`),
		edition: (number) => `edition ${number}`,
		period: (from, to) => `${from} until ${to}`,
		itself: 'Counts by itself',
		difference: (number) =>
			number > 0
				? `Digital and in a room are ${en(number)} more together.`
				: `Digital and in a room are ${en(-number)} fewer together.`,
		tick: (name) => `Choose ${name}`,
		tickAll: 'Choose everything on this page',

		none: 'No activities yet',
		noneText: 'Fill in the first one, or take over a file with everything of earlier years.',
		nothing: 'Nothing found',
		nothingText: 'Choose another year or search for something else.',

		bulk: 'With the chosen activities',
		chosen: (number) =>
			number === 0
				? 'Nothing chosen yet'
				: plural(number, 'activity chosen', 'activities chosen', 'en'),
		bulkHint: 'Tick activities in the list. Then choose here what to do with them.',
		confirmAll: 'Confirm',
		removeAll: 'Remove',
		changeAll: 'Change unit, kind or theme',
		setUnit: 'Set this unit',
		setKind: 'Set this kind',
		addTheme: 'Add it',
		dropTheme: 'Take it off',
		unit: 'Unit',
		kind: 'Kind',
		theme: 'Theme',
		changedNote: 'What you change has to be confirmed again afterwards.',

		pages: 'Pages',
		previous: 'Previous',
		next: 'Next',
		page: (page, pages) => `Page ${page} of ${pages}`
	},
	{
		lead: 'Hier staat wat we deden voor integriteit. Er staan aantallen. Er staan geen namen.',
		comesItself: 'Een live bijeenkomst telt vanzelf mee. Vul die hier niet in.'
	}
);
