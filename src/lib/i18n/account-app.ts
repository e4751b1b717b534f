import { texts } from './language.ts';

/** Linking an app that gives codes. */
export const accountApp = texts(
	{
		title: 'Koppel een app die codes geeft',
		lead: 'Je hebt een app nodig, bijvoorbeeld Microsoft Authenticator, Google Authenticator of Aegis.',
		first: '1. Scan deze code met de app',
		qr: 'QR-code om Tweesprong aan je app toe te voegen',
		orType: 'Kun je niet scannen? Typ deze sleutel in de app.',
		open: 'Zit de app op dit apparaat? Open hem dan meteen.',
		openApp: 'Open mijn app',
		second: '2. Typ de code die de app nu geeft',
		code: 'Code van zes cijfers',
		submit: 'Koppel deze app',
		wrong:
			'Deze code klopt niet. Wacht tot de app een nieuwe code geeft. Gaat het weer mis? Kijk of de klok van je telefoon goed staat.',
		wait: 'Je probeerde het te vaak. Wacht een kwartier en probeer het opnieuw.',
		done: 'De app is gekoppeld',
		doneText: 'Voortaan typ je na je wachtwoord de code uit de app.',
		already: 'Je hebt al een app gekoppeld',
		alreadyText: 'Wil je een andere? Haal dan eerst de oude weg bij Mijn account.',
		back: 'Terug naar Mijn account'
	},
	{
		title: 'Link an app that gives codes',
		lead: 'You need an app, such as Microsoft Authenticator, Google Authenticator or Aegis.',
		first: '1. Scan this code with the app',
		qr: 'QR code to add Tweesprong to your app',
		orType: 'Cannot scan? Type this key into the app.',
		open: 'Is the app on this device? Then open it right away.',
		openApp: 'Open my app',
		second: '2. Enter the code that the app gives now',
		code: 'Code of six digits',
		submit: 'Link this app',
		wrong:
			'This code is not right. Wait until the app gives a new code. Wrong again? Check that the clock of your phone is right.',
		wait: 'You tried too often. Wait a quarter of an hour and try again.',
		done: 'The app has been linked',
		doneText: 'From now on you enter the code of the app after your password.',
		already: 'You have linked an app already',
		alreadyText: 'Would you like another one? Remove the old one first, under My account.',
		back: 'Back to My account'
	}
);
