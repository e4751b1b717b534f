import { texts } from './language.ts';

/** A device that everybody uses, in a canteen or a depot. */
export const kiosk = texts(
	{
		title: 'Apparaat voor iedereen',
		welcome: 'Welkom bij Tweesprong',
		lead: 'Log in met je personeelsnummer. Ben je klaar? Dan wissen we alles van dit apparaat.',
		pin: 'Ik heb een pincode',
		letter: 'Ik heb een brief',
		email: 'Ik log in met e-mail',
		lost: 'Ben je je pincode kwijt? Vraag HR om een nieuwe brief.',
		signedIn: (name: string) => `Je bent ingelogd als ${name}.`,
		goOn: 'Ga verder',
		stop: 'Ik ben klaar',
		manage: 'Dit apparaat beheren',
		isOn: 'Dit apparaat is nu voor iedereen',
		isOnText:
			'Wie inlogt, wordt na vijf minuten niets doen uitgelogd. Daarna is alles van dit apparaat gewist.',
		turnOff: 'Maak er weer een gewoon apparaat van',
		isOff: 'Dit is een gewoon apparaat',
		isOffText:
			'Staat dit apparaat in een kantine of werkplaats, en gebruiken meer mensen het? Maak er dan een apparaat voor iedereen van. Je wordt daarna uitgelogd.',
		happens: [
			'Mensen zien een startscherm met grote knoppen.',
			'De browser onthoudt geen namen en pincodes.',
			'Wat iemand kiest of typt, blijft alleen op de pagina.',
			'Na vier minuten niets doen komt er een waarschuwing. Een minuut later is alles weg.',
			'Geheim kiezen kan hier niet. Een programma afronden kan wel.'
		].join('\n'),
		turnOn: 'Maak dit een apparaat voor iedereen',
		askHr: 'Alleen HR of de beheerder kan dit instellen. Die logt dan eerst in op dit apparaat.',
		idle: 'Ben je er nog?',
		idleText: 'Over één minuut loggen we je uit. Dan is alles weg wat je hier deed.',
		here: 'Ik ben er nog'
	},
	{
		title: 'A device for everybody',
		welcome: 'Welcome to Tweesprong',
		lead: 'Sign in with your personnel number. When you are done, we erase everything from this device.',
		pin: 'I have a PIN',
		letter: 'I have a letter',
		email: 'I sign in with e-mail',
		lost: 'Have you lost your PIN? Ask HR for a new letter.',
		signedIn: (name: string) => `You are signed in as ${name}.`,
		goOn: 'Go on',
		stop: 'I am done',
		manage: 'Manage this device',
		isOn: 'This device is now for everybody',
		isOnText:
			'Who signs in is signed out after five minutes of doing nothing. Then everything is erased from this device.',
		turnOff: 'Make it an ordinary device again',
		isOff: 'This is an ordinary device',
		isOffText:
			'Does this device stand in a canteen or workshop, and do several people use it? Then make it a device for everybody. You are signed out afterwards.',
		happens: [
			'People see a start screen with big buttons.',
			'The browser remembers no names and PINs.',
			'What somebody chooses or types stays on the page only.',
			'After four minutes of doing nothing there is a warning. One minute later everything is gone.',
			'Choosing in secret is not possible here. Completing a programme is.'
		].join('\n'),
		turnOn: 'Make this a device for everybody',
		askHr: 'Only HR or the administrator can set this. They sign in on this device first.',
		idle: 'Are you still there?',
		idleText: 'In one minute we sign you out. Then everything you did here is gone.',
		here: 'I am still here'
	},
	{
		lead: 'Log in met je personeelsnummer. Daarna wissen we alles.',
		lost: 'Pincode kwijt? Vraag HR om een nieuwe brief.',
		idleText: 'Over één minuut stoppen we. Dan is alles weg.'
	}
);
