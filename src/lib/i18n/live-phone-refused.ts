import { texts } from './language.ts';

/** Why something could not be done on a phone, and what to do. */
export const livePhoneRefused = texts(
	{
		unknown: 'Deze code kennen we niet',
		unknownText:
			'Kijk op het scherm in de zaal of in je uitnodiging welke code er staat, en typ hem over.',
		over: 'Deze bijeenkomst is voorbij',
		overText: 'Vraag de gespreksleider of er een nieuwe code is.',
		wait: 'Te veel codes geprobeerd',
		waitText: (minutes: string) =>
			`Vanaf dit netwerk zijn te veel verkeerde codes getypt. Wacht ${minutes} en probeer het dan opnieuw. De code zelf verandert niet.`,
		full: 'De bijeenkomst is vol',
		fullText: 'Kijk met iemand mee, of vraag de gespreksleider om een briefje.',
		otherCode: 'Typ een code',
		tooLate: 'Je keuze kwam te laat',
		tooLateText: 'Het kiezen was al gesloten. Deze keuze telt niet mee.',
		restarted: 'Kies nog een keer',
		restartedText: 'De server is opnieuw gestart. Zonder JavaScript is je keuze dan weg.',
		failed: 'Dat lukte niet',
		failedText: 'Je keuze is niet aangekomen. Probeer het nog een keer.',
		minute: 'minuut',
		minutes: 'minuten'
	},
	{
		unknown: 'We do not know this code',
		unknownText:
			'Look at the screen in the room or in your invitation which code it says, and type it again.',
		over: 'This meeting is over',
		overText: 'Ask the facilitator whether there is a new code.',
		wait: 'Too many codes tried',
		waitText: (minutes: string) =>
			`Too many wrong codes were typed from this network. Wait ${minutes} and try again. The code itself does not change.`,
		full: 'The meeting is full',
		fullText: 'Look on with somebody, or ask the facilitator for a slip of paper.',
		otherCode: 'Type a code',
		tooLate: 'Your choice came too late',
		tooLateText: 'Choosing had closed already. This choice does not count.',
		restarted: 'Choose once more',
		restartedText: 'The server has restarted. Without JavaScript your choice is gone then.',
		failed: 'That did not work',
		failedText: 'Your choice did not arrive. Please try again.',
		minute: 'minute',
		minutes: 'minutes'
	},
	{
		unknown: 'Deze code klopt niet',
		unknownText: 'Kijk nog een keer op het grote scherm. Typ de code opnieuw.',
		over: 'Deze bijeenkomst is klaar',
		overText: 'Vraag om een nieuwe code.',
		wait: 'Even wachten',
		waitText: (minutes: string) => `Wacht ${minutes}. Probeer het dan nog een keer.`,
		full: 'Er kan niemand meer bij',
		tooLateText: 'Het kiezen was al klaar. Deze keuze telt niet.'
	}
);
