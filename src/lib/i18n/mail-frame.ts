import { plural } from './format.ts';
import { texts } from './language.ts';

/** What stands under a mail, and the small words in it. */
export const mailFrame = texts(
	{
		account: 'Je krijgt deze mail omdat je hier een account hebt.',
		reminder:
			'Je krijgt deze mail omdat dit programma bij je werk hoort. Klopt dat niet? Vraag het aan HR.',
		digest: 'Je krijgt dit overzicht omdat het bij je rol hoort.',
		stop: 'Ik wil dit overzicht niet meer',
		automatic: (product: string, organisation: string) =>
			`Deze mail is automatisch verstuurd door ${product} van ${organisation}. We zien niet of je hem leest.`,
		noButton: 'Werkt de knop niet? Kopieer dan dit adres naar je browser:',
		by: (date: string) => `uiterlijk op ${date}`,
		anyTime: 'wanneer het je uitkomt',
		minutes: (minutes: number) => plural(minutes, 'minuut', 'minuten', 'nl'),
		hours: (hours: number) => plural(hours, 'uur', 'uur', 'nl')
	},
	{
		account: 'You get this mail because you have an account here.',
		reminder:
			'You get this mail because this programme is part of your work. Is that wrong? Ask HR.',
		digest: 'You get this overview because it goes with your role.',
		stop: 'I do not want this overview any more',
		automatic: (product: string, organisation: string) =>
			`This mail was sent automatically by ${product} of ${organisation}. We do not see whether you read it.`,
		noButton: 'Does the button not work? Copy this address into your browser:',
		by: (date: string) => `by ${date} at the latest`,
		anyTime: 'when it suits you',
		minutes: (minutes: number) => plural(minutes, 'minute', 'minutes', 'en'),
		hours: (hours: number) => plural(hours, 'hour', 'hours', 'en')
	},
	{
		reminder:
			'Dit programma hoort bij je werk. Daarom krijg je deze mail. Klopt dat niet? Vraag het aan HR.'
	}
);
