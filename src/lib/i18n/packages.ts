import { count } from './format.ts';
import { texts } from './language.ts';

/** Making a package of a module for another learning system. */
export const packages = texts(
	{
		title: 'Pakketten',
		hub: 'Een module meenemen naar een ander leerplatform, als SCORM of cmi5.',
		lead: 'Hebben jullie al een leerplatform? Neem een module mee als pakket en zet het daarin.',
		none: 'Er is nog niets om mee te nemen',
		noneText: 'Breng eerst een programma uit.',
		minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${count(minutes, 'nl')} minuten`),
		meeting: 'Dit is een bijeenkomst. Die kan niet in een pakket.',
		of: (programme: string) =>
			`Een module uit ‘${programme}’, als pakket voor jullie eigen leerplatform.`,
		standard: 'Wat kan jullie leerplatform lezen?',
		scorm12: 'SCORM 1.2',
		scorm12Hint: 'Werkt in bijna elk leerplatform. Kies dit als je het niet weet.',
		scorm2004: 'SCORM 2004, 4e editie',
		scorm2004Hint: 'Voor leerplatforms die dit vragen.',
		cmi5: 'cmi5',
		cmi5Hint: 'Voor leerplatforms met xAPI. Het platform hoort dan ook hoelang iemand bezig was.',
		language: 'Taal van het pakket',
		languageHint: 'De verhalen zelf zijn in het Nederlands.',
		nl: 'Nederlands',
		easy: 'Makkelijk Nederlands',
		en: 'Engels',
		download: 'Download het pakket',
		inside: 'Dit zit in het pakket',
		optional: 'hoeft niet',
		know: 'Goed om te weten',
		onlyDone:
			'Het leerplatform hoort dat iemand klaar is. Wat iemand kiest of schrijft, blijft op het eigen scherm. Niemand kan het zien, ook jullie niet.',
		noSecret:
			'Een geheime keuze kan niet in een pakket. Wie een kaart of stelling in het pakket doet, kiest wel. Die keuze telt niet mee in jullie uitslag.',
		sameForAll:
			'In het programma krijgt iedereen hier eigen onderdelen. In het pakket krijgt iedereen dezelfde.',
		contacts: 'De namen en nummers van jullie contactpersonen zitten in het pakket.',
		copy: 'Een pakket is een kopie van vandaag. Verandert de module? Maak dan een nieuw pakket.',
		elsewhere:
			'Wie klaar is in het leerplatform, is dat hier nog niet. Een beheerder kan instellen dat het hier ook meetelt.'
	},
	{
		title: 'Packages',
		hub: 'Take a module along to another learning platform, as SCORM or cmi5.',
		lead: 'Do you have a learning platform already? Take a module along as a package and put it there.',
		none: 'There is nothing to take along yet',
		noneText: 'Publish a programme first.',
		minutes: (minutes) => (minutes === 1 ? '1 minute' : `${count(minutes, 'en')} minutes`),
		meeting: 'This is a meeting. It cannot go in a package.',
		of: (programme) => `A module of ‘${programme}’, as a package for your own learning platform.`,
		standard: 'What can your learning platform read?',
		scorm12: 'SCORM 1.2',
		scorm12Hint: 'Works in nearly every learning platform. Choose this if you do not know.',
		scorm2004: 'SCORM 2004, 4th edition',
		scorm2004Hint: 'For learning platforms that ask for it.',
		cmi5: 'cmi5',
		cmi5Hint: 'For learning platforms with xAPI. The platform then also hears how long it took.',
		language: 'Language of the package',
		languageHint: 'The stories themselves are in Dutch.',
		nl: 'Dutch',
		easy: 'Easy Dutch',
		en: 'English',
		download: 'Download the package',
		inside: 'This is in the package',
		optional: 'not required',
		know: 'Good to know',
		onlyDone:
			'The learning platform hears that somebody is done. What somebody chooses or writes stays on their own screen. Nobody can see it, and neither can you.',
		noSecret:
			'A secret choice cannot go in a package. Whoever does a card or a statement of the package does choose. That choice does not count in your results.',
		sameForAll:
			'In the programme everybody gets parts of their own here. In the package everybody gets the same.',
		contacts: 'The names and numbers of the people to talk to are in the package.',
		copy: 'A package is a copy of today. Does the module change? Make a new package.',
		elsewhere:
			'Whoever is done in the learning platform is not done here yet. An administrator can see to it that it counts here too.'
	}
);
