import { texts } from './language.ts';

/** The calendar of meetings: what somebody may come to, and signing up. */
export const calendar = texts(
	{
		title: 'Agenda',
		lead: 'Hier staan bijeenkomsten waar je bij mag zijn. Meld je aan, dan weten we hoeveel mensen er komen.',
		mine: 'Hier ben je bij',
		open: 'Hier kun je nog bij',
		none: 'Er staan nu geen bijeenkomsten in je agenda',
		noneText: 'Wil je met je team over een lastige keuze praten? Vraag dan een bijeenkomst aan.',
		ask: 'Vraag een bijeenkomst aan',
		askTitle: 'Liever met je eigen team?',
		askText: 'Een gespreksleider komt bij jullie langs. Jullie kiezen samen waar het over gaat.',

		at: (time: string) => `${time} uur`,
		minutes: (minutes: number) => `ongeveer ${minutes} minuten`,
		noPlace: 'De plek hoor je nog.',
		online: 'Online',
		hybrid: 'In een zaal en online',
		left: (places: number) => (places === 1 ? 'Nog 1 plek' : `Nog ${places} plekken`),
		people: (count: number) =>
			count === 0
				? 'Nog niemand aangemeld'
				: count === 1
					? '1 persoon aangemeld'
					: `${count} mensen aangemeld`,
		completes: (module: string, programme: string) =>
			`Dit telt mee als ‘${module}’ in het programma ‘${programme}’. Zet dan tijdens de bijeenkomst je naam op de lijst.`,

		signUp: 'Meld me aan',
		signUpNamed: (title: string) => `Meld me aan voor ‘${title}’`,
		signedUp: 'Je bent aangemeld',
		full: 'Vol',
		cancel: 'Ik kan toch niet',
		cancelText: 'Jammer. Een ander kan dan jouw plek krijgen.',
		cancelSure: 'Meld me af',
		seen: 'De gespreksleider ziet wie zich aanmeldt. Een maand na de bijeenkomst gooien we die lijst weg. Je keuzes staan er nooit bij.',

		done: 'Je bent aangemeld. Tot dan!',
		cancelled: 'Je bent afgemeld.',
		fullNow: 'Deze bijeenkomst is vol. Kijk of een andere dag je past.',
		gone: 'Deze bijeenkomst is er niet meer. Kijk of een andere dag je past.'
	},
	{
		title: 'Calendar',
		lead: 'These are the meetings you may join. Sign up, so that we know how many people will come.',
		mine: 'You are coming to',
		open: 'You can still join',
		none: 'There are no meetings in your calendar now',
		noneText: 'Would you like to talk about a hard choice with your team? Ask for a meeting.',
		ask: 'Ask for a meeting',
		askTitle: 'Rather with your own team?',
		askText: 'A facilitator comes to you. Together you choose what it is about.',

		at: (time: string) => time,
		minutes: (minutes: number) => `about ${minutes} minutes`,
		noPlace: 'You will hear the place later.',
		online: 'Online',
		hybrid: 'In a room and online',
		left: (places: number) => (places === 1 ? '1 place left' : `${places} places left`),
		people: (count: number) =>
			count === 0
				? 'Nobody signed up yet'
				: count === 1
					? '1 person signed up'
					: `${count} people signed up`,
		completes: (module: string, programme: string) =>
			`This counts as ‘${module}’ in the programme ‘${programme}’. Put your name on the list during the meeting.`,

		signUp: 'Sign me up',
		signUpNamed: (title: string) => `Sign me up for ‘${title}’`,
		signedUp: 'You are signed up',
		full: 'Full',
		cancel: 'I cannot come after all',
		cancelText: 'A pity. Somebody else can have your place.',
		cancelSure: 'Cancel my place',
		seen: 'The facilitator sees who signs up. A month after the meeting we throw that list away. Your choices are never on it.',

		done: 'You are signed up. See you then!',
		cancelled: 'Your place is cancelled.',
		fullNow: 'This meeting is full. See whether another day suits you.',
		gone: 'This meeting is not there any more. See whether another day suits you.'
	},
	{
		lead: 'Hier staan bijeenkomsten. Je mag erbij zijn. Meld je dan aan.',
		noneText: 'Wil je met je team praten? Vraag het hier.',
		askText: 'Iemand komt bij jullie. Jullie praten samen.',
		completes: (module: string) =>
			`Dit telt mee als ‘${module}’. Zet bij de bijeenkomst je naam op de lijst.`,
		cancelText: 'Iemand anders krijgt dan jouw plek.',
		seen: 'De leider van de bijeenkomst ziet je naam. Na een maand is de lijst weg. Niemand ziet wat jij kiest.'
	}
);
