import { texts } from './language.ts';

/** The words of the components that every page uses. */
export const ui = texts(
	{
		skip: 'Ga naar de inhoud',
		home: 'Naar het begin',
		menu: 'Menu',
		mainMenu: 'Hoofdmenu',
		account: 'Mijn account',
		signIn: 'Inloggen',
		signOut: 'Uitloggen',
		language: 'Taal',
		footer: 'Over deze website',
		help: 'Hulp nodig?',
		managerSees: 'Wat ziet mijn leidinggevende?',
		accessibility: 'Toegankelijkheid',
		myData: 'Mijn gegevens',
		youAreHere: 'Je bent hier',

		done: 'Afgerond',
		busy: 'Nog bezig',
		todo: 'Nog niet begonnen',
		required: 'Verplicht',
		optional: 'Niet verplicht',
		late: 'Te laat',
		locked: 'Nog niet open',

		info: 'Goed om te weten',
		ok: 'Gelukt',
		warning: 'Let op',
		error: 'Dat lukte niet',
		checkThis: 'Kijk dit nog na',
		notRequired: '(niet verplicht)',
		choose: 'Maak een keuze',
		showPassword: 'Laat zien',
		hidePassword: 'Verberg',

		talkFirst: 'Liever eerst met iemand praten?',
		outside: 'Werkt niet bij de gemeente',
		more: 'Meer informatie',

		listen: 'Lees voor',
		pause: 'Pauze',
		resume: 'Ga verder',
		stop: 'Stop',

		progress: (done: string, total: string) => `${done} van ${total} afgerond`,

		notFound: 'Deze pagina is er niet',
		notFoundText: 'Misschien klopt de link niet meer. Of er staat een typefout in het adres.',
		notAllowed: 'Deze pagina is niet voor jou',
		notAllowedText:
			'Je hebt een andere rol nodig om dit te zien. Denk je dat dit niet klopt? Vraag het je beheerder.',
		broken: 'Er ging iets mis bij ons',
		brokenText: 'Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw.',
		tooMany: 'Even wachten',
		tooManyText:
			'Je probeerde dit te vaak achter elkaar. Probeer het over een paar minuten opnieuw.',
		incident: 'Blijft het misgaan? Geef dan dit nummer door aan je beheerder:',
		backToStart: 'Terug naar het begin'
	},
	{
		skip: 'Skip to content',
		home: 'To the start',
		menu: 'Menu',
		mainMenu: 'Main menu',
		account: 'My account',
		signIn: 'Sign in',
		signOut: 'Sign out',
		language: 'Language',
		footer: 'About this website',
		help: 'Need help?',
		managerSees: 'What does my manager see?',
		accessibility: 'Accessibility',
		myData: 'My data',
		youAreHere: 'You are here',

		done: 'Finished',
		busy: 'In progress',
		todo: 'Not started',
		required: 'Required',
		optional: 'Optional',
		late: 'Overdue',
		locked: 'Not open yet',

		info: 'Good to know',
		ok: 'Done',
		warning: 'Please note',
		error: 'That did not work',
		checkThis: 'Please check this',
		notRequired: '(optional)',
		choose: 'Make a choice',
		showPassword: 'Show',
		hidePassword: 'Hide',

		talkFirst: 'Rather talk to someone first?',
		outside: 'Does not work for the municipality',
		more: 'More information',

		listen: 'Read aloud',
		pause: 'Pause',
		resume: 'Continue',
		stop: 'Stop',

		progress: (done: string, total: string) => `${done} of ${total} finished`,

		notFound: 'This page does not exist',
		notFoundText: 'The link may be old, or the address may contain a typing error.',
		notAllowed: 'This page is not for you',
		notAllowedText: 'You need another role to see this. Is that not right? Ask your administrator.',
		broken: 'Something went wrong on our side',
		brokenText: 'It is not your fault. Please try again in a few minutes.',
		tooMany: 'Please wait a moment',
		tooManyText: 'You tried this too often in a row. Please try again in a few minutes.',
		incident: 'Does it keep going wrong? Give this number to your administrator:',
		backToStart: 'Back to the start'
	},
	{
		optional: 'Hoeft niet',
		locked: 'Nog dicht',
		notRequired: '(hoeft niet)',
		notFoundText: 'De link klopt niet.',
		notAllowed: 'Je mag deze pagina niet zien',
		notAllowedText: 'Klopt dat niet? Vraag het je beheerder.',
		broken: 'Er ging iets mis',
		brokenText: 'Jij deed niets fout. Probeer het zo nog een keer.',
		tooManyText: 'Wacht een paar minuten. Probeer het dan nog een keer.',
		incident: 'Gaat het weer mis? Geef dit nummer aan je beheerder:'
	}
);

/** The words around what an author wrote: in content bodies. */
export const body = texts(
	{
		fromConduct: 'Uit onze gedragscode',
		readRule: 'Lees de hele regel',
		phrase: 'Zo kun je het zeggen',
		note: 'Goed om te weten',
		source: 'Bron',
		allowed: 'Mag',
		'not-allowed': 'Mag niet',
		'ask-first': 'Vraag eerst',
		adjustable: 'Dit is per gemeente anders. Zo is het bij ons.'
	},
	{
		fromConduct: 'From our code of conduct',
		readRule: 'Read the whole rule',
		phrase: 'You could say it like this',
		note: 'Good to know',
		source: 'Source',
		allowed: 'Allowed',
		'not-allowed': 'Not allowed',
		'ask-first': 'Ask first',
		adjustable: 'This differs per municipality. This is how it is here.'
	}
);
