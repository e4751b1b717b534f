import { texts, type Language } from './language.ts';

/** Choosing a password: at the set-up and under "Mijn gegevens". */
export const password = texts(
	{
		choose: 'Nieuw wachtwoord',
		rules: (min: number) =>
			`Minstens ${min} tekens. Een zin van vier of vijf woorden is sterk en makkelijk te onthouden. Hoofdletters en cijfers hoeven niet.`,
		repeat: 'Nog een keer je nieuwe wachtwoord',
		missing: (count: number) => (count === 1 ? 'Nog 1 teken.' : `Nog ${count} tekens.`),
		'too-short': (min: number) =>
			`Je wachtwoord is te kort. Kies er een van minstens ${min} tekens.`,
		'too-long': 'Je wachtwoord is te lang. Maak het wat korter.',
		guessable:
			'Dit wachtwoord is makkelijk te raden. Gebruik geen namen, rijtjes of bekende wachtwoorden.',
		fair: 'Dit wachtwoord is goed. Nog een woord erbij maakt het sterk.',
		strong: 'Dit wachtwoord is sterk.',
		different: 'Je typte twee verschillende wachtwoorden. Typ twee keer hetzelfde.'
	},
	{
		choose: 'New password',
		rules: (min: number) =>
			`At least ${min} characters. A sentence of four or five words is strong and easy to remember. Capitals and digits are not needed.`,
		repeat: 'Your new password once more',
		missing: (count: number) => (count === 1 ? '1 more character.' : `${count} more characters.`),
		'too-short': (min: number) =>
			`Your password is too short. Choose one of at least ${min} characters.`,
		'too-long': 'Your password is too long. Make it a little shorter.',
		guessable:
			'This password is easy to guess. Do not use names, rows of characters or well-known passwords.',
		fair: 'This password is good. One more word makes it strong.',
		strong: 'This password is strong.',
		different: 'You typed two different passwords. Type the same one twice.'
	},
	{
		rules: (min: number) => `Minstens ${min} tekens. Typ een zin van vier of vijf woorden.`,
		repeat: 'Typ het nieuwe wachtwoord nog een keer',
		'too-short': (min: number) => `Het wachtwoord is te kort. Typ minstens ${min} tekens.`,
		'too-long': 'Het wachtwoord is te lang.',
		guessable: 'Dit wachtwoord is te makkelijk. Gebruik geen namen of rijtjes.',
		fair: 'Dit wachtwoord is goed.',
		different: 'Dit is niet hetzelfde. Typ twee keer hetzelfde.'
	}
);

type Problems = { password?: 'too-short' | 'too-long' | 'guessable'; repeat?: 'different' };

/** What stands beside the two fields of a new password when it was refused; `min`: fewest characters. */
export function passwordErrors(
	{ password: problem, repeat }: Problems,
	min: number,
	language: Language
): { password?: string; repeat?: string } {
	const t = password[language];
	return {
		...(problem && { password: problem === 'too-short' ? t['too-short'](min) : t[problem] }),
		...(repeat && { repeat: t.different })
	};
}
