import { plural } from './format.ts';
import { texts } from './language.ts';

/** HR: mails that did not arrive. */
export const undelivered = texts(
	{
		title: 'Niet aangekomen',
		lead: 'Deze mails nam de mailserver van de ontvanger niet aan. Elke keer dat je hier kijkt, komt dat in het logboek.',
		none: 'Alles is aangekomen',
		noneText:
			'Er is geen mail die een server weigerde. Een mail die later terugkomt, komt in de mailbox van de afzender.',
		found: (mails: number) => plural(mails, 'mail', 'mails', 'nl'),
		mail: 'Mail',
		to: 'Naar',
		on: 'Op',
		why: 'Waarom',
		todo: 'Wat kun je doen?',
		sameAddress:
			'Verbeter het adres in je eigen systeem, en lees de lijst opnieuw in. Zolang het zo blijft, sturen we er niets meer heen.',
		newAddress: (address: string) => `Het adres is intussen ${address}. Probeer het opnieuw.`,
		noAddress: 'Er staat nu geen adres meer. Geef een brief.',
		other: 'Probeer het later opnieuw. Blijft het misgaan? Vraag het dan aan wie de mail beheert.',
		again: 'Probeer opnieuw',
		handled: 'Haal van de lijst',
		ofWhom: (name: string) => `: ${name}`,
		againDone: 'De mail gaat opnieuw, als hij nog nodig is',
		handledDone: 'De mail is van de lijst',
		gone: 'Deze mail stond al niet meer op de lijst'
	},
	{
		title: 'Did not arrive',
		lead: 'The mail server of the receiver did not take these mails. Each time you look here, the audit log records it.',
		none: 'Everything arrived',
		noneText:
			'There is no mail that a server refused. A mail that comes back later comes to the mailbox of the sender.',
		found: (mails: number) => plural(mails, 'mail', 'mails', 'en'),
		mail: 'Mail',
		to: 'To',
		on: 'On',
		why: 'Why',
		todo: 'What can you do?',
		sameAddress:
			'Mend the address in your own system, and import the list again. As long as it stays so, we send nothing more to it.',
		newAddress: (address: string) => `The address is ${address} by now. Try again.`,
		noAddress: 'There is no address any more. Give a letter.',
		other: 'Try again later. Does it keep failing? Ask who manages the mail.',
		again: 'Try again',
		handled: 'Take from the list',
		ofWhom: (name: string) => `: ${name}`,
		againDone: 'The mail goes again, if it is still needed',
		handledDone: 'The mail is off the list',
		gone: 'This mail was off the list already'
	}
);
