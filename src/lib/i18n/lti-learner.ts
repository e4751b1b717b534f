import { texts } from './language.ts';

/** What somebody reads who comes from a learning system and cannot go straight on. */
export const ltiLearner = texts(
	{
		newTab: 'De les opent in een eigen tabblad',
		newTabText:
			'Daar ben je veilig ingelogd. Ben je klaar? Sluit dan dat tabblad en kom hier terug.',
		open: 'Open de les',
		problem: 'De les opent niet',
		signIn: 'Log zelf in',
		cancelled:
			'Je bent niet meer ingelogd bij je leersysteem. Log daar opnieuw in, en open de les nog een keer.',
		expired: 'Het duurde te lang, of je begon in een ander venster. Open de les nog een keer.',
		'not-employed':
			'In de lijst van HR staat dat je hier nu niet werkt. Klopt dat niet? Vraag het aan HR.',
		'held-apart':
			'Jij hebt hier een rol met extra rechten. Daarom log je eerst zelf in. Open daarna de les nog een keer.',
		unknown:
			'We kennen je nog niet. Vraag HR of je in de personeelslijst staat, met dezelfde gegevens als in je leersysteem.',
		technical:
			'Er is iets mis met de verbinding met je leersysteem. Dat ligt niet aan jou. Vraag het de beheerder.'
	},
	{
		newTab: 'The lesson opens in a tab of its own',
		newTabText: 'You are signed in safely there. Are you done? Close that tab and come back here.',
		open: 'Open the lesson',
		problem: 'The lesson does not open',
		signIn: 'Sign in yourself',
		cancelled:
			'You are no longer signed in at your learning system. Sign in there again, and open the lesson once more.',
		expired: 'It took too long, or you began in another window. Open the lesson once more.',
		'not-employed': 'The list of HR says that you do not work here now. Is that wrong? Ask HR.',
		'held-apart':
			'You have a role with extra rights here. So sign in yourself first. Then open the lesson once more.',
		unknown:
			'We do not know you yet. Ask HR whether you are in the staff list, with the same details as in your learning system.',
		technical:
			'Something is wrong with the connection to your learning system. That is not your fault. Ask the administrator.'
	},
	{
		newTabText: 'Klaar? Sluit het tabblad. Dan ben je weer hier.',
		'held-apart': 'Log eerst zelf in. Open daarna de les nog een keer.',
		unknown: 'We kennen je nog niet. Vraag HR om hulp.',
		technical: 'De les opent niet. Dat komt niet door jou. Vraag de beheerder.'
	}
);

/** Which of these sentences is for which trouble; all others are technical. */
export function saidOf(trouble: string) {
	const own = ['cancelled', 'expired', 'not-employed', 'held-apart'] as const;
	const unknown = ['no-email', 'unverified-email', 'no-number', 'unknown-person', 'other-account'];
	if (unknown.includes(trouble)) return 'unknown';
	return own.find((each) => each === trouble) ?? 'technical';
}
