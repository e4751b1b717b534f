import { texts } from './language.ts';

/** What somebody reads who comes back from a provider without being signed in. */
export const signInTrouble = texts(
	{
		title: 'Inloggen lukte niet',
		cancelled: 'Je bent gestopt met inloggen. Wil je het nog een keer proberen?',
		expired: 'Het duurde te lang, of je begon in een ander venster. Probeer het nog een keer.',
		'not-employed':
			'In de lijst van HR staat dat je hier nu niet werkt. Klopt dat niet? Vraag het aan HR.',
		'wrong-level':
			'Je bent niet veilig genoeg ingelogd. Kies bij het inloggen ook de extra controle, bijvoorbeeld een code of een app.',
		unknown:
			'We kennen je nog niet. Vraag HR of je in de personeelslijst staat, met hetzelfde e-mailadres.',
		technical: 'Er is iets mis met de verbinding. Dat ligt niet aan jou. Vraag het de beheerder.'
	},
	{
		title: 'Signing in did not work',
		cancelled: 'You stopped signing in. Would you like to try again?',
		expired: 'It took too long, or you began in another window. Please try again.',
		'not-employed': 'The list of HR says that you do not work here now. Is that wrong? Ask HR.',
		'wrong-level':
			'You did not sign in securely enough. Choose the extra check too, for instance a code or an app.',
		unknown:
			'We do not know you yet. Ask HR whether you are in the staff list with the same e-mail address.',
		technical:
			'Something is wrong with the connection. That is not your fault. Ask the administrator.'
	},
	{
		'wrong-level': 'Log in met de extra controle. Bijvoorbeeld een code op je telefoon.',
		unknown: 'We kennen je nog niet. Vraag HR om hulp.',
		technical: 'Het inloggen is stuk. Dat komt niet door jou. Vraag de beheerder.'
	}
);

/** Which of these sentences is for which trouble; all others are technical. */
export const saidOf = (trouble: string): Exclude<keyof typeof signInTrouble.nl, 'title'> => {
	if (['cancelled', 'expired', 'not-employed', 'wrong-level'].includes(trouble))
		return trouble as 'cancelled';
	const unknown = ['no-email', 'unverified-email', 'no-number', 'no-name', 'unknown-person'];
	return [...unknown, 'other-account'].includes(trouble) ? 'unknown' : 'technical';
};
