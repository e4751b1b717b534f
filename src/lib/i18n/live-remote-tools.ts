import { texts } from './language.ts';

/** What lies beside the big button: agenda, timer, slips, heads, notes, screens, keys. */
export const liveTools = texts(
	{
		agenda: 'Programma',
		now: 'Nu',
		over: 'Geweest',
		loose: 'Losse vraag',
		breakItem: 'Pauze',
		typedGone: 'De woorden zijn weg na een storing',

		timer: 'Tijd',
		start: (minutes: number) => `${minutes} min`,
		startLong: (minutes: number) => `${minutes} min: start de tijd`,
		plus: '+1 min',
		plusLong: '+1 min: een minuut extra',
		stop: 'Stop',
		stopLong: 'Stop de tijd',
		noTimer: 'Bij kiezen loopt geen tijd. Ieder krijgt de tijd die nodig is.',

		add: 'Iets toevoegen',
		addWhy: 'Het komt direct na het onderdeel van nu.',
		question: 'Jouw vraag',
		questionHint: 'Zonder namen. We bewaren hem nergens. Na de bijeenkomst is hij weg.',
		option: (number: number) => `Antwoord ${number}`,
		moreOptions: 'Nog een antwoord',
		addQuestion: 'Zet de vraag klaar',
		minutes: 'Minuten pauze',
		addBreak: 'Zet een pauze klaar',
		added: 'Staat klaar als volgende onderdeel.',
		retype: 'Typ de losse vraag opnieuw',
		retypeWhy: (options: number) =>
			`Na een storing zijn de woorden weg. De keuzes zijn er nog. Typ dezelfde vraag met ${options} antwoorden.`,
		retypeDone: 'Zet de woorden terug',
		incomplete: 'Vul de vraag in en alle antwoorden. De vraag heeft minstens vijf letters.',

		parking: 'Parkeerplaats',
		parkingWhy: 'Voor wat later komt. Zonder namen. Na de bijeenkomst is het weg.',
		park: 'Wat wil je bewaren voor later?',
		parkDo: 'Zet erop',
		unpark: (text: string) => `Haal weg: ${text}`,
		remove: 'Haal weg',

		note: 'Wat spreken we af?',
		noteHint: 'Schrijf geen namen op. Deze tekst bewaren we bij de bijeenkomst.',
		saving: 'We bewaren het …',
		saved: 'Bewaard',
		notSaved: 'Nog niet bewaard. Kijk of je verbinding hebt.',

		heads: 'Hoeveel mensen zijn er?',
		headsWhy: 'Tel zelf. Zo zien we of het aantal keuzes klopt.',
		inRoom: 'In de zaal',
		online: 'Online',
		keep: 'Bewaar',
		'heads-fits': 'Het aantal keuzes past bij het aantal mensen.',
		'heads-more-choices-than-people':
			'Er zijn meer keuzes dan mensen. Tel nog eens. Of doet iemand mee op twee telefoons?',
		'heads-fewer-than-half-chose':
			'Minder dan de helft koos. Vraag of het bij iedereen lukt op de telefoon.',

		slips: 'Briefjes tellen',
		slipsWhy:
			'Tel de briefjes per antwoord. Bij een uitslag in getallen tellen ze mee. Bij een uitslag in woorden niet: noem ze dan zelf. Kiest niemand op een telefoon? Dan tellen ze vanaf vijf briefjes. We bewaren ze niet.',
		slipsKept: 'De briefjes zijn genoteerd.',
		slipsKeep: 'Noteer de briefjes',

		cloud: 'Welke woorden mogen op het scherm?',
		cloudWhy: 'Je ziet alleen woorden die twee mensen of meer gaven. Vink aan wat mag.',
		cloudNone: 'Er zijn geen woorden die twee mensen of meer gaven.',
		cloudAll: 'Vink alles aan',
		cloudShow: 'Toon deze woorden',
		cloudShown: (count: string) => `Op het scherm staan nu: ${count}`,

		screen: 'Scherm voor de zaal',
		openScreen: 'Open het scherm voor de zaal',
		screenHint: 'Sleep dat venster naar het grote scherm en druk op F11.',
		copyScreen: 'Kopieer de link',
		copied: 'Gekopieerd',
		screenWhy: 'Geef deze link niet aan deelnemers. Hij is voor de computer bij het scherm.',
		noScreen: 'Geen scherm? Alles staat ook op de telefoons.',

		join: 'Meedoen',
		joinWhy: 'Laat deze code van telefoon naar telefoon zien.',
		qr: 'QR-code om mee te doen',
		tablet: 'Geen telefoon? Geef een tablet door. Open daar:',

		keys: 'Sneltoetsen',
		keysWhy: 'Ook een klikker van een presentatie werkt.',
		keyNext: 'Verder',
		keyBack: 'Terug',
		keyTimer: 'Tijd starten of stilzetten',
		keyMoments: 'Lastig moment',
		keyHelp: 'Deze lijst',
		space: 'Spatie',
		close: 'Sluit',

		momentsWhy: 'Kies wat er gebeurt.',
		say: 'Zeg dit',
		do: 'Doe dit',
		call: 'Bel',
		otherMoment: 'Een ander moment'
	},
	{
		agenda: 'Agenda',
		now: 'Now',
		over: 'Done',
		loose: 'Question on the spot',
		breakItem: 'Break',
		typedGone: 'The words were lost in a restart',

		timer: 'Time',
		start: (minutes: number) => `${minutes} min`,
		startLong: (minutes: number) => `${minutes} min: start the timer`,
		plus: '+1 min',
		plusLong: '+1 min: one more minute',
		stop: 'Stop',
		stopLong: 'Stop the timer',
		noTimer: 'No time runs while people choose. Everybody gets the time they need.',

		add: 'Add something',
		addWhy: 'It comes right after the part of now.',
		question: 'Your question',
		questionHint: 'Without names. We store it nowhere. After the meeting it is gone.',
		option: (number: number) => `Answer ${number}`,
		moreOptions: 'Another answer',
		addQuestion: 'Put the question next',
		minutes: 'Minutes of break',
		addBreak: 'Put a break next',
		added: 'It is the next part.',
		retype: 'Type the question again',
		retypeWhy: (options: number) =>
			`The words were lost in a restart. The choices are still there. Type the same question with ${options} answers.`,
		retypeDone: 'Put the words back',
		incomplete: 'Fill in the question and every answer. The question has five letters at least.',

		parking: 'Parking lot',
		parkingWhy: 'For what comes later. Without names. After the meeting it is gone.',
		park: 'What do you want to keep for later?',
		parkDo: 'Park it',
		unpark: (text: string) => `Remove: ${text}`,
		remove: 'Remove',

		note: 'What do we agree?',
		noteHint: 'Write no names. We keep this text with the meeting.',
		saving: 'Saving …',
		saved: 'Saved',
		notSaved: 'Not saved yet. See whether you are connected.',

		heads: 'How many people are here?',
		headsWhy: 'Count yourself. It shows whether the number of choices is right.',
		inRoom: 'In the room',
		online: 'Online',
		keep: 'Save',
		'heads-fits': 'The number of choices fits the number of people.',
		'heads-more-choices-than-people':
			'There are more choices than people. Count again. Or is somebody on two phones?',
		'heads-fewer-than-half-chose':
			'Fewer than half chose. Ask whether it works on everybody’s phone.',

		slips: 'Count slips of paper',
		slipsWhy:
			'Count the slips for each answer. They count in a result in numbers. Not in a result in words: then name them yourself. Does nobody choose on a phone? Then they count from five slips. We do not keep them.',
		slipsKept: 'The slips are noted.',
		slipsKeep: 'Note the slips',

		cloud: 'Which words may go on the screen?',
		cloudWhy: 'You only see words that two people or more gave. Tick what may be shown.',
		cloudNone: 'There are no words that two people or more gave.',
		cloudAll: 'Tick all',
		cloudShow: 'Show these words',
		cloudShown: (count: string) => `On the screen now: ${count}`,

		screen: 'Screen for the room',
		openScreen: 'Open the screen for the room',
		screenHint: 'Drag that window to the big screen and press F11.',
		copyScreen: 'Copy the link',
		copied: 'Copied',
		screenWhy: 'Do not give this link to participants. It is for the computer at the screen.',
		noScreen: 'No screen? Everything is on the phones too.',

		join: 'Joining',
		joinWhy: 'Show this code from phone to phone.',
		qr: 'QR code to join',
		tablet: 'No phone? Pass a tablet around. Open there:',

		keys: 'Shortcuts',
		keysWhy: 'A presenter’s clicker works too.',
		keyNext: 'Next',
		keyBack: 'Back',
		keyTimer: 'Start or stop the timer',
		keyMoments: 'Hard moment',
		keyHelp: 'This list',
		space: 'Space',
		close: 'Close',

		momentsWhy: 'Choose what is happening.',
		say: 'Say this',
		do: 'Do this',
		call: 'Call',
		otherMoment: 'Another moment'
	},
	{
		questionHint: 'Schrijf geen namen op. Na de bijeenkomst is de vraag weg.',
		headsWhy: 'Tel hoeveel mensen er zijn.',
		slipsWhy:
			'Tel de briefjes. Vul het aantal in. Zie je de uitslag in woorden? Noem de briefjes dan zelf.',
		cloudWhy: 'Kies welke woorden iedereen mag zien.',
		'heads-more-choices-than-people': 'Er zijn meer keuzes dan mensen. Tel nog een keer.',
		'heads-fewer-than-half-chose': 'Veel mensen kozen niet. Vraag of het lukt.'
	}
);
