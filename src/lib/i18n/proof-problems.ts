import { texts } from './language.ts';

/** What is wrong with a line of a list of old proofs, and what to do; `other` is what it clashes with. */
export const proofProblems = texts(
	{
		'day-unclear': () => 'Dit is geen datum. Schrijf het zo: 31-12-2026.',
		'no-such-day': () => 'Deze datum bestaat niet.',
		'year-of-two-digits': () => 'Schrijf het jaar met vier cijfers.',
		future: () => 'Deze dag moet nog komen.',
		formula: () => 'Dit lijkt op een formule. Haal het teken vooraan weg.',
		mangled: () => 'De letters zijn niet goed bewaard. Bewaar het bestand opnieuw als csv (UTF-8).',
		missing: () => 'Hier moet iets staan.',
		'number-unknown': () => 'Niemand heeft dit personeelsnummer. Lees eerst de personeelslijst in.',
		'zeros-lost': (other: string) => `Bedoel je ${other}? Een spreadsheet haalt soms nullen weg.`,
		yourself: () =>
			'Dit ben je zelf. Haal deze regel weg: een collega van HR neemt jouw bewijs over.',
		'what-unknown': () => 'Dit programma kennen we niet. Neem de naam over uit het overzicht.',
		'line-twice': (other: string) => `Dit staat ook in regel ${other}.`
	},
	{
		'day-unclear': () => 'This is not a date. Write it like this: 31-12-2026.',
		'no-such-day': () => 'This date does not exist.',
		'year-of-two-digits': () => 'Write the year with four digits.',
		future: () => 'That day is still to come.',
		formula: () => 'This looks like a formula. Take the sign at the start away.',
		mangled: () => 'The letters were not saved well. Save the file again as CSV (UTF-8).',
		missing: () => 'Something has to be here.',
		'number-unknown': () => 'Nobody has this personnel number. Bring the staff list first.',
		'zeros-lost': (other: string) => `Do you mean ${other}? A spreadsheet sometimes drops zeros.`,
		yourself: () => 'This is you. Take this line out: a colleague of HR takes your proof over.',
		'what-unknown': () => 'We do not know this programme. Copy its name from the overview.',
		'line-twice': (other: string) => `This is in line ${other} too.`
	}
);
