import { plural } from './format.ts';
import { texts } from './language.ts';

/** Courses of other systems that count as a programme here. */
export const outside = texts(
	{
		title: 'Cursussen van andere systemen',
		lead: 'Rondt iemand in een ander systeem een cursus af? Dan kan dat hier tellen als een programma. Die persoon hoeft het dan niet nog eens te doen.',
		list: 'Wat nu meetelt',
		none: 'Er telt nog geen cursus mee',
		noneText: 'Kies hieronder welke cursus als welk programma telt.',
		noClient: 'Geef eerst een leersysteem toegang. Daarna kies je hier welke cursus meetelt.',
		toClients: 'Geef een leersysteem toegang',
		course: 'Cursus',
		client: 'Systeem',
		programme: 'Telt als',
		counted: 'Geteld',
		unmatched: 'Niet geteld',
		make: 'Laat een cursus meetellen',
		made: 'Deze cursus telt mee. Binnen een minuut zie je wie hem al deed.',
		dropped: 'Deze cursus telt niet meer mee. Wat al telde, blijft staan.',
		activity: 'Adres (IRI) van de cursus',
		activityHint:
			'Zoals het andere systeem het stuurt. Typ een paar letters: adressen die pas binnenkwamen, kun je kiezen.',
		verbs: 'Wanneer is iemand klaar?',
		verbsHint: 'Bij één van deze berichten telt het.',
		programmeLabel: 'Als welk programma telt dat?',
		who: 'Hoe weten we wie het is?',
		number: 'Aan het personeelsnummer',
		numberHint: 'Het andere systeem noemt mensen bij een account met hun personeelsnummer.',
		mail: 'Aan het mailadres',
		mailHint: 'Het andere systeem noemt mensen bij hun mailadres van het werk.',
		homePage: 'Adres bij het account (homePage)',
		homePageHint:
			'Alleen bij het personeelsnummer. Je ziet het bij een leerbericht, tussen haakjes achter de naam.',
		earlier: 'Tel ook mee wat al binnen is',
		earlierHint: 'Ook dan geldt de dag waarop iemand klaar was.'
	},
	{
		title: 'Courses of other systems',
		lead: 'Does somebody complete a course in another system? It can count here as a programme. That person then need not do it again.',
		list: 'What counts now',
		none: 'No course counts yet',
		noneText: 'Choose below which course counts as which programme.',
		noClient: 'Give a learning system access first. Then choose here which course counts.',
		toClients: 'Give a learning system access',
		course: 'Course',
		client: 'System',
		programme: 'Counts as',
		counted: 'Counted',
		unmatched: 'Not counted',
		make: 'Let a course count',
		made: 'This course counts. Within a minute you see who did it already.',
		dropped: 'This course counts no longer. What counted stays.',
		activity: 'Address (IRI) of the course',
		activityHint:
			'As the other system sends it. Type a few letters: addresses that came in lately can be chosen.',
		verbs: 'When is somebody done?',
		verbsHint: 'One of these records is enough.',
		programmeLabel: 'As which programme does it count?',
		who: 'How do we know who it is?',
		number: 'By personnel number',
		numberHint: 'The other system names people by an account with their personnel number.',
		mail: 'By mail address',
		mailHint: 'The other system names people by their mail address at work.',
		homePage: 'Address of the account (homePage)',
		homePageHint:
			'With the personnel number only. You see it with a learning record, between brackets after the name.',
		earlier: 'Count what is in already too',
		earlierHint: 'Then as well the day holds on which somebody was done.'
	}
);

/** One course of another system: how it counts, and for whom it does not. */
export const outsideCourse = texts(
	{
		facts: 'Zo telt deze cursus',
		activity: 'Adres (IRI)',
		verbs: 'Klaar bij',
		who: 'Wie het is',
		byNumber: (page: string) => `personeelsnummer bij ${page}`,
		byMail: 'mailadres',
		since: 'Sinds',
		unmatchedTitle: 'Voor wie telt het niet?',
		unmatchedText: 'Elke nacht kijken we opnieuw. Wie dan wel bekend is, telt mee.',
		allCounted: 'Alles wat binnenkwam, is geteld.',
		list: 'Berichten die niet tellen',
		person: 'Wie',
		on: 'Klaar op',
		why: 'Waarom niet',
		again: 'Kijk nu opnieuw',
		looked: (counted: number) =>
			counted === 0
				? 'Er telt niets nieuws mee'
				: `${plural(counted, 'afronding telt', 'afrondingen tellen', 'nl')} nu mee`,
		stopTitle: 'Stoppen',
		stopText: 'Nieuwe berichten over deze cursus tellen dan niet meer. Wat al telde, blijft staan.',
		stopSure: 'Ja, deze cursus hoeft niet meer mee te tellen',
		stop: 'Stop met meetellen',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.'
	},
	{
		facts: 'How this course counts',
		activity: 'Address (IRI)',
		verbs: 'Done with',
		who: 'Who it is',
		byNumber: (page: string) => `personnel number at ${page}`,
		byMail: 'mail address',
		since: 'Since',
		unmatchedTitle: 'For whom does it not count?',
		unmatchedText: 'Each night we look again. Who is known by then counts.',
		allCounted: 'Everything that came in was counted.',
		list: 'Records that do not count',
		person: 'Who',
		on: 'Done on',
		why: 'Why not',
		again: 'Look again now',
		looked: (counted: number) =>
			counted === 0
				? 'Nothing new counts'
				: `${plural(counted, 'completion counts', 'completions count', 'en')} now`,
		stopTitle: 'Stopping',
		stopText: 'New records about this course then count no longer. What counted stays.',
		stopSure: 'Yes, this course need not count any more',
		stop: 'Stop counting it',
		needSure: 'Tick the box first. That says you want this.'
	}
);

/** Verbs by which another system tells that somebody is done. */
export const outsideVerbs = texts(
	{
		completed: 'Afgerond (completed)',
		passed: 'Geslaagd (passed)',
		satisfied: 'Voldaan (satisfied)',
		attended: 'Bijgewoond (attended)'
	},
	{
		completed: 'Completed',
		passed: 'Passed',
		satisfied: 'Satisfied',
		attended: 'Attended'
	}
);

/** What is wrong with a course that should count. */
export const outsideProblems = texts(
	{
		client: 'Kies een systeem. Staat het er niet bij? Geef het dan eerst toegang.',
		activity: 'Vul het hele adres van de cursus in. Het begint vaak met https://.',
		verbs: 'Kies minstens één bericht waarbij iemand klaar is.',
		programme: 'Kies een programma.',
		who: 'Kies hoe we weten wie het is.',
		homePage: 'Vul het adres bij het account in. Het begint vaak met https://.',
		twice: 'Deze cursus van dit systeem telt al mee.'
	},
	{
		client: 'Choose a system. Is it not there? Give it access first.',
		activity: 'Fill in the whole address of the course. It often begins with https://.',
		verbs: 'Choose at least one record with which somebody is done.',
		programme: 'Choose a programme.',
		who: 'Choose how we know who it is.',
		homePage: 'Fill in the address of the account. It often begins with https://.',
		twice: 'This course of this system counts already.'
	}
);

/** Why what another system tells of somebody does not count. */
export const outsideTroubles = texts(
	{
		'not-finished': 'Er staat bij dat het niet af of niet gehaald is.',
		'no-person': 'Het gaat over een groep, niet over één persoon.',
		'other-account': 'De persoon wordt op een andere manier genoemd dan je koos.',
		'person-unknown': 'Deze persoon staat niet op de personeelslijst.',
		'person-several': 'Dit past bij meer dan één persoon.',
		'no-day': 'Dit jaar kan niet kloppen.',
		future: 'De dag ligt in de toekomst.',
		'no-version': 'Het programma is er niet meer.'
	},
	{
		'not-finished': 'It says that it is not finished or not passed.',
		'no-person': 'It is about a group, not about one person.',
		'other-account': 'The person is named in another way than you chose.',
		'person-unknown': 'This person is not on the staff list.',
		'person-several': 'This fits more than one person.',
		'no-day': 'This year cannot be right.',
		future: 'The day lies in the future.',
		'no-version': 'The programme is no longer there.'
	}
);
