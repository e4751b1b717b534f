import { texts } from './language.ts';

/** Signing in without e-mail: with a PIN, or for the first time with a letter. */
export const enter = texts(
	{
		title: 'Inloggen met je pincode',
		number: 'Personeelsnummer',
		numberHint: 'Het staat op je brief en op je loonstrook.',
		pin: 'Pincode',
		submit: 'Inloggen',
		haveLetter: 'Ik heb een brief',
		haveEmail: 'Ik log in met e-mail',
		lost: 'Pincode kwijt? Vraag HR om een nieuwe brief.',
		letterTitle: 'Inloggen met je brief',
		letterLead: 'Typ over wat er op je brief staat.',
		code: 'Code',
		codeHint: '10 letters en cijfers. Hoofdletters hoeven niet.',
		next: 'Verder',
		havePin: 'Ik heb al een pincode',
		chooseTitle: 'Kies je pincode',
		chooseLead: (name: string) => `Hallo ${name}. Met deze pincode log je voortaan in.`,
		remember: (number: string) => `Onthoud ook je personeelsnummer: ${number}.`,
		newPin: 'Je nieuwe pincode',
		newPinHint: '6 cijfers. Neem geen rij zoals 123456 en niet je geboortedag.',
		again: 'Typ de pincode nog een keer',
		ready: 'Klaar, log in',
		notYou: 'Is dit niet jouw naam? Geef de brief dan terug aan HR.',
		goneTitle: 'Deze brief werkt niet meer',
		gone: 'Een brief werkt één keer, en een paar weken lang. Heb je al een pincode? Log dan daarmee in. Vraag anders HR om een nieuwe brief.',
		wrong: 'Dit klopt niet',
		wrongPin: 'Je personeelsnummer of je pincode klopt niet. Probeer het nog een keer.',
		wrongCode: 'Je personeelsnummer of de code klopt niet, of de brief werkt niet meer.',
		wait: 'Even wachten',
		waitText: (minutes: number) =>
			minutes > 60
				? 'Het is te vaak geprobeerd. Vraag HR om een nieuwe brief.'
				: `Het is te vaak geprobeerd. Probeer het ${minutes === 1 ? 'over 1 minuut' : `over ${minutes} minuten`} opnieuw.`,
		left: 'Je kunt niet inloggen',
		leftText: 'In de lijst van HR staat dat je hier nu niet werkt. Klopt dat niet? Vraag het HR.'
	},
	{
		title: 'Sign in with your PIN',
		number: 'Personnel number',
		numberHint: 'It is on your letter and on your pay slip.',
		pin: 'PIN',
		submit: 'Sign in',
		haveLetter: 'I have a letter',
		haveEmail: 'I sign in with e-mail',
		lost: 'Lost your PIN? Ask HR for a new letter.',
		letterTitle: 'Sign in with your letter',
		letterLead: 'Type what is on your letter.',
		code: 'Code',
		codeHint: '10 letters and digits. Capitals are not needed.',
		next: 'Next',
		havePin: 'I have a PIN already',
		chooseTitle: 'Choose your PIN',
		chooseLead: (name: string) => `Hello ${name}. With this PIN you sign in from now on.`,
		remember: (number: string) => `Also remember your personnel number: ${number}.`,
		newPin: 'Your new PIN',
		newPinHint: '6 digits. No row such as 123456, and not your birthday.',
		again: 'Type the PIN once more',
		ready: 'Ready, sign in',
		notYou: 'Is this not your name? Then give the letter back to HR.',
		goneTitle: 'This letter works no longer',
		gone: 'A letter works once, and for a few weeks. Do you have a PIN already? Then sign in with it. Otherwise ask HR for a new letter.',
		wrong: 'This is not right',
		wrongPin: 'Your personnel number or your PIN is wrong. Please try again.',
		wrongCode: 'Your personnel number or the code is wrong, or the letter works no longer.',
		wait: 'Please wait a moment',
		waitText: (minutes: number) =>
			minutes > 60
				? 'There were too many attempts. Ask HR for a new letter.'
				: `There were too many attempts. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
		left: 'You cannot sign in',
		leftText: 'The list of HR says that you do not work here now. Is that wrong? Ask HR.'
	},
	{
		numberHint: 'Het staat op je brief.',
		codeHint: 'De 10 letters en cijfers op je brief.',
		chooseLead: (name: string) => `Hallo ${name}. Kies 6 cijfers. Daarmee log je in.`,
		newPinHint: 'Kies 6 cijfers. Niet 123456. Niet je verjaardag.',
		gone: 'Heb je al een pincode? Log daarmee in. Of vraag HR om een nieuwe brief.',
		wrongPin: 'Het nummer of de pincode is fout. Probeer het nog een keer.',
		wrongCode: 'Het nummer of de code is fout. Kijk goed op je brief.'
	}
);

/** Why a PIN is not one to choose. */
export const pinWords = texts(
	{
		'not-six-digits': 'Een pincode heeft precies 6 cijfers.',
		easy: 'Deze pincode raadt een ander snel. Kies een andere.',
		date: 'Dit lijkt op een datum. Kies een pincode die niet op een dag lijkt.',
		'own-number': 'Dit lijkt op je personeelsnummer. Kies een andere pincode.',
		differs: 'De twee pincodes zijn niet gelijk.'
	},
	{
		'not-six-digits': 'A PIN has exactly 6 digits.',
		easy: 'Somebody else guesses this PIN quickly. Choose another.',
		date: 'This looks like a date. Choose a PIN that does not look like a day.',
		'own-number': 'This looks like your personnel number. Choose another PIN.',
		differs: 'The two PINs are not the same.'
	}
);
