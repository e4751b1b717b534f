import { texts } from './language.ts';

/** The first page that somebody sees. */
export const signIn = texts(
	{
		title: 'Inloggen',
		welcome: 'Welkom bij Tweesprong',
		lead: 'Op je werk kom je soms bij een lastige keuze. Hier oefen je ermee, in je eigen tempo.',
		email: 'E-mailadres van je werk',
		password: 'Wachtwoord',
		submit: 'Inloggen',
		forgot: 'Lukt inloggen niet? Vraag het de beheerder van je organisatie.',
		secret: 'Niemand ziet wat je kiest. Je organisatie ziet alleen of je klaar bent, en wanneer.',
		more: 'Wat ziet mijn leidinggevende?',
		needEmail: 'Vul je e-mailadres in.',
		needPassword: 'Vul je wachtwoord in.',
		wrong: 'Dit klopt niet',
		wrongText: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer.',
		wait: 'Even wachten',
		waitText: (minutes: number) =>
			`Er is te vaak geprobeerd om in te loggen. Probeer het ${minutes === 1 ? 'over 1 minuut' : `over ${minutes} minuten`} opnieuw.`,
		left: 'Je kunt niet meer inloggen',
		leftText:
			'In de lijst van HR staat dat je hier nu niet werkt. Klopt dat niet? Vraag het aan HR.'
	},
	{
		title: 'Sign in',
		welcome: 'Welcome to Tweesprong',
		lead: 'At work you sometimes face a hard choice. Here you practise, at your own pace.',
		email: 'Your e-mail address at work',
		password: 'Password',
		submit: 'Sign in',
		forgot: 'Does signing in not work? Ask the administrator of your organisation.',
		secret:
			'Nobody sees what you choose. Your organisation only sees whether you have finished, and when.',
		more: 'What does my manager see?',
		needEmail: 'Enter your e-mail address.',
		needPassword: 'Enter your password.',
		wrong: 'This is not right',
		wrongText: 'The e-mail address or the password is wrong. Please try again.',
		wait: 'Please wait a moment',
		waitText: (minutes: number) =>
			`There were too many attempts to sign in. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
		left: 'You can no longer sign in',
		leftText: 'The list of HR says that you do not work here now. Is that wrong? Ask HR.'
	},
	{
		lead: 'Hier oefen je met lastige keuzes op je werk.',
		email: 'Je e-mailadres',
		forgot: 'Lukt het niet? Vraag het de beheerder.',
		secret: 'Alleen jij ziet je keuze. Je baas ziet alleen: klaar of niet klaar.',
		more: 'Wat ziet mijn baas?',
		needEmail: 'Typ je e-mailadres.',
		needPassword: 'Typ je wachtwoord.',
		wrongText: 'Je e-mailadres of je wachtwoord is fout. Probeer het nog een keer.',
		waitText: (minutes: number) =>
			`Je probeerde het te vaak. Wacht ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}. Probeer het dan weer.`,
		left: 'Je kunt niet inloggen',
		leftText: 'Volgens HR werk je hier niet meer. Klopt dat niet? Vraag het HR.'
	}
);
