import { texts } from './language.ts';

/** The page on which somebody prepares one meeting. */
export const meetingPlan = texts(
	{
		save: 'Bewaar',
		saved: 'Alles is bewaard.',
		start: 'Start de bijeenkomst',
		startHint: 'Je krijgt een code voor de telefoons. Er begint nog niets.',
		print: 'Printen',

		runs: (code: string) => `Deze bijeenkomst is nu bezig met code ${code}.`,
		runsText: 'Wat je hier aanpast, verandert niets in de zaal.',
		wasHeld: 'Deze bijeenkomst is geweest.',
		wasHeldText: 'Wil je hem nog een keer houden? Maak dan een kopie.',
		toHeld: 'Bekijk wat er is afgesproken',
		startGone: 'Starten kan nog niet. Een onderdeel bestaat niet meer. Haal het eerst weg.',
		startHeld: 'Deze bijeenkomst is al geweest. Maak een kopie om hem opnieuw te houden.',
		startFailed:
			'Starten lukte niet. Kies de afdeling opnieuw, bewaar en probeer het nog een keer.',

		agenda: 'De onderdelen',
		empty: 'Er staat nog niets in. Voeg een verhaal toe, of iets anders.',
		total: (minutes: number) => `Samen ongeveer ${minutes} minuten.`,
		totalOf: (minutes: number, of: number) => `Samen ongeveer ${minutes} van de ${of} minuten.`,
		tooLong: (over: number) => `Dat is ${over} minuten te lang. Haal iets weg of neem meer tijd.`,
		addCards: 'Voeg verhalen toe',
		addOther: 'Voeg iets anders toe',
		dropped: (title: string) => `‘${title}’ is weggehaald.`,
		restore: 'Zet terug',
		place: (title: string, place: number) => `‘${title}’ staat nu op plaats ${place}.`,

		about: 'Over de bijeenkomst',
		name: 'Naam',
		nameHint: 'Deelnemers zien deze naam ook.',
		kind: 'Soort',
		team: 'Teamgesprek',
		theme: 'Themabijeenkomst',
		oath: 'Eed of belofte',
		training: 'Training',
		other: 'Iets anders',
		form: 'Waar zijn jullie?',
		room: 'In een zaal',
		online: 'Online',
		both: 'Een deel in de zaal, een deel online',
		unit: 'Voor welke afdeling?',
		unitHint: 'Na afloop staat dit bij het aantal deelnemers. Er staat nooit bij wie wat koos.',
		noUnit: 'Voor iedereen',
		managerLegend: 'Is er een leidinggevende bij?',
		manager: 'Ja, er doet een leidinggevende mee',
		managerHint:
			'Dan bedient iemand anders het scherm. En je krijgt tips, zoals: de leidinggevende praat als laatste.',
		exactLegend: 'Hoe laat je zien wat er gekozen is?',
		exact: 'Laat vanaf 5 keuzes aantallen zien',
		exactHint:
			'Zonder vinkje zie je tot 20 keuzes alleen woorden: niemand of een paar, een deel, meer dan de helft. Zo valt niemand op. Onder de 5 keuzes zie je nooit iets.',
		helpers: 'Wie leidt er mee?',
		helpersHint: 'Zij kunnen deze bijeenkomst ook aanpassen en starten.',
		noHelpers: 'Er zijn nog geen andere gespreksleiders.',

		calendar: 'Dag en plek',
		calendarText: 'Vul dit in als mensen zich moeten kunnen aanmelden.',
		day: 'Dag',
		time: 'Hoe laat',
		timeHint: 'Bijvoorbeeld 09:30.',
		length: 'Hoeveel minuten heb je?',
		where: 'Waar',
		whereHint: 'Een zaal, of hoe je online meedoet.',
		openFor: 'Wie ziet dit in de agenda?',
		nobody: 'Niemand, ik nodig mensen zelf uit',
		openUnit: 'Mensen van de afdeling',
		everyone: 'Iedereen',
		capacity: 'Plek voor hoeveel mensen?',
		signUps: (count: number) =>
			count === 1 ? '1 persoon is aangemeld.' : `${count} mensen zijn aangemeld.`,
		module: 'Telt mee voor een programma?',
		moduleHint: 'Wie zich op de telefoon meldt, krijgt dit deel van het programma afgevinkt.',
		noModule: 'Nee',

		copy: 'Maak een kopie',
		copied: (title: string) => `${title} (kopie)`,
		remove: 'Verwijder deze bijeenkomst',
		removeText: 'Dit kun je niet terugdraaien.',
		removeSignUps: (count: number) =>
			count === 1
				? 'Er is 1 persoon aangemeld. Laat het die persoon zelf weten.'
				: `Er zijn ${count} mensen aangemeld. Laat het hen zelf weten.`,
		removeSure: 'Ja, verwijder',
		keep: 'De onderdelen in de bibliotheek blijven gewoon bestaan.'
	},
	{
		save: 'Save',
		saved: 'Everything is saved.',
		start: 'Start the meeting',
		startHint: 'You get a code for the phones. Nothing begins yet.',
		print: 'Print',

		runs: (code: string) => `This meeting is running now with code ${code}.`,
		runsText: 'What you change here does not change the room.',
		wasHeld: 'This meeting was held.',
		wasHeldText: 'Do you want to hold it again? Make a copy.',
		toHeld: 'See what was agreed',
		startGone: 'It cannot start yet. An item is no longer there. Remove it first.',
		startHeld: 'This meeting was held already. Make a copy to hold it again.',
		startFailed: 'Starting failed. Choose the unit again, save and try once more.',

		agenda: 'The items',
		empty: 'There is nothing in it yet. Add a story, or something else.',
		total: (minutes: number) => `About ${minutes} minutes together.`,
		totalOf: (minutes: number, of: number) => `About ${minutes} of the ${of} minutes together.`,
		tooLong: (over: number) =>
			`That is ${over} minutes too long. Remove something or take more time.`,
		addCards: 'Add stories',
		addOther: 'Add something else',
		dropped: (title: string) => `‘${title}’ was removed.`,
		restore: 'Put back',
		place: (title: string, place: number) => `‘${title}’ is now at place ${place}.`,

		about: 'About the meeting',
		name: 'Name',
		nameHint: 'Participants see this name too.',
		kind: 'Kind',
		team: 'Team talk',
		theme: 'Theme meeting',
		oath: 'Oath or affirmation',
		training: 'Training',
		other: 'Something else',
		form: 'Where are you?',
		room: 'In a room',
		online: 'Online',
		both: 'Some in the room, some online',
		unit: 'For which unit?',
		unitHint: 'Afterwards this stands beside the number of participants. Never who chose what.',
		noUnit: 'For everyone',
		managerLegend: 'Is a manager there?',
		manager: 'Yes, a manager takes part',
		managerHint:
			'Then somebody else holds the remote. And you get tips, such as: the manager speaks last.',
		exactLegend: 'How do you show what was chosen?',
		exact: 'Show numbers from 5 choices on',
		exactHint:
			'Without the tick you see words only up to 20 choices: nobody or a few, some, more than half. So nobody stands out. Below 5 choices you never see anything.',
		helpers: 'Who leads along?',
		helpersHint: 'They can change and start this meeting too.',
		noHelpers: 'There are no other facilitators yet.',

		calendar: 'Day and place',
		calendarText: 'Fill this in if people should be able to sign up.',
		day: 'Day',
		time: 'At what time',
		timeHint: 'For example 09:30.',
		length: 'How many minutes do you have?',
		where: 'Where',
		whereHint: 'A room, or how to join online.',
		openFor: 'Who sees this in the calendar?',
		nobody: 'Nobody, I invite people myself',
		openUnit: 'People of the unit',
		everyone: 'Everyone',
		capacity: 'Room for how many people?',
		signUps: (count: number) =>
			count === 1 ? '1 person signed up.' : `${count} people signed up.`,
		module: 'Does it count for a programme?',
		moduleHint: 'Who signs in on the phone has this part of the programme ticked off.',
		noModule: 'No',

		copy: 'Make a copy',
		copied: (title: string) => `${title} (copy)`,
		remove: 'Delete this meeting',
		removeText: 'This cannot be undone.',
		removeSignUps: (count: number) =>
			count === 1
				? '1 person signed up. Let them know yourself.'
				: `${count} people signed up. Let them know yourself.`,
		removeSure: 'Yes, delete',
		keep: 'The items stay in the library.'
	},
	{
		managerHint: 'Dan bedient iemand anders het scherm. Je krijgt ook tips.',
		exactHint:
			'Zonder vinkje zie je eerst alleen woorden. Zo valt niemand op. Bij minder dan 5 keuzes zie je niets.',
		moduleHint: 'Wie zich meldt op de telefoon, krijgt een vinkje in het programma.'
	}
);
