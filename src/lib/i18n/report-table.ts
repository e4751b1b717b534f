import { texts } from './language.ts';

/** The words around a table of the report that is shown on a page. */
export const reportTable = texts(
	{
		noteLink: (number: number) => `opmerking ${number}`,
		back: 'Terug naar de tabel',
		notes: (title: string) => `Opmerkingen bij: ${title}`,
		small: 'kleiner dan 5',
		smallHint:
			'Een gemarkeerd getal is kleiner dan 5. Kan iemand daaruit opmaken over wie het gaat? Jullie kiezen zelf of het zo in het verslag komt.'
	},
	{
		noteLink: (number) => `note ${number}`,
		back: 'Back to the table',
		notes: (title) => `Notes to: ${title}`,
		small: 'less than 5',
		smallHint:
			'A marked number is less than 5. Could somebody tell from it who it is about? You decide whether it is in the report like this.'
	},
	{
		smallHint:
			'Let op de getallen met een streep eronder. Ze zijn kleiner dan 5. Weet een lezer nu over wie het gaat? Jullie kiezen zelf of het getal in het verslag komt.'
	}
);
