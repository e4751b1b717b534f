import { texts } from './language.ts';

/** The list of meetings that somebody leads, and the page to begin a new one. */
export const meetings = texts(
	{
		title: 'Bijeenkomsten',
		lead: 'Hier maak je een gesprek klaar en hier start je het. Iedereen kiest mee op de eigen telefoon.',
		add: 'Nieuwe bijeenkomst',

		running: 'Nu bezig',
		code: 'Code',
		remote: 'Naar de bediening',
		projector: 'Naar het grote scherm',
		newWindow: '(opent in een nieuw venster)',

		requests: (count: number) =>
			count === 1 ? 'Eén team vraagt een bijeenkomst' : `${count} teams vragen een bijeenkomst`,
		seeRequests: 'Bekijk wie iets vraagt',

		prepared: 'Klaargemaakt',
		noDay: 'Nog geen dag gekozen',
		minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
		item: 'onderdeel',
		itemsMany: 'onderdelen',
		openUnit: 'In de agenda van de afdeling',
		openEveryone: 'In de agenda van iedereen',
		helping: 'Je leidt mee',

		held: 'Geweest',
		heldPeople: (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
		untitled: 'Bijeenkomst zonder naam',

		none: 'Je hebt nog geen bijeenkomst klaargemaakt',
		noneText: 'Begin met een bijeenkomst die al klaar is. Je past hem daarna aan zoals je wilt.',

		newLead: 'Kies waar je mee begint. Daarna kun je alles nog aanpassen.',
		ready: 'Kant-en-klaar',
		readyText: 'Met verhalen, vragen en tips. Je kunt hem zo gebruiken.',
		choose: 'Kies deze',
		decks: 'Een stapel verhalen',
		decksText: 'Alle verhalen van een stapel. Haal weg wat je niet nodig hebt.',
		single: 'Losse verhalen en stellingen',
		singleText: 'Zoek op woord, of kies voor wie het is en waar het over gaat.',
		chosen: 'Gekozen',
		chosenNone: 'Nog niets gekozen. Vink hieronder aan wat je wilt.',
		found: (count: number) => (count === 1 ? '1 verhaal gevonden' : `${count} verhalen gevonden`),
		nothing: 'Niets gevonden. Kies iets anders of zoek op een ander woord.',
		make: 'Maak de bijeenkomst',
		makeEmpty: 'Begin zonder onderdelen',
		own: 'Mijn bijeenkomst',
		chooseFirst: 'Vink eerst een verhaal of stelling aan.',

		addTitle: 'Verhalen toevoegen',
		addLead: (title: string) => `Voor ‘${title}’. Vink aan wat je erbij wilt.`,
		addButton: 'Voeg toe'
	},
	{
		title: 'Meetings',
		lead: 'Here you prepare a meeting and start it. Everyone chooses along on their own phone.',
		add: 'New meeting',

		running: 'Running now',
		code: 'Code',
		remote: 'To the remote',
		projector: 'To the big screen',
		newWindow: '(opens in a new window)',

		requests: (count: number) =>
			count === 1 ? 'One team asks for a meeting' : `${count} teams ask for a meeting`,
		seeRequests: 'See who asks',

		prepared: 'Prepared',
		noDay: 'No day yet',
		minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
		item: 'item',
		itemsMany: 'items',
		openUnit: 'In the calendar of the unit',
		openEveryone: 'In everyone’s calendar',
		helping: 'You lead along',

		held: 'Held',
		heldPeople: (count: number) => (count === 1 ? '1 participant' : `${count} participants`),
		untitled: 'Meeting without a name',

		none: 'You have not prepared a meeting yet',
		noneText: 'Begin with one that is ready. After that you change it as you like.',

		newLead: 'Choose what to begin with. You can change everything afterwards.',
		ready: 'Ready to use',
		readyText: 'With stories, questions and tips. You can use it as it is.',
		choose: 'Choose this one',
		decks: 'A deck of stories',
		decksText: 'All stories of a deck. Remove what you do not need.',
		single: 'Single stories and statements',
		singleText: 'Search by word, or choose for whom it is and what it is about.',
		chosen: 'Chosen',
		chosenNone: 'Nothing chosen yet. Tick below what you want.',
		found: (count: number) => (count === 1 ? '1 story found' : `${count} stories found`),
		nothing: 'Nothing found. Choose something else or search for another word.',
		make: 'Make the meeting',
		makeEmpty: 'Begin without items',
		own: 'My meeting',
		chooseFirst: 'First tick a story or a statement.',

		addTitle: 'Add stories',
		addLead: (title: string) => `For ‘${title}’. Tick what you want to add.`,
		addButton: 'Add'
	},
	{
		lead: 'Hier maak je een gesprek klaar. En hier start je het. Iedereen kiest op de eigen telefoon.',
		noneText: 'Begin met een bijeenkomst die al klaar is. Je kunt hem daarna veranderen.',
		newLead: 'Kies waar je mee begint. Je kunt later alles veranderen.'
	}
);
