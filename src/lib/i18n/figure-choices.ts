import { texts } from './language.ts';

/** The words of tables of secret choices and of the pulse survey, as reports print them. */
export const figureChoices = texts(
	{
		choice: 'Keuze',
		group: 'Groep',
		statement: 'Stelling',
		answer: 'Antwoord',
		together: 'Samen',
		people: 'Mensen',
		firstShare: 'Eerst',
		firstPeople: 'Eerst: mensen',
		secondShare: 'Daarna',
		secondPeople: 'Daarna: mensen',
		pass: 'Overgeslagen',
		whole: 'Hele organisatie',
		rest: 'Andere collega’s',
		exercise: 'Dit zijn keuzes in een oefening, geen gedrag.',
		rounded: 'Aantallen zijn afgerond op vijf. Een getal kan er hoogstens 4 naast zitten.',
		ofFirst: 'Dit is de eerste keuze.',
		ofSecond: 'Dit is de tweede keuze, na de argumenten.',
		few: 'Weinig mensen kozen daarna anders.',
		some: 'Een deel van de mensen koos daarna anders.',
		most: 'Meer dan de helft koos daarna anders.',
		agreeing: 'Het deel dat het eens of helemaal eens is, van wie een antwoord gaf.'
	},
	{
		choice: 'Choice',
		group: 'Group',
		statement: 'Statement',
		answer: 'Answer',
		together: 'Together',
		people: 'People',
		firstShare: 'First',
		firstPeople: 'First: people',
		secondShare: 'Then',
		secondPeople: 'Then: people',
		pass: 'Skipped',
		whole: 'Whole organisation',
		rest: 'Other colleagues',
		exercise: 'These are choices in an exercise, not behaviour.',
		rounded: 'Numbers are rounded to fives. A number is off by 4 at most.',
		ofFirst: 'This is the first choice.',
		ofSecond: 'This is the second choice, after the arguments.',
		few: 'Few people chose differently later.',
		some: 'Some of the people chose differently later.',
		most: 'More than half chose differently later.',
		agreeing: 'The share that agrees or fully agrees, of who gave an answer.'
	}
);
