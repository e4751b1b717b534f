import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => count(value, 'nl');
const en = (value: number) => count(value, 'en');

/** HR: who took the oath or promise or signed the integrity statement, by dates only. */
export const oaths = texts(
	{
		title: 'Eed of belofte',
		lead: 'Wie heeft nog geen eed of belofte afgelegd? Hier houd je dat bij, met alleen een datum.',
		notKept: 'We bewaren de datum, en of het digitaal was of in een ruimte.',
		notKeptText:
			'Of iemand de eed of de belofte koos, vragen we nergens. Schrijf dat dus ook nergens op.',
		toOaths: 'Eed of belofte',
		toOathsText: 'Wie heeft nog geen datum?',

		what: 'Wat wil je zien?',
		oath: 'Eed of belofte',
		'integrity-statement': 'Integriteitsverklaring',
		oathWho: 'Ambtenaren leggen de eed of de belofte af.',
		'integrity-statementWho':
			'Wie geen ambtenaar is, zoals inhuur, tekent de integriteitsverklaring.',
		views: 'Met of zonder datum?',
		waiting: 'Nog geen datum',
		taken: 'Wel een datum',
		waitingCount: (people: number) => `nog ${nl(people)}`,

		narrow: 'Zoek een afdeling of een naam',
		unit: 'Afdeling',
		everyUnit: 'Alle afdelingen',
		noUnit: 'Die afdeling is er niet. Je ziet nu iedereen.',
		name: 'Naam of personeelsnummer',
		show: 'Laat zien',
		clear: 'Laat iedereen zien',

		foundWaiting: (people: number) =>
			`${plural(people, 'persoon', 'mensen', 'nl')} zonder datum. Wie het langst wacht, staat bovenaan.`,
		foundTaken: (dates: number) =>
			`${plural(dates, 'datum', 'data', 'nl')}. De nieuwste staat bovenaan.`,
		file: 'Bewaar deze lijst (csv)',
		since: (day: string) => `Hier sinds ${day}`,
		waitsDays: (days: number) => `Wacht ${plural(days, 'dag', 'dagen', 'nl')}`,
		waitsMonths: (months: number) => `Wacht ${plural(months, 'maand', 'maanden', 'nl')}`,
		waitsYears: (years: number) => `Wacht ${nl(years)} jaar`,
		none: 'Iedereen heeft een datum',
		noneText: 'Komt er iemand bij? Dan zie je die hier vanzelf.',
		noneFound: 'Niemand gevonden',
		noneFoundText: 'Zoek iets anders, of laat iedereen zien.',
		noDates: 'Er is nog geen datum vastgelegd',
		noDatesText: 'Vink mensen aan bij ‘Nog geen datum’ en leg hun datum vast.',

		people: 'Wie?',
		all: 'Vink iedereen op deze bladzijde aan',
		ticked: (people: number) => `${plural(people, 'persoon', 'mensen', 'nl')} aangevinkt`,
		toPanel: 'Ga verder',
		register: 'Leg een datum vast',
		registerText: 'Vink in de lijst aan voor wie dit geldt.',
		takenOn: 'Op welke dag?',
		way: 'Hoe?',
		room: 'In een ruimte',
		digital: 'Digitaal',
		activity: 'Staan deze mensen ook in het register?',
		activityHint: 'Kies de activiteit. Dan tellen ze niet dubbel.',
		noActivity: 'Nee',
		activityLine: (title: string, day: string, people: string, named: number) =>
			`${title ? `${title}, ` : ''}${day} (${people}, ${nl(named)} met naam)`,
		counted: (number: number) => plural(number, 'deelnemer', 'deelnemers', 'nl'),
		circa: (number: number) => `circa ${nl(number)} deelnemers`,
		notCounted: 'niet geteld',
		save: 'Leg vast',

		remove: 'Haal de datum weg',
		removeText:
			'Klopt een datum niet? Vink hem aan en haal hem weg. Leg daarna de goede datum vast.',

		added: (people: number) =>
			`${plural(people, 'persoon heeft', 'mensen hebben', 'nl')} nu een datum.`,
		more: (named: number, people: string) =>
			`Bij die activiteit staan nu ${nl(named)} namen, en in het register ${people}. Kijk welke van de twee klopt.`,
		removed: (dates: number) => `${plural(dates, 'datum is', 'data zijn', 'nl')} weggehaald.`,
		restored: (dates: number) => `${plural(dates, 'datum staat', 'data staan', 'nl')} er weer.`,
		undo: 'Maak dit ongedaan',
		undone: 'Dat is ongedaan gemaakt.',
		goneNow: 'Dat lukte niet. Iemand heeft dit net veranderd. Kijk de lijst na.',

		pNone: 'Vink minstens één persoon aan.',
		pYourself: 'Je eigen datum legt een collega van HR vast. Haal het vinkje bij jezelf weg.',
		pChanged: 'Iemand die je aanvinkte, heeft al een datum. Kijk de lijst na en vink opnieuw aan.',
		pNoDay: 'Vul een dag in die bestaat.',
		pFuture: 'Kies vandaag of een dag die al geweest is.',
		pBeforeWork: 'Op die dag werkte niet iedereen hier al. Kijk de dag na.',
		pOtherDay: 'Die activiteit was op een andere dag. Kijk de dag of de activiteit na.',
		pNoWay: 'Kies of het digitaal was of in een ruimte.',
		pGone: 'Die activiteit is er niet meer. Kies een andere.',
		noUnitFile: 'Die afdeling is er niet. Er is geen bestand gemaakt.'
	},
	{
		title: 'Oath or promise',
		lead: 'Who has not taken the oath or promise yet? You keep track of that here, with a date only.',
		notKept: 'We keep the date, and whether it was digital or in a room.',
		notKeptText:
			'Whether somebody chose the oath or the promise is asked nowhere. So do not write it down anywhere.',
		toOaths: 'Oath or promise',
		toOathsText: 'Who has no date yet?',

		what: 'What do you want to see?',
		oath: 'Oath or promise',
		'integrity-statement': 'Integrity statement',
		oathWho: 'Civil servants take the oath or the promise.',
		'integrity-statementWho':
			'Who is not a civil servant, such as hired staff, signs the integrity statement.',
		views: 'With or without a date?',
		waiting: 'No date yet',
		taken: 'With a date',
		waitingCount: (people) => `${en(people)} left`,

		narrow: 'Find a unit or a name',
		unit: 'Unit',
		everyUnit: 'All units',
		noUnit: 'There is no such unit. You now see everyone.',
		name: 'Name or personnel number',
		show: 'Show',
		clear: 'Show everyone',

		foundWaiting: (people) =>
			`${plural(people, 'person', 'people', 'en')} without a date. Who waits longest is at the top.`,
		foundTaken: (dates) => `${plural(dates, 'date', 'dates', 'en')}. The latest is at the top.`,
		file: 'Save this list (CSV)',
		since: (day) => `Here since ${day}`,
		waitsDays: (days) => `Waits ${plural(days, 'day', 'days', 'en')}`,
		waitsMonths: (months) => `Waits ${plural(months, 'month', 'months', 'en')}`,
		waitsYears: (years) => `Waits ${plural(years, 'year', 'years', 'en')}`,
		none: 'Everyone has a date',
		noneText: 'When somebody new comes, you will see them here.',
		noneFound: 'Nobody found',
		noneFoundText: 'Search for something else, or show everyone.',
		noDates: 'No date has been registered yet',
		noDatesText: 'Tick people under ‘No date yet’ and register their date.',

		people: 'Who?',
		all: 'Tick everyone on this page',
		ticked: (people) => `${plural(people, 'person', 'people', 'en')} ticked`,
		toPanel: 'Go on',
		register: 'Register a date',
		registerText: 'Tick in the list for whom this holds.',
		takenOn: 'On which day?',
		way: 'How?',
		room: 'In a room',
		digital: 'Digitally',
		activity: 'Are these people in the register too?',
		activityHint: 'Choose the activity. Then they are not counted twice.',
		noActivity: 'No',
		activityLine: (title, day, people, named) =>
			`${title ? `${title}, ` : ''}${day} (${people}, ${en(named)} by name)`,
		counted: (number) => plural(number, 'participant', 'participants', 'en'),
		circa: (number) => `about ${en(number)} participants`,
		notCounted: 'not counted',
		save: 'Register',

		remove: 'Take the date away',
		removeText: 'Is a date wrong? Tick it and take it away. Then register the right one.',

		added: (people) => `${plural(people, 'person has', 'people have', 'en')} a date now.`,
		more: (named, people) =>
			`That activity now has ${en(named)} names, and in the register ${people}. Check which of both is right.`,
		removed: (dates) => `${plural(dates, 'date was', 'dates were', 'en')} taken away.`,
		restored: (dates) => `${plural(dates, 'date is', 'dates are', 'en')} back.`,
		undo: 'Undo this',
		undone: 'That has been undone.',
		goneNow: 'That did not work. Somebody just changed this. Check the list.',

		pNone: 'Tick at least one person.',
		pYourself: 'A colleague of HR keeps your own date. Untick yourself.',
		pChanged: 'Somebody you ticked has a date already. Check the list and tick again.',
		pNoDay: 'Fill in a day that exists.',
		pFuture: 'Choose today or a day that has been.',
		pBeforeWork: 'Not everyone worked here on that day. Check the day.',
		pOtherDay: 'That activity was on another day. Check the day or the activity.',
		pNoWay: 'Choose whether it was digital or in a room.',
		pGone: 'That activity is not there any more. Choose another one.',
		noUnitFile: 'There is no such unit. No file was made.'
	},
	{
		lead: 'Wie moet de eed of belofte nog doen? Dat zie je hier.',
		notKept: 'Hier staat alleen de dag.',
		notKeptText: 'Eed of belofte? Dat schrijven we nergens op.',
		noneText: 'Komt er iemand nieuw? Die zie je dan hier.',
		activity: 'Staat deze groep ook in het register?'
	}
);

/** The own date on "Mijn gegevens". */
export const myOaths = texts(
	{
		title: 'Eed of belofte',
		oath: 'Eed of belofte',
		'integrity-statement': 'Integriteitsverklaring',
		room: (day: string) => `${day}, in een ruimte`,
		digital: (day: string) => `${day}, digitaal`,
		text: 'We bewaren niet of je de eed of de belofte koos.'
	},
	{
		title: 'Oath or promise',
		oath: 'Oath or promise',
		'integrity-statement': 'Integrity statement',
		room: (day) => `${day}, in a room`,
		digital: (day) => `${day}, digitally`,
		text: 'We do not keep whether you chose the oath or the promise.'
	},
	{ text: 'Eed of belofte? Dat schrijven we niet op.' }
);
