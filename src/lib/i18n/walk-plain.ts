import { texts } from './language.ts';

/** The words of the page without JavaScript. */
export const walkPlain = texts(
	{
		plainNote:
			'Je leest deze pagina zonder JavaScript. Alles staat onder elkaar. Een keuze maak je in gedachten.',
		plainFirst: 'Kies eerst in gedachten. Open daarna het volgende deel.',
		plainSecond: 'Kies nog een keer in gedachten. Lees daarna wat er bij je keuze hoort.',
		plainGoOn: (title: string) => `Dan lees je verder bij ‘${title}’.`,
		plainWrite: 'Print deze pagina of schrijf op papier. Wat je opschrijft, is alleen voor jou.',
		plainAnswer: 'Bekijk het antwoord'
	},
	{
		plainNote:
			'You are reading this page without JavaScript. Everything is on one page. You choose in your mind.',
		plainFirst: 'First choose in your mind. Then open the next part.',
		plainSecond: 'Choose in your mind once more. Then read what goes with your choice.',
		plainGoOn: (title: string) => `Then you read on at ‘${title}’.`,
		plainWrite: 'Print this page or write on paper. What you write is for you alone.',
		plainAnswer: 'Show the answer'
	},
	{
		plainNote: 'Alles staat op één pagina. Kies in je hoofd.',
		plainFirst: 'Kies eerst in je hoofd. Lees dan verder.',
		plainSecond: 'Kies nog een keer in je hoofd. Lees dan verder.',
		plainWrite: 'Schrijf op papier. Alleen jij ziet het.'
	}
);
