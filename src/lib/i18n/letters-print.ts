import { plural } from './format.ts';
import { texts } from './language.ts';

/** What stands in a letter to somebody without e-mail. */
export const letterTexts = texts(
	{
		title: (letters: number) => plural(letters, 'brief', 'brieven', 'nl') + ' om in te loggen',
		heading: 'Zo log je in bij Tweesprong',
		dear: 'Beste',
		intro:
			'Bij Tweesprong oefen je met lastige keuzes op je werk. Je hebt er geen e-mail voor nodig, alleen deze brief.',
		withPhone: 'Met een telefoon',
		withPhoneText: 'Richt de camera op het vierkant. Tik op de link die je ziet.',
		picture: 'QR-code met jouw link',
		without: 'Of op een computer',
		site: 'Ga naar',
		then: 'Kies ‘Ik heb een brief’. Typ dit over:',
		number: 'Personeelsnummer',
		code: 'Code',
		pinHeading: 'Kies daarna een pincode',
		pin: 'Je kiest zelf 6 cijfers. Daarmee log je voortaan in, samen met je personeelsnummer. Zeg je pincode tegen niemand.',
		until: (date: string) => `Deze brief werkt één keer, tot en met ${date}.`,
		keep: 'Deze brief is alleen voor jou. Gooi hem weg als je pincode werkt. Ben je je pincode kwijt? Vraag HR om een nieuwe brief.',
		secret: 'Niemand ziet wat je kiest. Je organisatie ziet alleen of je klaar bent, en wanneer.'
	},
	{
		title: (letters: number) => plural(letters, 'letter', 'letters', 'en') + ' to sign in',
		heading: 'How to sign in to Tweesprong',
		dear: 'Dear',
		intro:
			'With Tweesprong you practise hard choices at work. You need no e-mail for it, only this letter.',
		withPhone: 'With a phone',
		withPhoneText: 'Point the camera at the square. Tap the link that you see.',
		picture: 'QR code with your link',
		without: 'Or on a computer',
		site: 'Go to',
		then: 'Choose ‘I have a letter’. Type this:',
		number: 'Personnel number',
		code: 'Code',
		pinHeading: 'Then choose a PIN',
		pin: 'You choose 6 digits yourself. With those and your personnel number you sign in from then on. Tell nobody your PIN.',
		until: (date: string) => `This letter works once, up to and including ${date}.`,
		keep: 'This letter is for you only. Throw it away when your PIN works. Have you lost your PIN? Ask HR for a new letter.',
		secret:
			'Nobody sees what you choose. Your organisation only sees whether you have finished, and when.'
	},
	{
		intro: 'Je oefent met lastige keuzes op je werk. Je hebt alleen deze brief nodig.',
		withPhoneText: 'Maak een foto van het vierkant. Tik op de link.',
		then: 'Kies ‘Ik heb een brief’. Typ dit:',
		pin: 'Kies 6 cijfers. Onthoud ze goed. Zeg ze tegen niemand.',
		keep: 'Deze brief is alleen voor jou. Gooi hem daarna weg. Ben je je pincode kwijt? Vraag HR om een nieuwe brief.',
		secret: 'Niemand ziet wat je kiest.'
	}
);
