import { texts } from './language.ts';

/** What somebody reads while the database is away, full or too busy. */
export const away = texts(
	{
		title: 'Het lukt nu even niet',
		text: 'Dat ligt niet aan jou. Wacht een minuut en probeer het opnieuw.',
		notSaved: 'We weten niet zeker of het is bewaard. Wat je typte, zijn we niet kwijt.',
		chooseFileAgain:
			'Ga terug in je browser. Kies je bestand opnieuw en verstuur het nog een keer.',
		again: 'Probeer het opnieuw',
		stillHere: 'Wat je typte, staat er nog. Probeer het over een minuut opnieuw.'
	},
	{
		title: 'This does not work right now',
		text: 'It is not your fault. Wait a minute and try again.',
		notSaved: 'We are not sure whether it was saved. What you typed is not lost.',
		chooseFileAgain: 'Go back in your browser. Choose your file again and send it once more.',
		again: 'Try again',
		stillHere: 'What you typed is still here. Try again in a minute.'
	},
	{
		text: 'Jij deed niets fout. Wacht een minuut. Probeer het dan opnieuw.',
		notSaved: 'Misschien is het niet bewaard. Wat je typte, is niet weg.',
		chooseFileAgain: 'Ga terug. Kies je bestand opnieuw. Verstuur het nog een keer.',
		stillHere: 'Wat je typte, staat er nog. Wacht een minuut. Probeer het dan opnieuw.'
	}
);
