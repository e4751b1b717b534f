import { texts } from './language.ts';

/** HR: the form of a rule. */
export const rulesForm = texts(
	{
		make: 'Een nieuwe regel',
		makeLead:
			'Vul in wie wat moet doen. Daarna zie je wat de regel doet. Er verandert niets tot je de regel aanzet.',
		changeOf: (programme: string) => `Verander een regel van ‘${programme}’`,
		changeLead:
			'Daarna zie je wat er verandert. De oude regel blijft gelden voor dagen die geweest zijn.',
		what: 'Wat',
		programme: 'Programma',
		versions: (titles: string[]) =>
			`Hier staat niet bij: ${titles.map((title) => `‘${title}’`).join(', ')}. Dat telt mee als het gewone programma: wie het doet, is daar ook klaar. De regel van het gewone programma geldt.`,
		who: 'Voor wie',
		whoHint:
			'Laat leeg wat niet uitmaakt. Vul je meer in? Dan geldt de regel voor mensen bij wie alles klopt.',
		kinds: 'Soort medewerker',
		units: 'Afdeling, met alles wat eronder valt',
		goneUnit: 'Een afdeling die er niet meer is',
		roles: 'Rol',
		audiences: 'Groep',
		joinedFrom: 'In dienst vanaf',
		joinedUntil: 'In dienst tot en met',
		optional: 'Alle soorten mensen',
		all: 'Maakt niet uit',
		some: (chosen: number) => `${chosen} gekozen`,
		when: 'Wanneer klaar',
		days: 'Binnen een aantal dagen',
		date: 'Op een datum',
		yearly: 'Elk jaar in een periode',
		none: 'Zonder einddatum',
		dayCount: 'Aantal dagen',
		dayCountHint:
			'Ze tellen vanaf de dag dat iemand bij deze groep komt. Bij een datum of periode: zoveel dagen krijgt wie later komt.',
		dueOn: 'Klaar op',
		opens: 'De periode begint op',
		closes: 'De periode eindigt op',
		day: 'Dag',
		month: 'Maand',
		repeat: 'Opnieuw na zoveel maanden',
		repeatHint:
			'Leeg: één keer is genoeg. Het oude bewijs blijft bewaard. Zes weken voor het afloopt, vraagt Tweesprong het opnieuw. Bij ‘elk jaar’ laat je dit leeg.',
		credits: 'Telt ook mee',
		creditsHint: 'Wie zo’n programma heeft afgerond, is ook hier klaar.',
		countsFrom: 'De tijd telt vanaf',
		countsFromHint:
			'Kies vandaag, of later. Kies je een dag die geweest is? Dan kan iemand meteen te laat zijn. Dat zie je eerst.',
		look: 'Bekijk wat dit doet',
		'no-programme': 'Kies een programma.',
		gone: 'Kies opnieuw: één keuze bestaat niet meer.',
		'no-day': 'Vul een datum in die bestaat.',
		'wrong-order': 'Deze dag ligt vóór de eerste dag. Kies een latere.',
		'no-due': 'Kies wanneer het klaar moet zijn.',
		'days-range': 'Vul een aantal dagen in van 1 tot en met 1000.',
		'no-year-day': 'Kies een dag die elk jaar bestaat. Dus niet 29 februari.',
		'same-window': 'Kies een einde dat niet op dezelfde dag is als het begin.',
		'repeat-range': 'Vul een aantal maanden in van 1 tot en met 120, of laat het leeg.'
	},
	{
		make: 'A new rule',
		makeLead:
			'Fill in who must do what. Then you see what the rule does. Nothing changes until you switch it on.',
		changeOf: (programme: string) => `Change a rule of ‘${programme}’`,
		changeLead: 'Then you see what changes. The old rule keeps counting for days in the past.',
		what: 'What',
		programme: 'Programme',
		versions: (titles: string[]) =>
			`Not in the list: ${titles.map((title) => `‘${title}’`).join(', ')}. It counts as the ordinary programme: who does it is done there too. The rule of the ordinary programme holds.`,
		who: 'For whom',
		whoHint:
			'Leave empty what does not matter. If you fill in more, the rule applies to people for whom all of it is true.',
		kinds: 'Kind of staff',
		units: 'Unit, with everything below it',
		goneUnit: 'A unit that is no longer there',
		roles: 'Role',
		audiences: 'Group',
		joinedFrom: 'Joined on or after',
		joinedUntil: 'Joined on or before',
		optional: 'All sorts of people',
		all: 'Does not matter',
		some: (chosen: number) => `${chosen} chosen`,
		when: 'By when',
		days: 'Within a number of days',
		date: 'By a date',
		yearly: 'Every year in a period',
		none: 'Without an end date',
		dayCount: 'Number of days',
		dayCountHint:
			'They count from the day somebody comes to this group. With a date or a period: as many days as who comes later has.',
		dueOn: 'To be done by',
		opens: 'The period begins on',
		closes: 'The period ends on',
		day: 'Day',
		month: 'Month',
		repeat: 'Again after so many months',
		repeatHint:
			'Empty: once is enough. The old proof is kept. Six weeks before it ends Tweesprong asks for a new one. With ‘every year’ leave this empty.',
		credits: 'Also counts',
		creditsHint: 'Who finished such a programme is done here too.',
		countsFrom: 'Time counts from',
		countsFromHint:
			'Choose today, or later. If you choose a day in the past, somebody may be overdue at once. You will see that first.',
		look: 'See what this does',
		'no-programme': 'Choose a programme.',
		gone: 'Choose again: one choice is no longer there.',
		'no-day': 'Fill in a date that exists.',
		'wrong-order': 'This day is before the first day. Choose a later one.',
		'no-due': 'Choose by when it must be done.',
		'days-range': 'Fill in a number of days from 1 up to and including 1000.',
		'no-year-day': 'Choose a day that exists every year, so not 29 February.',
		'same-window': 'Choose an end that is not on the same day as the beginning.',
		'repeat-range': 'Fill in a number of months from 1 up to and including 120, or leave it empty.'
	}
);
