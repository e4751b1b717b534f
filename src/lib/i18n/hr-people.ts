import { plural } from './format.ts';
import { texts } from './language.ts';

/** HR: completion by person. */
export const hrPeople = texts(
	{
		lead: 'Elke keer dat je hier kijkt, komt dat in het logboek. De auditor leest dat.',
		caption: 'Afronding per persoon',
		found: (people: number) => plural(people, 'persoon', 'mensen', 'nl'),
		file: 'Bewaar deze lijst (csv)',
		person: 'Naam',
		state: 'Stand',
		kind: 'Soort medewerker',
		on: (date: string) => `op ${date}`,
		dueOn: 'Uiterlijk op',
		again: 'opnieuw',
		done: 'Afgerond',
		overdue: 'Te laat',
		started: 'Nog bezig',
		'waits-for-meeting': 'Wacht op bijeenkomst',
		'not-started': 'Nog niet begonnen',
		voluntary: 'Hoefde niet, wel afgerond',
		nobody: 'Niemand gevonden',
		nobodyText: 'Er is niemand die past bij wat je koos. Kies iets ruimer.',
		pages: 'Bladeren',
		page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
		previous: 'Vorige',
		next: 'Volgende'
	},
	{
		lead: 'Each time you look here, the audit log records it. The auditor reads that log.',
		caption: 'Completion by person',
		found: (people: number) => plural(people, 'person', 'people', 'en'),
		file: 'Save this list (CSV)',
		person: 'Name',
		state: 'State',
		kind: 'Kind of staff',
		on: (date: string) => `on ${date}`,
		dueOn: 'Due on',
		again: 'again',
		done: 'Finished',
		overdue: 'Overdue',
		started: 'In progress',
		'waits-for-meeting': 'Waits for a meeting',
		'not-started': 'Not started',
		voluntary: 'Optional, but finished',
		nobody: 'Nobody found',
		nobodyText: 'There is nobody who fits what you chose. Choose something wider.',
		pages: 'Pages',
		page: (page: number, pages: number) => `Page ${page} of ${pages}`,
		previous: 'Previous',
		next: 'Next'
	}
);
