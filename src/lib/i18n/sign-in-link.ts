import { texts } from './language.ts';

/** A link to choose a password: how to ask one, and what it opens. */
export const signInLink = texts(
	{
		forgotTitle: 'Kies een nieuw wachtwoord',
		forgotLead: 'Typ het e-mailadres van je werk. Je krijgt een mail met een link.',
		email: 'E-mailadres van je werk',
		send: 'Stuur mij een link',
		needEmail: 'Typ een e-mailadres, bijvoorbeeld naam@gemeente.nl.',
		sent: 'Kijk in je mailbox',
		sentText: (email: string) =>
			`Hoort ${email} bij iemand die hier werkt? Dan sturen we nu een mail. De link werkt 2 uur. Zie je niets? Kijk bij ongewenste mail, of vraag HR welk adres in de lijst staat.`,
		noMail: 'Er gaat hier geen mail uit',
		noMailText: 'Vraag de beheerder of HR om een link of een brief waarmee je kunt inloggen.',
		back: 'Terug naar inloggen',
		wait: 'Even wachten',
		waitText: (minutes: number) =>
			`Er is te vaak om een link gevraagd. Probeer het ${minutes === 1 ? 'over 1 minuut' : `over ${minutes} minuten`} opnieuw.`,
		invitationTitle: (name: string) => `Welkom ${name}`,
		invitationLead:
			'Kies een wachtwoord. Daarna kun je inloggen bij Tweesprong, waar je oefent met lastige keuzes op je werk.',
		recoveryTitle: 'Kies een nieuw wachtwoord',
		recoveryLead: 'Daarna ben je overal uitgelogd, behalve hier.',
		youSignInWith: (email: string) => `Je logt in met ${email}.`,
		submit: 'Bewaar mijn wachtwoord',
		gone: 'Deze link werkt niet meer',
		goneText: 'De link is al gebruikt, te oud, of er is een nieuwere.',
		newLink: 'Vraag een nieuwe link'
	},
	{
		forgotTitle: 'Choose a new password',
		forgotLead: 'Enter your e-mail address at work. You will get a mail with a link.',
		email: 'Your e-mail address at work',
		send: 'Send me a link',
		needEmail: 'Enter an e-mail address, for instance name@municipality.nl.',
		sent: 'Look in your mailbox',
		sentText: (email: string) =>
			`Does ${email} belong to somebody who works here? Then we are sending a mail now. The link works for 2 hours. Nothing there? Look in unwanted mail, or ask HR which address is in the list.`,
		noMail: 'No mail goes out here',
		noMailText: 'Ask the administrator or HR for a link or a letter to sign in with.',
		back: 'Back to signing in',
		wait: 'Please wait a moment',
		waitText: (minutes: number) =>
			`A link was asked for too often. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
		invitationTitle: (name: string) => `Welcome ${name}`,
		invitationLead:
			'Choose a password. Then you can sign in to Tweesprong, where you practise with hard choices at work.',
		recoveryTitle: 'Choose a new password',
		recoveryLead: 'Afterwards you are signed out everywhere but here.',
		youSignInWith: (email: string) => `You sign in with ${email}.`,
		submit: 'Save my password',
		gone: 'This link does not work any more',
		goneText: 'The link has been used, is too old, or there is a newer one.',
		newLink: 'Ask for a new link'
	},
	{
		forgotLead: 'Typ je e-mailadres. Je krijgt een mail met een link.',
		email: 'Je e-mailadres',
		sentText: (email: string) =>
			`Werkt ${email} hier? Dan krijg je nu een mail. Klik op de link in de mail. Geen mail? Vraag het HR.`,
		invitationLead: 'Kies een wachtwoord. Daarna kun je inloggen.',
		recoveryLead: 'Op andere apparaten moet je daarna opnieuw inloggen.'
	}
);
