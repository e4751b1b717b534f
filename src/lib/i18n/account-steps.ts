import { texts } from './language.ts';

/** The second step of somebody's own account: passkeys, an app that gives codes, recovery codes. */
export const accountSteps = texts(
	{
		title: 'Inloggen in twee stappen',
		lead: 'Met een tweede stap komt niemand binnen met alleen je wachtwoord. Kies wat bij je past.',
		needed: 'Stel eerst een tweede stap in',
		neededText:
			'Je bent beheerder. Je organisatie vraagt dat je dan in twee stappen inlogt. Kies hieronder een passkey of een app. Daarna kun je verder.',
		passkeys: 'Passkeys',
		passkeysText:
			'Met een passkey log je in met je vinger, je gezicht of de pincode van je apparaat. Een wachtwoord is dan niet meer nodig.',
		noPasskeys: 'Je hebt nog geen passkey.',
		addPasskey: 'Maak een passkey op dit apparaat',
		passkeyName: 'Naam, om hem terug te kennen',
		passkeyNameExample: 'Bijvoorbeeld: mijn telefoon',
		busy: 'Volg wat je apparaat vraagt.',
		needsScript: 'Een passkey maken kan alleen als JavaScript aan staat.',
		notHere: 'Deze browser kan geen passkey maken. Kies een app die codes geeft.',
		failed: 'Dat lukte niet. Probeer het nog een keer.',
		known: 'Op dit apparaat staat al een passkey van jou.',
		madeOn: (day: string) => `Gemaakt op ${day}`,
		remove: 'Haal weg',
		removeThat: (name: string) => `Haal ${name} weg`,
		app: 'App die codes geeft',
		appText: 'De app op je telefoon geeft elke halve minuut een andere code van zes cijfers.',
		noApp: 'Je hebt nog geen app gekoppeld.',
		appSince: (day: string) => `Gekoppeld op ${day}`,
		addApp: 'Koppel een app',
		removeApp: 'Haal de app weg',
		sure: 'Weet je het zeker?',
		removeSure: 'Ja, haal weg',
		codes: 'Herstelcodes',
		codesText: 'Voor als je je telefoon of passkey kwijt bent. Elke code werkt één keer.',
		codesLeft: (count: number) =>
			count === 1 ? 'Je hebt nog 1 code.' : `Je hebt nog ${count} codes.`,
		newCodes: 'Maak nieuwe herstelcodes',
		newCodesText: 'De oude codes werken dan niet meer.',
		yourCodes: 'Je herstelcodes',
		yourCodesText:
			'Schrijf deze codes op of print ze, en bewaar ze goed. Je ziet ze nu, en daarna niet meer.',
		print: 'Print',
		again: 'Log eerst opnieuw in',
		againText:
			'Je bent langer dan een kwartier ingelogd. Om hier iets te veranderen, log je voor de zekerheid opnieuw in.',
		owesText:
			'Je organisatie vraagt dat een beheerder in twee stappen inlogt. Je tweede stap heb je nu niet laten zien. Log in met je passkey, of met je wachtwoord en een code van je app.',
		againSubmit: 'Opnieuw inloggen',
		'passkey-added': 'Je passkey is gemaakt',
		'passkey-removed': 'De passkey is weg',
		'passkey-failed': 'De passkey is niet gemaakt. Probeer het nog een keer.',
		'app-removed': 'De app is weg',
		'codes-made': 'Je nieuwe herstelcodes zijn gemaakt'
	},
	{
		title: 'Signing in with two steps',
		lead: 'With a second step nobody comes in with your password alone. Choose what suits you.',
		needed: 'Set up a second step first',
		neededText:
			'You are an administrator. Your organisation asks that you sign in with two steps. Choose a passkey or an app below. Then you can go on.',
		passkeys: 'Passkeys',
		passkeysText:
			'With a passkey you sign in with your finger, your face or the PIN of your device. A password is not needed then.',
		noPasskeys: 'You have no passkey yet.',
		addPasskey: 'Make a passkey on this device',
		passkeyName: 'A name, to know it by',
		passkeyNameExample: 'For instance: my phone',
		busy: 'Do what your device asks.',
		needsScript: 'A passkey can only be made with JavaScript on.',
		notHere: 'This browser cannot make a passkey. Choose an app that gives codes.',
		failed: 'That did not work. Please try again.',
		known: 'This device already has a passkey of yours.',
		madeOn: (day: string) => `Made on ${day}`,
		remove: 'Remove',
		removeThat: (name: string) => `Remove ${name}`,
		app: 'App that gives codes',
		appText: 'The app on your phone gives another code of six digits every half minute.',
		noApp: 'You have not linked an app yet.',
		appSince: (day: string) => `Linked on ${day}`,
		addApp: 'Link an app',
		removeApp: 'Remove the app',
		sure: 'Are you sure?',
		removeSure: 'Yes, remove it',
		codes: 'Recovery codes',
		codesText: 'For when you lost your phone or passkey. Each code works once.',
		codesLeft: (count: number) =>
			count === 1 ? 'You have 1 code left.' : `You have ${count} codes left.`,
		newCodes: 'Make new recovery codes',
		newCodesText: 'The old codes then no longer work.',
		yourCodes: 'Your recovery codes',
		yourCodesText:
			'Write these codes down or print them, and keep them safe. You see them now, and not again.',
		print: 'Print',
		again: 'Sign in again first',
		againText:
			'You have been signed in for more than a quarter of an hour. To change something here, sign in again, to be sure it is you.',
		owesText:
			'Your organisation asks administrators to sign in with two steps. You did not show your second step now. Sign in with your passkey, or with your password and a code of your app.',
		againSubmit: 'Sign in again',
		'passkey-added': 'Your passkey has been made',
		'passkey-removed': 'The passkey has been removed',
		'passkey-failed': 'The passkey was not made. Please try again.',
		'app-removed': 'The app has been removed',
		'codes-made': 'Your new recovery codes have been made'
	},
	{
		lead: 'Met een tweede stap is je account beter op slot.',
		passkeysText: 'Log in met je vinger, je gezicht of de pincode van je telefoon.',
		againText: 'Log opnieuw in. Dan weten we zeker dat jij het bent.'
	}
);
