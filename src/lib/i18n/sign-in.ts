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
		forgot: 'Wachtwoord vergeten, of nog geen wachtwoord?',
		through: (name: string) => `Inloggen met ${name}`,
		orPassword: 'Of met je e-mailadres en wachtwoord',
		passkey: 'Inloggen met een passkey',
		passkeyBusy: 'Volg wat je apparaat vraagt.',
		passkeyFailed: 'Dat lukte niet. Probeer het nog een keer, of log op een andere manier in.',
		enterLetter: 'Inloggen met een brief of pincode',
		signedOut: 'Je bent uitgelogd bij Tweesprong',
		stillAt: (name: string) =>
			`Bij ${name} ben je nog ingelogd. Zit je aan een apparaat van iemand anders? Log daar dan ook uit.`,
		leaveToo: (name: string) => `Log ook uit bij ${name}`,
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
		forgot: 'Forgot your password, or no password yet?',
		through: (name: string) => `Sign in with ${name}`,
		orPassword: 'Or with your e-mail address and password',
		passkey: 'Sign in with a passkey',
		passkeyBusy: 'Do what your device asks.',
		passkeyFailed: 'That did not work. Try again, or sign in another way.',
		enterLetter: 'Sign in with a letter or PIN',
		signedOut: 'You have signed out of Tweesprong',
		stillAt: (name: string) =>
			`You are still signed in at ${name}. Is this device somebody else’s? Then sign out there too.`,
		leaveToo: (name: string) => `Sign out at ${name} too`,
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
		forgot: 'Weet je je wachtwoord niet?',
		enterLetter: 'Heb je een brief of een pincode?',
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
