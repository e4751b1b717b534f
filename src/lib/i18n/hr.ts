import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => count(value, 'nl');
const en = (value: number) => count(value, 'en');

/** HR: completion by programme and by unit. */
export const hr = texts(
	{
		title: 'Afronding',
		lead: 'Wie is klaar, en wanneer? Dat zie je hier per programma. Wat iemand koos, ziet niemand.',
		noProgrammes: 'Op deze dag was er nog geen programma',
		noProgrammesText: 'Kies een latere datum.',
		notYet: (title: string, date: string) =>
			`‘${title}’ bestaat sinds ${date}. Kies die dag of een latere.`,
		noSuchProgramme: 'Dit programma is er niet.',
		doneOf: (done: number, required: number) => `${nl(done)} van ${nl(required)} mensen afgerond`,
		of: (required: number) => `van ${nl(required)}`,
		someLate: (people: number) => `${nl(people)} te laat`,
		nobodyLate: 'Niemand te laat',
		optional: 'Dit programma hoeft niet. Er is dus geen percentage.',
		nobodyAsked: 'Op deze dag hoeft niemand dit te doen.',
		voluntary: (people: number) =>
			`Uit zichzelf afgerond: ${plural(people, 'persoon', 'mensen', 'nl')}`,
		views: 'Hoe wil je het zien?',
		place: 'Waar je nu bent',
		unit: 'Afdeling',
		byUnit: 'Per afdeling',
		byPerson: 'Per persoon',
		trend: 'Per maand',
		cohorts: 'Nieuwe medewerkers',
		unitsCaption: 'Afronding per afdeling',
		percentage: 'Percentage',
		required: 'Moet dit doen',
		done: 'Afgerond',
		notYetDone: 'Nog niet',
		overdue: 'Te laat',
		total: 'Totaal',
		direct: (unit: string) => `Direct bij ${unit}`,
		unplaced: 'Geen plek in de organisatie',
		wholeTree: 'Laat alle afdelingen zien',
		topOnly: 'Laat alleen de bovenste laag zien',
		everything: 'Hele organisatie',
		addsUp: 'Iedereen telt één keer mee: bij de afdeling van het hoofdcontract.',
		lateCounts: '‘Te laat’ telt ook mee bij ‘Nog niet’.',
		unitsFile: 'Bewaar deze tabel (csv)',
		people: 'Bekijk de namen',
		ways: 'Wat je nog meer kunt doen',
		staffText: 'Wie werkt hier, en waar? Lees een nieuwe lijst in.',
		oathsText: 'Wie heeft nog geen datum van de eed of belofte?',
		proofsText: 'Neem over wat mensen eerder al hebben gedaan.',
		rules: 'Wie moet wat doen?',
		rulesText: 'Maak regels. Zie eerst voor wie ze gelden.',
		exceptions: 'Uitzonderingen',
		exceptionsText: 'Wie hoeft een tijd niet mee te doen?',
		reminders: 'Herinneringen',
		remindersText: 'Welke mail krijgt iemand, en wanneer?',
		letters: 'Brieven',
		lettersText: 'Voor wie geen e-mail heeft: een brief om in te loggen.'
	},
	{
		title: 'Completion',
		lead: 'Who has finished, and when? You see that here for each programme. Nobody sees what anyone chose.',
		noProgrammes: 'There was no programme yet on this day',
		noProgrammesText: 'Choose a later date.',
		notYet: (title: string, date: string) =>
			`‘${title}’ has existed since ${date}. Choose that day or a later one.`,
		noSuchProgramme: 'There is no such programme.',
		doneOf: (done: number, required: number) => `${en(done)} of ${en(required)} people finished`,
		of: (required: number) => `of ${en(required)}`,
		someLate: (people: number) => `${en(people)} overdue`,
		nobodyLate: 'Nobody overdue',
		optional: 'This programme is optional, so there is no percentage.',
		nobodyAsked: 'Nobody has to do this on this day.',
		voluntary: (people: number) =>
			`Finished of their own accord: ${plural(people, 'person', 'people', 'en')}`,
		views: 'How do you want to see it?',
		place: 'Where you are now',
		unit: 'Unit',
		byUnit: 'By unit',
		byPerson: 'By person',
		trend: 'By month',
		cohorts: 'New starters',
		unitsCaption: 'Completion by unit',
		percentage: 'Percentage',
		required: 'Must do this',
		done: 'Finished',
		notYetDone: 'Not yet',
		overdue: 'Overdue',
		total: 'Total',
		direct: (unit: string) => `Directly in ${unit}`,
		unplaced: 'No place in the organisation',
		wholeTree: 'Show all units',
		topOnly: 'Show the top layer only',
		everything: 'Whole organisation',
		addsUp: 'Everyone counts once: in the unit of their main contract.',
		lateCounts: '‘Overdue’ is counted in ‘Not yet’ as well.',
		unitsFile: 'Save this table (CSV)',
		people: 'See the names',
		ways: 'What else you can do',
		staffText: 'Who works here, and where? Bring a new list.',
		oathsText: 'Who has no date of the oath or promise yet?',
		proofsText: 'Take over what people did before.',
		rules: 'Who must do what?',
		rulesText: 'Make rules. First see whom they are about.',
		exceptions: 'Exceptions',
		exceptionsText: 'Who does not have to take part for a while?',
		reminders: 'Reminders',
		remindersText: 'Which mail does somebody get, and when?',
		letters: 'Letters',
		lettersText: 'For those without e-mail: a letter to sign in.'
	}
);

/** What a level of the organisation is called. */
export const levels = texts(
	{
		directorate: 'Directie',
		department: 'Afdeling',
		team: 'Team',
		direct: 'Rechtstreeks',
		unplaced: 'Geen plek',
		total: 'Totaal'
	},
	{
		directorate: 'Directorate',
		department: 'Department',
		team: 'Team',
		direct: 'Direct',
		unplaced: 'No place',
		total: 'Total'
	}
);
