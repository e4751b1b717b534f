import { count } from './format.ts';
import { texts } from './language.ts';

/** How the installation stands, for the administrator. */
export const admin = texts(
	{
		title: 'Beheer',
		lead: 'Zo staat Tweesprong er nu voor. Wie wat afrondde of koos, zie je hier niet.',
		countedOn: (date: string) => `Geteld op ${date}`,
		state: 'De stand',
		version: 'Versie van Tweesprong',
		database: 'Database',
		answers: (version: string, milliseconds: number) =>
			`PostgreSQL ${version} antwoordt in ${count(milliseconds, 'nl')} ms`,
		units: 'Afdelingen en teams',
		employed: 'Mensen in dienst',
		people: 'Mensen in de database',
		peopleHint: 'Ook wie weg is of nog begint.',
		accounts: 'Accounts om mee in te loggen',
		programmes: 'Programma’s die nu gelden',
		since: (version: number, date: string) => `versie ${version}, sinds ${date}`,
		noProgrammes: 'Er is nog geen programma.',
		periods: 'Keuzeperiodes',
		noPeriods: 'Er is nog geen keuzeperiode.',
		toPeriods: 'Bekijk de stand',
		empty: 'Er staan nog geen mensen in Tweesprong',
		emptyText:
			'Alleen jij staat erin. Wil je Tweesprong eerst uitproberen? Maak dan een aparte, lege omgeving. Start daar dit commando:',
		emptyThen: 'Je krijgt een verzonnen gemeente met afdelingen, mensen en accounts.'
	},
	{
		title: 'Administration',
		lead: 'This is how Tweesprong stands now. Who finished or chose what is not shown here.',
		countedOn: (date: string) => `Counted on ${date}`,
		state: 'The state',
		version: 'Version of Tweesprong',
		database: 'Database',
		answers: (version: string, milliseconds: number) =>
			`PostgreSQL ${version} answers in ${count(milliseconds, 'en')} ms`,
		units: 'Units of the organisation',
		employed: 'People employed',
		people: 'People in the database',
		peopleHint: 'Also those who have left or have yet to start.',
		accounts: 'Accounts to sign in with',
		programmes: 'Programmes in force',
		since: (version: number, date: string) => `version ${version}, since ${date}`,
		noProgrammes: 'There is no programme yet.',
		periods: 'Choice periods',
		noPeriods: 'There is no choice period yet.',
		toPeriods: 'See how they stand',
		empty: 'There are no people in Tweesprong yet',
		emptyText:
			'Only you are in it. Would you like to try Tweesprong first? Make a separate, empty environment and run this command there:',
		emptyThen: 'You get a fictional municipality with units, people and accounts.'
	}
);
