import { texts } from './language.ts';

/** Why something with a key part was refused; each says what to do. */
export const custodyRefusals = texts(
	{
		'not-yours': 'Jij bewaart in deze keuzeperiode geen deel, of je rol is voorbij.',
		counted: 'De keuzes zijn al geteld.',
		'part-made': 'Jouw deel is al gemaakt. Gebruik de browser waarmee je meedeed.',
		'not-everyone': 'Nog niet iedereen doet mee, of iemand is geen sleutelbewaarder meer.',
		changed: 'Iemand deed net mee met een andere browser. Probeer het opnieuw.',
		open: 'De keuzeperiode is al open. Dan kan er geen eerste sleutel meer komen.',
		'other-key': 'Dit deel hoort bij een andere sleutel. Zoek het bestand van deze keuzeperiode.',
		'other-period': 'Dit deel hoort bij een andere keuzeperiode.',
		malformed: 'Er kwam iets anders binnen dan we verwachtten. Laad de pagina opnieuw.',
		'nothing-there': 'Hier ligt geen deel voor je klaar.',

		'not-asked': 'Er wordt nu niet om delen gevraagd, of het duurde langer dan een uur.',
		'same-part': 'Dit deel is er al. Er is een ander deel nodig, van een andere plek.',
		'no-fit':
			'Jouw deel is er, maar het past niet bij het andere. Een van de twee is van een oude verdeling. Breng nog een deel.',
		'wrong-key':
			'Deze twee delen passen niet bij elkaar. Een van de twee is van een oude verdeling.',

		'not-a-part-file': 'Dit is geen bestand van een sleuteldeel.',
		'wrong-passphrase': 'De wachtzin klopt niet. Kijk of je hem goed typte.',
		damaged: 'Dit bestand is beschadigd. Gebruik je papier, of vraag je plaatsvervanger.',
		'damaged-file': (name: string) =>
			`Het bestand ${name} is beschadigd. Gebruik je papier, of vraag je plaatsvervanger.`
	},
	{
		'not-yours': 'You keep no part in this choice period, or your role has ended.',
		counted: 'The choices have been counted already.',
		'part-made': 'Your part has been made already. Use the browser with which you joined.',
		'not-everyone': 'Not everyone has joined, or somebody is no custodian any more.',
		changed: 'Somebody just joined with another browser. Please try again.',
		open: 'The choice period is open already, so it cannot get its first key.',
		'other-key': 'This part belongs to another key. Look for the file of this choice period.',
		'other-period': 'This part belongs to another choice period.',
		malformed: 'Something else arrived than we expected. Please load the page again.',
		'nothing-there': 'There is no part waiting for you here.',

		'not-asked': 'Nobody asks for parts now, or it took longer than an hour.',
		'same-part': 'This part is here already. Another part is needed, of another seat.',
		'no-fit':
			'Your part is here, but does not fit the other one. One of them is of an earlier split. Bring one more part.',
		'wrong-key': 'These two parts do not fit together. One of them is of an earlier split.',

		'not-a-part-file': 'This is not the file of a key part.',
		'wrong-passphrase': 'The passphrase is not right. See whether you typed it well.',
		damaged: 'This file is damaged. Use your paper, or ask your deputy.',
		'damaged-file': (name: string) =>
			`The file ${name} is damaged. Use your paper, or ask your deputy.`
	}
);

export type CustodyRefused = Exclude<keyof (typeof custodyRefusals)['nl'], 'damaged-file'>;
