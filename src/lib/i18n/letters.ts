import { plural } from './format.ts';
import { texts } from './language.ts';

/** HR: letters for people without e-mail. */
export const letters = texts(
	{
		title: 'Brieven om in te loggen',
		toLetters: 'Print brieven voor wie geen e-mail heeft',
		lead: 'Wie geen e-mail heeft, logt in met een brief. Daarin staat een code die één keer werkt. Daarna kiest iemand zelf een pincode.',
		unit: 'Afdeling',
		everyUnit: 'Alle afdelingen',
		show: 'Laat zien',
		make: 'Print brieven',
		makeText: (people: number) =>
			`${plural(people, 'persoon kan', 'mensen kunnen', 'nl')} nog niet inloggen en ${people === 1 ? 'heeft' : 'hebben'} geen brief die werkt.`,
		days: (days: number) => `Een brief werkt ${days} dagen. De codes zie je alleen nu.`,
		most: (most: number) => `Je maakt hoogstens ${most} brieven tegelijk.`,
		nobodyToDo: 'Iedereen op deze lijst kan inloggen of heeft een brief.',
		asPdf: 'Maak een pdf',
		asPage: 'Maak een pagina om te printen',
		list: 'Wie geen e-mail heeft',
		nobody: 'Hier heeft iedereen e-mail',
		nobodyText: 'Er is niemand die een brief nodig heeft.',
		name: 'Naam',
		state: 'Hoe het staat',
		again: 'nieuwe brief is geprint',
		act: 'Doen',
		newLetter: 'Nieuwe brief',
		newLetterFor: (name: string) => `Nieuwe brief voor ${name}`,
		takeAway: 'Trek in',
		takeAwayFor: (name: string) => `Trek in: brief en pincode van ${name}`,
		takeTitle: (name: string) => `Mag ${name} niet meer inloggen?`,
		takeText:
			'De brief en de pincode werken dan niet meer. Wie nu is ingelogd, wordt uitgelogd. Met een nieuwe brief kan iemand er weer in.',
		takeYes: 'Ja, trek in',
		takeNo: 'Nee, ga terug',
		taken: 'De brief en de pincode werken niet meer',
		made: (count: number) =>
			plural(count, 'brief is', 'brieven zijn', 'nl') + ' klaar om te printen',
		madeText:
			'Print ze nu. Als je deze pagina sluit, zijn de codes weg. Een oudere brief van dezelfde mensen werkt niet meer.',
		print: 'Print',
		left: (people: number) =>
			`Nog ${plural(people, 'brief', 'brieven', 'nl')} te gaan. Print deze eerst en maak dan de volgende stapel.`,
		back: 'Terug naar de lijst',
		noneMade: 'Er is niets gemaakt. Wie een rol heeft, zoals beheerder, krijgt geen brief',
		kiosk: 'Staat er een apparaat voor iedereen in de kantine? Stel dat in op het apparaat zelf:'
	},
	{
		title: 'Letters to sign in',
		toLetters: 'Print letters for people without e-mail',
		lead: 'Who has no e-mail signs in with a letter. It holds a code that works once. After that they choose a PIN of their own.',
		unit: 'Unit',
		everyUnit: 'All units',
		show: 'Show',
		make: 'Print letters',
		makeText: (people: number) =>
			`${plural(people, 'person', 'people', 'en')} cannot sign in yet and ${people === 1 ? 'has' : 'have'} no letter that works.`,
		days: (days: number) => `A letter works for ${days} days. You see the codes only now.`,
		most: (most: number) => `You make at most ${most} letters at once.`,
		nobodyToDo: 'Everyone on this list can sign in or has a letter.',
		asPdf: 'Make a PDF',
		asPage: 'Make a page to print',
		list: 'Who has no e-mail',
		nobody: 'Everyone here has e-mail',
		nobodyText: 'There is nobody who needs a letter.',
		name: 'Name',
		state: 'How it stands',
		again: 'new letter is printed',
		act: 'Do',
		newLetter: 'New letter',
		newLetterFor: (name: string) => `New letter for ${name}`,
		takeAway: 'Revoke',
		takeAwayFor: (name: string) => `Revoke letter and PIN of ${name}`,
		takeTitle: (name: string) => `May ${name} no longer sign in?`,
		takeText:
			'Letter and PIN then work no longer. Who is signed in now is signed out. With a new letter they can come in again.',
		takeYes: 'Yes, revoke',
		takeNo: 'No, go back',
		taken: 'Letter and PIN work no longer',
		made: (count: number) => plural(count, 'letter is', 'letters are', 'en') + ' ready to print',
		madeText:
			'Print them now. When you close this page, the codes are gone. An older letter of the same people works no longer.',
		print: 'Print',
		left: (people: number) =>
			`${plural(people, 'letter', 'letters', 'en')} to go. Print these first, then make the next pile.`,
		back: 'Back to the list',
		noneMade: 'Nothing was made. Who has a role, such as administrator, gets no letter',
		kiosk: 'Is there a device for everybody in the canteen? Set that on the device itself:'
	}
);

/** How many people stand how. */
export const letterCounts = texts(
	{
		none: 'Nog geen brief',
		printed: 'Brief geprint',
		over: 'Brief werkt niet meer',
		pin: 'Heeft een pincode'
	},
	{
		none: 'No letter yet',
		printed: 'Letter printed',
		over: 'Letter works no longer',
		pin: 'Has a PIN'
	}
);

/** How somebody stands. */
export const letterStates = texts(
	{
		none: () => 'Nog geen brief',
		printed: (day: string) => `Geprint op ${day}`,
		over: (day: string) => `Werkt niet meer sinds ${day}`,
		pin: (day: string) => `Pincode sinds ${day}`
	},
	{
		none: () => 'No letter yet',
		printed: (day: string) => `Printed on ${day}`,
		over: (day: string) => `Works no longer since ${day}`,
		pin: (day: string) => `PIN since ${day}`
	}
);
