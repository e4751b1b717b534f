import { texts } from './language.ts';

/** Going on with one's secret choices on another device. */
export const otherDevice = texts(
	{
		title: 'Verder op een ander apparaat',
		lead: 'Geheim kiezen kan eerst alleen op het apparaat waarop je begon. Zo neem je het mee.',
		steps: 'Zo werkt het',
		stepsText: [
			'Log op je andere apparaat in bij Tweesprong, met je eigen account.',
			'Laat op het apparaat waarop je begon de code zien.',
			'Scan de code met de camera van je andere apparaat. Of open daar de link.',
			'Daarna kun je op allebei kiezen.'
		].join('\n'),
		noScript:
			'Voor deze pagina heb je JavaScript nodig. Zonder JavaScript kun je niet geheim kiezen.',
		back: 'Naar mijn programma',

		nothing: 'Hier is nog niets om mee te nemen',
		nothingText:
			'Je hebt op dit apparaat nog niet geheim gekozen. Begin hier of op een ander apparaat. Doe je mee op een ander apparaat? Open deze pagina dan daar.',
		impossible: 'Op dit apparaat kun je niet geheim kiezen',
		impossibleText: 'De verbinding is niet beveiligd, of je browser bewaart niets.',
		show: 'Laat de code zien',
		warning: 'Wie deze code heeft, kan in jouw plaats kiezen',
		warningText: 'Laat de code aan niemand zien. Stuur de link niet naar een ander.',
		qr: 'QR-code om te scannen met je andere apparaat',
		link: 'Of open deze link op je andere apparaat:',
		copy: 'Kopieer de link',
		copied: 'De link is gekopieerd.',
		hides: 'Na twee minuten verbergen we de code.',
		hide: 'Verberg de code',
		hidden: 'De code is verborgen.',

		otherAccount: 'Deze code is van een ander account',
		otherAccountText:
			'Log hier in met het account waarmee je de code maakte. Scan de code daarna nog een keer.',
		alone: 'Gebruik jij dit apparaat alleen?',
		aloneText:
			'Zeg je ja? Dan kun je hier ook een volgende keer kiezen. Zeg je nee? Dan kan het tot je uitlogt of dit tabblad sluit.',
		yes: 'Ja, alleen ik',
		no: 'Nee, ook anderen',
		replace: 'Op dit apparaat koos je ook al',
		replaceText:
			'Neem je de code over? Dan telt mee wat je hier verstuurde. Je kunt dat daarna niet meer veranderen.',
		replaceYes: 'Neem de code over',
		replaceNo: 'Laat het zoals het is',
		kept: 'Er is niets veranderd.',
		done: 'Je kunt hier verder',
		doneText: 'Op dit apparaat kun je nu ook geheim kiezen.'
	},
	{
		title: 'Go on on another device',
		lead: 'At first you can choose in secret only on the device on which you began. This is how you take it along.',
		steps: 'How it works',
		stepsText: [
			'Sign in to Tweesprong on your other device, with your own account.',
			'Show the code on the device on which you began.',
			'Scan the code with the camera of your other device. Or open the link there.',
			'From then on you can choose on both.'
		].join('\n'),
		noScript: 'This page needs JavaScript. Without JavaScript you cannot choose in secret.',
		back: 'To my programme',

		nothing: 'There is nothing to take along here yet',
		nothingText:
			'You have not chosen in secret on this device yet. Begin here or on another device. Did you begin on another device? Then open this page there.',
		impossible: 'You cannot choose in secret on this device',
		impossibleText: 'The connection is not secure, or your browser keeps nothing.',
		show: 'Show the code',
		warning: 'Who has this code can choose in your place',
		warningText: 'Show the code to nobody. Do not send the link to anyone else.',
		qr: 'QR code to scan with your other device',
		link: 'Or open this link on your other device:',
		copy: 'Copy the link',
		copied: 'The link has been copied.',
		hides: 'After two minutes we hide the code.',
		hide: 'Hide the code',
		hidden: 'The code is hidden.',

		otherAccount: 'This code is of another account',
		otherAccountText:
			'Sign in here with the account with which you made the code. Then scan the code once more.',
		alone: 'Are you the only one who uses this device?',
		aloneText:
			'If you say yes, you can choose here a next time too. If you say no, you can until you sign out or close this tab.',
		yes: 'Yes, only me',
		no: 'No, others too',
		replace: 'You have chosen on this device too',
		replaceText:
			'If you take over the code, what you sent from here counts. You can no longer change that.',
		replaceYes: 'Take over the code',
		replaceNo: 'Leave it as it is',
		kept: 'Nothing has changed.',
		done: 'You can go on here',
		doneText: 'You can now choose in secret on this device too.'
	},
	{
		lead: 'Wil je op twee apparaten kiezen? Dat kan.',
		stepsText: [
			'Log in op je andere apparaat.',
			'Laat hier de code zien.',
			'Maak een foto van de code met je andere apparaat.',
			'Nu kun je op allebei kiezen.'
		].join('\n'),
		noScript: 'Deze pagina werkt niet zonder JavaScript.',
		nothing: 'Je hebt hier nog niets',
		nothingText: 'Je koos hier nog niet. Begin eerst met kiezen.',
		impossibleText: 'Dit apparaat kan geen geheim bewaren.',
		warning: 'Pas op. Geef deze code aan niemand',
		warningText: 'Wie de code heeft, kan voor jou kiezen.',
		qr: 'Maak hier een foto van',
		link: 'Of open deze link op je andere apparaat:',
		otherAccountText: 'Log in met je eigen account. Scan de code dan nog een keer.',
		aloneText: 'Zeg je ja? Dan kun je hier later ook kiezen.',
		replaceText: 'Wat je hier koos, telt mee. Je kunt het dan niet meer veranderen.',
		replaceYes: 'Ja, neem de code',
		replaceNo: 'Nee'
	}
);
