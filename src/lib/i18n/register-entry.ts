import { texts } from './language.ts';

/** The form of one activity, and the page of a live meeting that counts by itself. */
export const registerEntry = texts(
	{
		newTitle: 'Nieuwe activiteit',
		newLead: 'Schrijf op wat er is geweest, en hoeveel mensen er waren. Namen horen hier niet.',
		fromPlan: 'Dit komt uit de jaarkalender. Vul aan wat je nu weet.',
		plannedBefore: 'Dit is al opgeschreven.',
		toEntry: 'Bekijk de activiteit',

		what: 'Wat was het?',
		kind: 'Soort',
		title: 'Titel',
		titleHint: 'Bijvoorbeeld: Wat doe je met een cadeau?',
		from: 'Datum',
		fromHint: 'Bijvoorbeeld 4-3-2026. Weet je alleen het jaar? Schrijf dan het jaar.',
		to: 'Tot en met',
		toHint: 'Alleen als het langer duurde dan één dag.',
		edition: 'Editie',
		editionHint: 'Bijvoorbeeld 5, bij de vijfde themaweek.',

		who: 'Voor wie was het?',
		units: 'Afdelingen',
		unitsHint: 'Kies je niets, dan was het voor de hele organisatie.',
		unitsHintOwn: 'Kies minstens één afdeling.',
		unitsChosen: (names: string) => `Gekozen: ${names}`,
		whole: 'Hele organisatie',
		chooseUnits: 'Kies afdelingen',
		gone: 'Afdelingen van vroeger',
		themes: 'Onderwerpen',
		chooseThemes: 'Kies onderwerpen',
		noThemes: 'Nog geen onderwerp',

		howMany: 'Hoeveel?',
		people: 'Deelnemers',
		peopleHint: 'Een aantal, of ‘circa 40’. Laat leeg als niemand heeft geteld.',
		meetings: 'Bijeenkomsten',
		meetingsHint: 'Hoe vaak was het?',
		split: 'Digitaal of in een ruimte',
		splitHint: 'Weet je dit? Vul dan allebei in. Anders laat je het leeg.',
		digital: 'Mensen die digitaal meededen',
		room: 'Mensen in een ruimte',

		rated: 'Wat vonden ze ervan?',
		rating: 'Gemiddeld cijfer',
		ratingHint: 'Van 1 tot 10, bijvoorbeeld 7,5.',
		ratings: 'Hoeveel mensen gaven een cijfer?',
		note: 'Opmerking',
		noteHint: 'Schrijf hier geen namen op.',

		save: 'Bewaar',
		saveConfirm: 'Bewaar en bevestig',
		confirmHint: 'Bevestigen betekent: ik heb de getallen nagekeken en ze kloppen.',
		changeConfirms: 'Verander je iets, dan moet de activiteit opnieuw bevestigd worden.',

		alike: 'Staat dit er al?',
		alikeText: 'Dit lijkt op wat je nu opschrijft. Is het hetzelfde? Bewaar het dan niet.',
		countsItself:
			'HR heeft voor deze dagen al mensen met een datum. Die tellen vanzelf mee. Schrijf hier alleen mensen op die daar niet bij staan.',
		sure: 'Dit is iets anders. Bewaar het toch.',

		confirmedBy: (name: string, day: string) => `Bevestigd door ${name} op ${day}`,
		confirmedOn: (day: string) => `Bevestigd op ${day}`,
		notConfirmed: 'Nog niet bevestigd',
		addedBy: (name: string) => `Opgeschreven door ${name}`,
		notYours: 'Je kunt dit lezen. Aanpassen kan alleen wie over al deze afdelingen gaat.',
		remove: 'Haal deze activiteit weg',
		removeText: 'De activiteit telt dan niet meer mee. Je kunt dit daarna nog terugdraaien.',
		removeSure: 'Ja, haal weg',

		gone404: 'Deze activiteit is er niet.',
		goneNow: 'Deze activiteit is er niet meer. Kijk in de lijst hoe het nu staat.',
		changedSince:
			'Iemand anders heeft dit net veranderd. Je ziet eerst hoe het nu is, en daaronder wat jij typte. Bewaar je, dan geldt wat jij typte.',
		changedBeforeRemoval:
			'Iemand anders heeft dit net veranderd. Kijk eerst of je het nog steeds weg wilt halen.',
		oathsCounted:
			'Dit kan niet. HR telt bij deze activiteit mensen met een datum voor de eed. Vraag HR om die eerst los te maken.',

		liveLead: 'Deze bijeenkomst telt vanzelf mee. Je hoeft hem niet op te schrijven.',
		liveForm: 'Waar',
		formRoom: 'In een ruimte',
		formOnline: 'Online',
		formBoth: 'Een deel in een ruimte, een deel online',
		inRoom: 'Geteld in de ruimte',
		online: 'Geteld online',
		liveChange: (name: string) =>
			`Klopt er iets niet? ${name} leidde de bijeenkomst en kan het aanpassen.`,
		liveChangeOwn: 'Klopt er iets niet? Jij leidde de bijeenkomst en kunt het aanpassen.',
		toMeeting: 'Naar de bijeenkomst'
	},
	{
		newTitle: 'New activity',
		newLead: 'Write down what was held and how many people there were. No names belong here.',
		fromPlan: 'This comes from the year calendar. Add what you know now.',
		plannedBefore: 'This was written down already.',
		toEntry: 'See the activity',

		what: 'What was it?',
		kind: 'Kind',
		title: 'Title',
		titleHint: 'For example: What do you do with a gift?',
		from: 'Date',
		fromHint: 'For example 4-3-2026. Do you only know the year? Then write the year.',
		to: 'Until',
		toHint: 'Only if it took longer than one day.',
		edition: 'Edition',
		editionHint: 'For example 5, for the fifth theme week.',

		who: 'For whom was it?',
		units: 'Units',
		unitsHint: 'If you choose none, it was for the whole organisation.',
		unitsHintOwn: 'Choose at least one unit.',
		unitsChosen: (names) => `Chosen: ${names}`,
		whole: 'Whole organisation',
		chooseUnits: 'Choose units',
		gone: 'Units of the past',
		themes: 'Themes',
		chooseThemes: 'Choose themes',
		noThemes: 'No theme yet',

		howMany: 'How many?',
		people: 'Participants',
		peopleHint: 'A number, or “circa 40”. Leave it empty if nobody counted.',
		meetings: 'Meetings',
		meetingsHint: 'How often was it held?',
		split: 'Digital or in a room',
		splitHint: 'Do you know this? Fill in both. Otherwise leave it empty.',
		digital: 'People who took part digitally',
		room: 'People in a room',

		rated: 'What did they think of it?',
		rating: 'Average rating',
		ratingHint: 'From 1 to 10, for example 7,5.',
		ratings: 'How many people gave a rating?',
		note: 'Note',
		noteHint: 'Do not write names here.',

		save: 'Save',
		saveConfirm: 'Save and confirm',
		confirmHint: 'To confirm means: I have checked the numbers and they are right.',
		changeConfirms: 'If you change something, the activity has to be confirmed again.',

		alike: 'Is this there already?',
		alikeText: 'This looks like what you are writing down. Is it the same? Then do not save it.',
		countsItself:
			'HR has people with a date for these days already. They count by themselves. Write down only people who are not among them.',
		sure: 'This is something else. Save it anyway.',

		confirmedBy: (name, day) => `Confirmed by ${name} on ${day}`,
		confirmedOn: (day) => `Confirmed on ${day}`,
		notConfirmed: 'Not confirmed yet',
		addedBy: (name) => `Written down by ${name}`,
		notYours: 'You can read this. Only who keeps all of these units can change it.',
		remove: 'Remove this activity',
		removeText: 'Then the activity no longer counts. You can still undo this afterwards.',
		removeSure: 'Yes, remove it',

		gone404: 'There is no such activity.',
		goneNow: 'This activity is no longer there. See in the list how it stands now.',
		changedSince:
			'Somebody else has just changed this. First you see how it is now, and below it what you typed. If you save, what you typed holds.',
		changedBeforeRemoval:
			'Somebody else has just changed this. First see whether you still want to remove it.',
		oathsCounted:
			'This cannot be done. HR counts people with a date for the oath in this activity. Ask HR to take them out first.',

		liveLead: 'This meeting counts by itself. You do not have to write it down.',
		liveForm: 'Where',
		formRoom: 'In a room',
		formOnline: 'Online',
		formBoth: 'Some in a room, some online',
		inRoom: 'Counted in the room',
		online: 'Counted online',
		liveChange: (name) => `Is something wrong? ${name} led the meeting and can put it right.`,
		liveChangeOwn: 'Is something wrong? You led the meeting and can put it right.',
		toMeeting: 'To the meeting'
	},
	{
		newLead: 'Schrijf op wat er was en hoeveel mensen er waren. Schrijf geen namen.',
		changeConfirms: 'Verander je iets? Dan kijkt iemand er opnieuw naar.'
	}
);
