import { texts } from './language.ts';

/** Choosing on a phone or a tablet. */
export const livePhoneChoose = texts(
	{
		first: 'Wat kies jij?',
		second: 'Kies nog een keer',
		secondNote: 'Blijf je bij je keuze, of kies je nu anders? Allebei mag.',
		secret: 'Je keuze is geheim: niemand ziet wat jij kiest, ook de gespreksleider niet.',
		change: 'Je mag je keuze veranderen tot het kiezen sluit.',
		noChange: 'Op deze tablet kun je je keuze daarna niet meer veranderen.',
		promised: (from: number, exactFrom: number) =>
			from === exactFrom
				? `Kiezen er ${from} mensen of meer, dan zien jullie samen hoeveel mensen wat kozen. Bij minder mensen komt er geen uitslag.`
				: `Kiezen er ${from} mensen of meer, dan zien jullie samen een uitslag: in woorden, zoals ‘een deel’. Vanaf ${exactFrom} mensen zie je precieze aantallen.`,
		promisedOrder: (from: number) =>
			`Vanaf ${from} mensen zien jullie samen de volgorde van de groep.`,
		promisedWords: (from: number) =>
			`Vanaf ${from} mensen komen er woorden in beeld. De gespreksleider leest ze eerst. Na de vraag worden ze gewist.`,
		promisedNever: 'Van deze vraag komt geen uitslag. Hij is om over te praten.',
		more: 'Wat gebeurt er met mijn keuze?',
		confirm: 'Dit is mijn keuze',
		skip: 'Overslaan',
		chooseFirst: 'Kies eerst iets. Overslaan mag ook.',

		sent: 'Gekozen',
		sending: 'Wordt verstuurd …',
		yours: 'Jouw keuze',
		skipped: 'Je slaat deze vraag over.',
		again: 'Verander je keuze',
		keep: 'Houd mijn keuze',
		wait: 'Wacht rustig tot de anderen ook klaar zijn.',

		scaleLegend: 'Waar sta jij?',
		scaleEnds: (steps: number, low: string, high: string) => `1: ${low}. ${steps}: ${high}.`,
		up: (name: string) => `Omhoog: ${name}`,
		down: (name: string) => `Omlaag: ${name}`,
		orderNow: 'De volgorde nu',
		moved: (name: string, place: number) => `${name} staat nu op plaats ${place}.`,
		word: (number: number) => `Woord ${number}`,
		oneWord: 'Jouw woord',
		wordsHint: 'Schrijf geen namen op. De gespreksleider leest de woorden voor ze in beeld komen.',
		wordsEmpty: 'Schrijf één woord of meer op. Overslaan mag ook.'
	},
	{
		first: 'What do you choose?',
		second: 'Choose once more',
		secondNote: 'Do you keep your choice, or choose another now? Both are fine.',
		secret: 'Your choice is secret: nobody sees what you choose, and neither does the facilitator.',
		change: 'You may change your choice until choosing closes.',
		noChange: 'On this tablet you cannot change your choice afterwards.',
		promised: (from: number, exactFrom: number) =>
			from === exactFrom
				? `When ${from} people or more choose, you all see how many people chose what. With fewer people there is no result.`
				: `When ${from} people or more choose, you all see a result: in words, such as ‘some’. From ${exactFrom} people on you see exact numbers.`,
		promisedOrder: (from: number) => `From ${from} people on you all see the order of the group.`,
		promisedWords: (from: number) =>
			`From ${from} people on words are shown. The facilitator reads them first. They are erased after the question.`,
		promisedNever: 'No result of this question is shown. It is there to talk about.',
		more: 'What happens with my choice?',
		confirm: 'This is my choice',
		skip: 'Skip',
		chooseFirst: 'Choose something first. Skipping is fine too.',

		sent: 'Chosen',
		sending: 'Being sent …',
		yours: 'Your choice',
		skipped: 'You skip this question.',
		again: 'Change your choice',
		keep: 'Keep my choice',
		wait: 'Wait until the others are ready too.',

		scaleLegend: 'Where do you stand?',
		scaleEnds: (steps: number, low: string, high: string) => `1: ${low}. ${steps}: ${high}.`,
		up: (name: string) => `Up: ${name}`,
		down: (name: string) => `Down: ${name}`,
		orderNow: 'The order now',
		moved: (name: string, place: number) => `${name} is now in place ${place}.`,
		word: (number: number) => `Word ${number}`,
		oneWord: 'Your word',
		wordsHint: 'Do not write names. The facilitator reads the words before they are shown.',
		wordsEmpty: 'Write one word or more. Skipping is fine too.'
	},
	{
		secondNote: 'Kies je hetzelfde? Of kies je nu anders? Alles mag.',
		secret: 'Niemand ziet wat jij kiest.',
		change: 'Je mag je keuze nog veranderen.',
		promised: (from: number) =>
			`Kiezen ${from} mensen of meer? Dan zie je straks wat de groep koos. Je ziet nooit wie wat koos.`,
		promisedNever: 'Er komt geen uitslag. We praten erover.',
		confirm: 'Dit kies ik',
		skip: 'Ik kies niet',
		chooseFirst: 'Kies eerst. Of druk op: ik kies niet.',
		skipped: 'Je kiest nu niet. Dat mag.',
		again: 'Ik wil iets anders kiezen',
		wait: 'Wacht op de anderen.',
		wordsHint: 'Schrijf geen namen op.',
		wordsEmpty: 'Schrijf een woord op. Of druk op: ik kies niet.'
	}
);
