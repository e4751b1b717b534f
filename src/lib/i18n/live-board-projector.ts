import { plural } from './format.ts';
import { texts } from './language.ts';

/** The projector of a session: a screen that a whole room reads. */
export const liveProjector = texts(
	{
		title: 'Scherm van de bijeenkomst',
		welcome: 'Doe mee met je telefoon',
		noAccount: 'Je hebt geen account nodig. Niemand ziet wat jij kiest.',
		here: (people: number) =>
			people === 0
				? 'Er is nog niemand'
				: `${plural(people, 'telefoon doet', 'telefoons doen', 'nl')} mee`,
		join: 'Doe mee',
		fullScreen: 'Volledig scherm (F)',
		keys: 'B: leeg scherm',
		blank: 'Het scherm is even leeg.',
		position: (item: number, of: number) => `${item} van ${of}`,

		counted: (chosen: number, of: number) =>
			`${chosen} van ${of} ${chosen === 1 || of === 1 ? 'heeft' : 'hebben'} gekozen`,
		read: 'Lees mee',
		choose: 'Kies op je telefoon',
		chooseFirst: 'Eerste keuze: kies op je telefoon',
		chooseSecond: 'Tweede keuze: kies op je telefoon',
		closed: 'Het kiezen is gesloten',
		closedFirst: 'Het kiezen is gesloten',
		closedSecond: 'Het kiezen is gesloten',
		talk: 'Praat er samen over',
		result: 'De uitslag',
		firstResult: 'De uitslag van de eerste keuze',
		waiting: 'De uitslag komt na de tweede keuze.',

		rating: 'Hoe vond je deze bijeenkomst?',
		ratingText: 'Geef op je telefoon een cijfer van 1 tot en met 10.',
		ended: 'Dank je wel voor het meedoen',
		agreed: 'Dit spreken we af',
		noNote: 'De bijeenkomst is klaar.',

		connecting: 'Verbinden',
		live: 'Verbonden',
		polling: 'Verbonden',
		offline: 'Geen verbinding. We proberen het opnieuw.',
		gone: '',

		needsScript: 'Dit scherm werkt alleen met JavaScript. Zet het aan in je browser.',
		noSecret: 'Open dit scherm vanuit de bediening',
		noSecretText:
			'Open de bediening van de bijeenkomst en kies daar ‘Open het scherm voor de zaal’. Dan opent dit scherm met de juiste sleutel.',
		unknown: 'Deze bijeenkomst kennen we niet',
		unknownText: 'De code of de sleutel klopt niet. Open het scherm opnieuw vanuit de bediening.',
		over: 'Deze bijeenkomst is voorbij',
		overText: 'Je kunt dit venster sluiten.'
	},
	{
		title: 'Screen of the meeting',
		welcome: 'Join with your phone',
		noAccount: 'You need no account. Nobody sees what you choose.',
		here: (people: number) =>
			people === 0
				? 'Nobody is here yet'
				: `${plural(people, 'phone takes', 'phones take', 'en')} part`,
		join: 'Join',
		fullScreen: 'Full screen (F)',
		keys: 'B: blank screen',
		blank: 'The screen is blank for a moment.',
		position: (item: number, of: number) => `${item} of ${of}`,

		counted: (chosen: number, of: number) =>
			`${chosen} of ${of} ${chosen === 1 || of === 1 ? 'has' : 'have'} chosen`,
		read: 'Read along',
		choose: 'Choose on your phone',
		chooseFirst: 'First choice: choose on your phone',
		chooseSecond: 'Second choice: choose on your phone',
		closed: 'Choosing is closed',
		closedFirst: 'The first choice is closed',
		closedSecond: 'The second choice is closed',
		talk: 'Talk about it together',
		result: 'The result',
		firstResult: 'The result of the first choice',
		waiting: 'The result comes after the second choice.',

		rating: 'How did you like this meeting?',
		ratingText: 'Give a mark from 1 to 10 on your phone.',
		ended: 'Thank you for taking part',
		agreed: 'This is what we agree',
		noNote: 'The meeting has ended.',

		connecting: 'Connecting',
		live: 'Connected',
		polling: 'Connected',
		offline: 'No connection. We keep trying.',
		gone: '',

		needsScript: 'This screen needs JavaScript. Switch it on in your browser.',
		noSecret: 'Open this screen from the remote',
		noSecretText:
			'Open the remote of the meeting and choose ‘Open the screen for the room’ there. This screen then opens with the right key.',
		unknown: 'We do not know this meeting',
		unknownText: 'The code or the key is not right. Open the screen again from the remote.',
		over: 'This meeting has ended',
		overText: 'You can close this window.'
	},
	{
		noAccount: 'Niemand ziet wat jij kiest.',
		closed: 'Kiezen kan niet meer',
		closedFirst: 'De eerste keuze is klaar',
		closedSecond: 'De tweede keuze is klaar',
		waiting: 'De uitslag komt later.',
		rating: 'Wat vond je ervan?',
		ratingText: 'Geef een cijfer op je telefoon. 1 is slecht. 10 is heel goed.',
		ended: 'Dank je wel',
		offline: 'Geen verbinding. Wacht even.'
	}
);
