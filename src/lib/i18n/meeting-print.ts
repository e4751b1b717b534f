import { texts } from './language.ts';

/** What comes out of the printer for a meeting: cards, guide, talk sheets and the poster with the code. */
export const meetingPrint = texts(
	{
		title: 'Printen',
		lead: 'Kies wat je op papier wilt.',
		cards: 'Kaarten',
		cardsText: 'Elk verhaal op een kaart van A6. Voor op tafel.',
		guide: 'Draaiboek',
		guideText: 'De onderdelen, de tijd en je gesprekshulp. Alleen voor jou.',
		talk: 'Gespreksbladen',
		talkText: 'Een blad voor het team en een blad voor een persoonlijk gesprek.',
		poster: 'Poster met de code',
		posterText: 'Op de deur of op het scherm, zodat iedereen kan meedoen.',
		noCards: 'In deze bijeenkomst zitten geen verhalen.',

		onlyYou: 'Niet delen: dit is voor wie de bijeenkomst leidt.',
		what: 'Onderdeel',
		minutes: 'Minuten',
		total: (count: number) => `Samen ongeveer ${count} minuten.`,
		note: 'Notitie',
		entries: 'Op volgorde zetten',
		scale: (steps: number, low: string, high: string) =>
			`${steps} plekken, van ‘${low}’ tot ‘${high}’.`,

		teamSheet: 'Gespreksblad voor het team',
		teamLead: 'Vul dit samen in aan het eind van het gesprek. Schrijf geen namen op.',
		teamQuestions:
			'Waar praatten we over?\nWaar waren we het over eens?\nWaar dachten we anders over, en waarom?\nWat spreken we af?\nWie begint ermee, en wanneer kijken we terug?',
		ownSheet: 'Gespreksblad voor jou en je leidinggevende',
		ownLead:
			'Vul dit in voor je gaat praten. Het blad is van jou. Je kiest zelf wat je vertelt. Niemand bewaart het.',
		ownQuestions:
			'Welk verhaal bleef bij me hangen?\nWaar lijkt het op in mijn eigen werk?\nWanneer vind ik kiezen lastig?\nWat heb ik nodig van mijn leidinggevende of van mijn team?\nWat doe ik zelf als eerste?',
		talkTo: 'Liever eerst met iemand anders praten?',

		join: 'Doe mee',
		joinHow: 'Scan de code met je telefoon, of typ:',
		joinCode: 'en vul deze code in',
		joinEmpty: 'De code schrijf je hier als de bijeenkomst begint.',
		noName: 'Je hoeft geen naam te geven. Overslaan mag altijd.',
		qr: (address: string) => `QR-code naar ${address}`
	},
	{
		title: 'Print',
		lead: 'Choose what you want on paper.',
		cards: 'Cards',
		cardsText: 'Each story on an A6 card. For on the table.',
		guide: 'Guide',
		guideText: 'The items, the time and your facilitator’s guide. For you only.',
		talk: 'Talk sheets',
		talkText: 'A sheet for the team and a sheet for a personal talk.',
		poster: 'Poster with the code',
		posterText: 'On the door or on the screen, so that everyone can join.',
		noCards: 'There are no stories in this meeting.',

		onlyYou: 'Do not share: this is for who leads the meeting.',
		what: 'Item',
		minutes: 'Minutes',
		total: (count: number) => `About ${count} minutes together.`,
		note: 'Note',
		entries: 'To put in order',
		scale: (steps: number, low: string, high: string) =>
			`${steps} places, from ‘${low}’ to ‘${high}’.`,

		teamSheet: 'Talk sheet for the team',
		teamLead: 'Fill this in together at the end of the meeting. Write no names.',
		teamQuestions:
			'What did we talk about?\nWhat did we agree on?\nWhere did we think differently, and why?\nWhat do we agree to do?\nWho begins, and when do we look back?',
		ownSheet: 'Talk sheet for you and your manager',
		ownLead:
			'Fill this in before you talk. The sheet is yours. You choose what you tell. Nobody keeps it.',
		ownQuestions:
			'Which story stayed with me?\nWhat does it look like in my own work?\nWhen do I find choosing hard?\nWhat do I need from my manager or my team?\nWhat do I do first myself?',
		talkTo: 'Rather talk to somebody else first?',

		join: 'Join in',
		joinHow: 'Scan the code with your phone, or type:',
		joinCode: 'and fill in this code',
		joinEmpty: 'Write the code here when the meeting begins.',
		noName: 'You need not give a name. Skipping is always fine.',
		qr: (address: string) => `QR code to ${address}`
	},
	{
		guideText: 'Wat jullie doen en hoe lang het duurt. Alleen voor jou.',
		ownLead: 'Vul dit in voor je gaat praten. Het blad is van jou. Niemand anders leest het.'
	}
);
