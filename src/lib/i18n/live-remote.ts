import { plural } from './format.ts';
import { texts } from './language.ts';

/** The remote of a session: its frame, where the group is, and what the big button does. */
export const liveRemote = texts(
	{
		title: 'Niet delen',
		titleWhy: 'Dit scherm is voor de gespreksleider. Laat het niet zien op een groot scherm.',
		code: 'Code',
		moment: 'Lastig moment',
		loading: 'We halen de bijeenkomst op …',
		needsScript: 'Deze pagina heeft JavaScript nodig. Zet het aan en laad de pagina opnieuw.',

		connecting: 'We maken verbinding',
		live: 'Verbonden',
		polling: 'Verbonden, iets trager',
		offline: 'Geen verbinding. We proberen het steeds opnieuw.',
		gone: 'De verbinding is gestopt',

		lobby: 'De bijeenkomst begint zo',
		intro: 'Uitleg',
		first: 'De eerste keuze is open',
		'first-only': 'De keuze is open',
		'first-closed': 'Het kiezen is gesloten',
		'first-closed-only': 'Het kiezen is gesloten',
		talk: 'Het gesprek',
		second: 'De tweede keuze is open',
		'second-closed': 'Het kiezen is gesloten',
		revealed: 'De uitslag',
		rating: 'Het cijfer',
		ended: 'De bijeenkomst is afgelopen',
		lookBack: 'Jullie kijken terug. Hier verandert niets meer.',
		position: (item: number, of: number) => `Onderdeel ${item} van ${of}`,

		begin: 'Begin de bijeenkomst',
		'open-first': 'Open de eerste keuze',
		'open-only': 'Open de keuze',
		'close-first': 'Sluit de eerste keuze',
		'close-only': 'Sluit de keuze',
		'begin-talk': 'Begin het gesprek',
		'open-second': 'Open de tweede keuze',
		'close-second': 'Sluit de tweede keuze',
		'show-result': 'Toon de uitslag',
		'finish-item': 'Rond deze kaart af',
		'to-card': 'Volgende kaart',
		'to-statement': 'Volgende stelling',
		'to-question': 'Volgende vraag',
		'to-slide': 'Volgende dia',
		'to-step': 'Volgende stap',
		'to-break': 'Naar de pauze',
		'to-rating': 'Naar het cijfer',
		finish: 'Sluit af',

		onScreen: 'Wat iedereen ziet',
		back: 'Terug',
		skip: 'Overslaan',
		end: 'Afsluiten',
		more: 'Meer',
		cancel: 'Nee, terug',

		skipTitle: 'Dit onderdeel overslaan?',
		skipText:
			'Jullie gaan naar het volgende onderdeel en komen hier niet meer terug. Staat er een keuze open? Dan wissen we die.',
		skipYes: 'Ja, sla over',
		endTitle: 'Naar het einde?',
		endText: 'De rest van het programma vervalt. Jullie gaan nu naar het cijfer.',
		endYes: 'Ja, naar het cijfer',
		overTitle: 'De bijeenkomst afsluiten?',
		overText:
			'Alle telefoons stoppen en de code werkt niet meer. Parkeerplaats en losse vragen wissen we. Dit kun je niet terugdraaien.',
		overYes: 'Ja, sluit af',
		revealFirst: 'Toon de eerste uitslag nu',
		revealFirstTitle: 'De eerste uitslag nu al tonen?',
		revealFirstText:
			'Liever niet. Wie nu ziet wat de meesten kozen, gaat vaak met hen mee. Dan zegt de tweede keuze minder. Normaal zie je beide uitslagen samen, na het gesprek.',
		revealFirstYes: 'Toon hem toch',

		chosen: (chosen: string, of: string) =>
			`${chosen} van ${of} ${chosen === '1' ? 'heeft' : 'hebben'} gekozen`,
		everyone: 'Iedereen heeft gekozen',
		rated: (rated: string, of: string) =>
			`${rated} van ${of} ${rated === '1' ? 'gaf' : 'gaven'} een cijfer`,
		present: (present: number) => plural(present, 'telefoon', 'telefoons', 'nl'),
		presentLong: (present: string, joined: string) =>
			`Telefoons verbonden: ${present}. In totaal deden ${joined} telefoons mee.`,
		nobodyYet: 'Er is nog niemand. Laat de code zien.',
		awaited: (chosen: string, of: string) =>
			`De server is opnieuw gestart. Van de ${of} keuzes zijn er ${chosen} terug. De uitslag komt vanzelf als alles er is.`,

		notHolding: 'Een ander apparaat heeft de bediening. Je kijkt hier mee.',
		takeOver: 'Neem de bediening over',

		endedText: 'Bedankt voor het leiden. De telefoons zijn los en de keuzes zijn opgeborgen.',
		averageOf: (average: string, count: string) => `Gemiddeld een ${average}, van ${count} mensen`,
		fewRated: 'Minder dan vijf mensen gaven een cijfer. Daarom tonen we geen gemiddelde.',
		held: 'Naar deze bijeenkomst',
		meetings: 'Al mijn bijeenkomsten',
		unknownTitle: 'Hier valt niets te leiden',
		unknown: 'Er is nu geen bijeenkomst met deze code die jij leidt.',
		overAlready: 'Deze bijeenkomst is afgelopen.',
		guestUnknown: 'Deze link werkt niet meer. Vraag de gespreksleider om een nieuwe.'
	},
	{
		title: 'Do not share',
		titleWhy: 'This screen is for the facilitator. Do not show it on a big screen.',
		code: 'Code',
		moment: 'Hard moment',
		loading: 'Getting the meeting …',
		needsScript: 'This page needs JavaScript. Switch it on and load the page again.',

		connecting: 'Connecting',
		live: 'Connected',
		polling: 'Connected, a little slower',
		offline: 'No connection. We keep trying.',
		gone: 'The connection has stopped',

		lobby: 'The meeting is about to begin',
		intro: 'Introduction',
		first: 'The first choice is open',
		'first-only': 'The choice is open',
		'first-closed': 'The first choice is closed',
		'first-closed-only': 'The choice is closed',
		talk: 'The talk',
		second: 'The second choice is open',
		'second-closed': 'The second choice is closed',
		revealed: 'The result',
		rating: 'The rating',
		ended: 'The meeting is over',
		lookBack: 'You are looking back. Nothing changes here any more.',
		position: (item: number, of: number) => `Part ${item} of ${of}`,

		begin: 'Begin the meeting',
		'open-first': 'Open the first choice',
		'open-only': 'Open the choice',
		'close-first': 'Close the first choice',
		'close-only': 'Close the choice',
		'begin-talk': 'Begin the talk',
		'open-second': 'Open the second choice',
		'close-second': 'Close the second choice',
		'show-result': 'Show the result',
		'finish-item': 'Finish this card',
		'to-card': 'Next card',
		'to-statement': 'Next statement',
		'to-question': 'Next question',
		'to-slide': 'Next slide',
		'to-step': 'Next step',
		'to-break': 'To the break',
		'to-rating': 'To the rating',
		finish: 'Close the meeting',

		onScreen: 'What everybody sees',
		back: 'Back',
		skip: 'Skip',
		end: 'Close',
		more: 'More',
		cancel: 'No, go back',

		skipTitle: 'Skip this part?',
		skipText:
			'You go to the next part and do not come back here. If a choice is open, we erase it.',
		skipYes: 'Yes, skip it',
		endTitle: 'To the end?',
		endText: 'The rest of the agenda is dropped. You go to the rating now.',
		endYes: 'Yes, to the rating',
		overTitle: 'Close the meeting?',
		overText:
			'All phones stop and the code no longer works. We erase the parking lot and questions typed on the spot. You cannot undo this.',
		overYes: 'Yes, close it',
		revealFirst: 'Show the first result now',
		revealFirstTitle: 'Show the first result already?',
		revealFirstText:
			'Better not. Who sees what most people chose often follows them. Then the second choice says less. Usually you see both results together, after the talk.',
		revealFirstYes: 'Show it anyway',

		chosen: (chosen: string, of: string) =>
			`${chosen} of ${of} ${chosen === '1' ? 'has' : 'have'} chosen`,
		everyone: 'Everyone has chosen',
		rated: (rated: string, of: string) => `${rated} of ${of} gave a rating`,
		present: (present: number) => plural(present, 'phone', 'phones', 'en'),
		presentLong: (present: string, joined: string) =>
			`Phones connected: ${present}. ${joined} have joined.`,
		nobodyYet: 'Nobody is here yet. Show the code.',
		awaited: (chosen: string, of: string) =>
			`The server has restarted. Of the ${of} choices ${chosen} are back. The result comes by itself once all are there.`,

		notHolding: 'Another device leads. You are looking on.',
		takeOver: 'This device takes over',

		endedText: 'Thank you for leading. The phones are released and the choices are put away.',
		averageOf: (average: string, count: string) => `${average} on average, from ${count} people`,
		fewRated: 'Fewer than five people gave a rating. So we show no average.',
		held: 'To this meeting',
		meetings: 'All my meetings',
		unknownTitle: 'There is nothing to lead here',
		unknown: 'There is no meeting with this code now that you lead.',
		overAlready: 'This meeting is over.',
		guestUnknown: 'This link does not work any more. Ask the facilitator for a new one.'
	},
	{
		titleWhy: 'Dit scherm is alleen voor jou. Laat het niet aan de groep zien.',
		offline: 'Geen internet. We proberen het opnieuw.',
		polling: 'Verbonden',
		skipText: 'Je gaat naar het volgende. Je kunt niet terug.',
		endText: 'Je gaat nu naar het cijfer. De rest doe je niet meer.',
		overText: 'Alle telefoons stoppen. De code werkt niet meer. Je kunt niet terug.',
		revealFirstText:
			'Liever niet. Mensen doen vaak wat de groep doet. Wacht tot na het gesprek. Dan zie je de twee uitslagen.',
		awaited: (chosen: string, of: string) =>
			`Er was een storing. Er zijn ${chosen} van de ${of} keuzes terug. Wacht even.`,
		notHolding: 'Iemand anders heeft de bediening. Je kijkt mee.',
		endedText: 'Dank je wel. De bijeenkomst is klaar.'
	}
);
