import { texts } from './language.ts';

/** What a manager sees where the works council agreed that they get names. */
export const privacyNames = texts(
	{
		fact: 'Wie nog niet klaar is, en een percentage vanaf 10 mensen',
		text: (date: string) =>
			`Je leidinggevende kan elke week een mail krijgen met de namen van wie nog niet klaar is, en met welk programma. De ondernemingsraad stemde daarmee in op ${date}.`
	},
	{
		fact: 'Who has not finished, and a percentage from 10 people',
		text: (date: string) =>
			`Your manager may get a mail every week with the names of who has not finished, and which programme. The works council agreed to that on ${date}.`
	}
);
