import { texts } from './language.ts';

/** Naming who keeps the key of a period: the page of the integrity coordinator. */
export const custodySeats = texts(
	{
		title: 'Wie bewaart de sleutel?',
		lead: 'De sleutel bestaat uit drie delen. Twee delen samen openen de enveloppen. Zo kan niemand alleen bij de keuzes, ook jij niet.',
		periods: 'Geheime keuzes',
		inFile: 'Deze sleutel staat in een bestand',
		inFileText:
			'Bij deze keuzeperiode bewaart niemand een deel. De beheerder heeft een bestand met de hele sleutel. De beheerder kan de sleutel misbruiken.',

		next: 'Zo staat het',
		'no-seats': 'Er zijn nog geen bewaarders. Vul hieronder in wie een deel bewaart.',
		joining: 'Nog niet iedereen doet mee. Vraag hun om de pagina Sleuteldelen te openen.',
		'joining-again':
			'De sleutel wordt opnieuw verdeeld. Nog niet iedereen doet mee. De oude bestanden werken nog.',
		splitting: 'Iedereen doet mee. Een van de bewaarders maakt nu de sleutel.',
		'splitting-again':
			'Iedereen doet mee. Twee bewaarders met een oud bestand verdelen de sleutel nu opnieuw.',
		receiving: 'De sleutel is gemaakt. Nog niet iedereen heeft zijn of haar deel bewaard.',
		kept: 'Iedereen heeft een deel. De keuzeperiode kan open.',
		'kept-open': 'Iedereen heeft een deel.',
		counted:
			'De keuzes zijn geteld. De sleutel is niet meer nodig. Vraag iedereen om het deel weg te gooien.',
		someoneGone: 'Iemand is geen sleutelbewaarder meer. Kies een ander.',

		name: 'Kies drie plekken',
		change: 'Iemand vervangen',
		changeText:
			'Gaat iemand weg, of is een apparaat of bestand kwijt? Verander het hier. Na de wijziging krijgt iedereen een nieuw deel.',
		who: 'Kies mensen die niet elkaars baas zijn. Iedereen mag maar op één plek zitten. Een plaatsvervanger heeft hetzelfde deel.',
		seat: (number: number) => `Plek ${number}`,
		seatTitle: 'Namens wie?',
		holder: 'Bewaarder',
		deputy: 'Plaatsvervanger',
		deputyHint: 'Zonder plaatsvervanger is een deel sneller kwijt.',
		noDeputy: 'Niemand',
		save: 'Bewaar',
		saved: 'Dat is bewaard',
		tooFew: 'Er zijn te weinig sleutelbewaarders',
		tooFewText:
			'Je hebt minstens drie mensen nodig met de rol Bewaarder van een sleuteldeel. De beheerder geeft die rol.',
		'suggestion-1': 'Ondernemingsraad',
		'suggestion-2': 'Integriteitscoördinator',
		'suggestion-3': 'Vertrouwenspersoon',

		missing: (what: string) => `Vul dit in: ${what}.`,
		twice: (what: string) => `Deze persoon heeft al een plek. Kies een ander: ${what}.`,
		'not-custodian': (what: string) =>
			`Deze persoon is geen sleutelbewaarder. Kies een ander: ${what}.`,

		unsure: 'Weet je het zeker?',
		unsureNew:
			'De sleutel die er is, wordt weggegooid. Alle bewaarders doen opnieuw mee en maken een nieuwe sleutel. Dat kan, want de keuzeperiode is nog niet open.',
		unsureAgain:
			'Alle bewaarders doen opnieuw mee. Twee van hen verdelen dezelfde sleutel opnieuw, met hun oude bestanden. Heb je geen twee oude bestanden? Dan is de sleutel kwijt.',
		oldFiles:
			'Let op: twee oude bestanden samen openen de enveloppen nog steeds. Dat kan niemand terugdraaien. Vraag dus ook wie weggaat om het bestand en het papier te vernietigen.',
		sure: 'Ja, verander het',
		again: 'Opnieuw beginnen met dezelfde mensen',
		againText: 'Doe dit als iemand zijn of haar deel niet meer kan openen of kwijt is.',
		againSure: 'Ja, begin opnieuw'
	},
	{
		title: 'Who keeps the key?',
		lead: 'The key has three parts. Two parts together open the envelopes. So nobody can reach the choices alone, and neither can you.',
		periods: 'Secret choices',
		inFile: 'This key is in a file',
		inFileText:
			'Nobody keeps a part in this choice period. The administrator has a file with the whole key. The administrator can misuse the key.',

		next: 'How it stands',
		'no-seats': 'There are no custodians yet. Fill in below who keeps a part.',
		joining: 'Not everyone has joined. Ask them to open the page Key parts.',
		'joining-again':
			'The key is being split again. Not everyone has joined. The old files still work.',
		splitting: 'Everyone has joined. One of the custodians makes the key now.',
		'splitting-again':
			'Everyone has joined. Two custodians with an old file now split the key again.',
		receiving: 'The key has been made. Not everyone has kept their part yet.',
		kept: 'Everyone has a part. The choice period can open.',
		'kept-open': 'Everyone has a part.',
		counted:
			'The choices have been counted. The key is not needed any more. Ask everyone to throw their part away.',
		someoneGone: 'Someone is no custodian any more. Choose somebody else.',

		name: 'Choose three seats',
		change: 'Replace somebody',
		changeText:
			'Is somebody leaving, or has a device or a file been lost? Change it here. After that everyone gets a new part.',
		who: 'Choose people who do not report to each other. Everyone can sit in one seat only. A deputy has the same part.',
		seat: (number: number) => `Seat ${number}`,
		seatTitle: 'On behalf of whom?',
		holder: 'Custodian',
		deputy: 'Deputy',
		deputyHint: 'Without a deputy a part is lost sooner.',
		noDeputy: 'Nobody',
		save: 'Save',
		saved: 'Saved',
		tooFew: 'There are too few custodians',
		tooFewText:
			'You need at least three people with the role Custodian of a key part. The administrator grants it.',
		'suggestion-1': 'Works council',
		'suggestion-2': 'Integrity coordinator',
		'suggestion-3': 'Confidential adviser',

		missing: (what: string) => `Fill this in: ${what}.`,
		twice: (what: string) => `This person already has a seat. Choose somebody else: ${what}.`,
		'not-custodian': (what: string) =>
			`This person is no custodian. Choose somebody else: ${what}.`,

		unsure: 'Are you sure?',
		unsureNew:
			'The key that is there will be thrown away. All custodians join again and make a new key. That is possible because the choice period is not open yet.',
		unsureAgain:
			'All custodians join again. Two of them split the same key anew, with their old files. Without two old files the key is lost.',
		oldFiles:
			'Please note: two old files together still open the envelopes. Nobody can undo that. So ask who leaves, too, to destroy the file and the paper.',
		sure: 'Yes, change it',
		again: 'Start again with the same people',
		againText: 'Do this when somebody cannot open their part any more or has lost it.',
		againSure: 'Yes, start again'
	},
	{
		lead: 'De sleutel heeft drie delen. Twee delen samen openen de enveloppen. Niemand kan dat alleen.',
		changeText: 'Gaat iemand weg? Verander het hier. Iedereen krijgt dan een nieuw deel.'
	}
);
