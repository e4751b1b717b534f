import { texts } from './language.ts';

/** What is wrong with a line of a staff list, and what to do; `other` is the line or number it clashes with. */
export const staffProblems = texts(
	{
		'day-unclear': 'Dit is geen datum. Schrijf het zo: 31-12-2026.',
		'no-such-day': 'Deze datum bestaat niet.',
		'year-of-two-digits': 'Schrijf het jaar met vier cijfers.',
		formula: 'Dit lijkt op een formule. Haal het teken vooraan weg.',
		mangled: 'De letters zijn niet goed bewaard. Bewaar het bestand opnieuw als csv (UTF-8).',
		missing: 'Hier moet iets staan.',
		'too-long': 'Dit is te lang.',
		'too-many-cells': 'Deze regel heeft meer kolommen dan de eerste regel.',
		'number-strange': 'Een personeelsnummer heeft alleen cijfers en letters.',
		'code-strange': 'In een code staat geen komma, puntkomma of streepje (|).',
		'email-shape': 'Dit is geen e-mailadres.',
		'email-twice': (other: string) => `Dit e-mailadres staat ook in regel ${other}.`,
		'email-taken': (other: string) =>
			`Dit e-mailadres hoort bij personeelsnummer ${other}. Is dat dezelfde persoon?`,
		'end-before-start': 'De laatste dag ligt vóór de eerste dag.',
		'kind-unknown': 'Dit soort dienstverband kennen we niet.',
		'audience-unknown': 'Deze doelgroep kennen we niet.',
		'yes-or-no': 'Schrijf ‘ja’ of ‘nee’.',
		'level-unknown': 'Schrijf ‘directie’, ‘afdeling’ of ‘team’.',
		'unit-unknown':
			'Deze afdeling is er niet. Klopt het woord? Voeg anders een regel toe met de code en de naam.',
		'unit-ambiguous': 'Er zijn meer afdelingen met deze naam. Gebruik de code.',
		'unit-differs': (other: string) => `Regel ${other} zegt iets anders over deze afdeling.`,
		'unit-circle': 'Deze afdeling valt zo onder zichzelf.',
		'unit-stopped': 'Deze afdeling is gestopt. Zet de naam erbij als zij weer begint.',
		'person-differs': (other: string) => `Regel ${other} zegt iets anders over deze persoon.`,
		'line-twice': (other: string) => `Deze regel is dezelfde als regel ${other}.`
	},
	{
		'day-unclear': 'This is not a date. Write it like this: 31-12-2026.',
		'no-such-day': 'This date does not exist.',
		'year-of-two-digits': 'Write the year with four digits.',
		formula: 'This looks like a formula. Take the sign at the start away.',
		mangled: 'The letters were not saved well. Save the file again as CSV (UTF-8).',
		missing: 'Something has to be here.',
		'too-long': 'This is too long.',
		'too-many-cells': 'This line has more columns than the first line.',
		'number-strange': 'A personnel number has only digits and letters.',
		'code-strange': 'A code has no comma, semicolon or bar (|).',
		'email-shape': 'This is not an e-mail address.',
		'email-twice': (other: string) => `This e-mail address is in line ${other} too.`,
		'email-taken': (other: string) =>
			`This e-mail address belongs to personnel number ${other}. Is that the same person?`,
		'end-before-start': 'The last day is before the first day.',
		'kind-unknown': 'We do not know this kind of contract.',
		'audience-unknown': 'We do not know this audience.',
		'yes-or-no': 'Write ‘yes’ or ‘no’.',
		'level-unknown': 'Write ‘directorate’, ‘department’ or ‘team’.',
		'unit-unknown':
			'There is no such unit. Is the word right? If so, add a line with the code and the name.',
		'unit-ambiguous': 'Several units have this name. Use the code.',
		'unit-differs': (other: string) => `Line ${other} says something else about this unit.`,
		'unit-circle': 'This unit would be part of itself.',
		'unit-stopped': 'This unit has stopped. Add its name if it begins again.',
		'person-differs': (other: string) => `Line ${other} says something else about this person.`,
		'line-twice': (other: string) => `This line is the same as line ${other}.`
	}
);
