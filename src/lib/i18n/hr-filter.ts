import { texts } from './language.ts';

/** The form with which HR chooses what to see, and what the page says it shows. */
export const hrFilter = texts(
	{
		countedOn: (date: string) => `Geteld op ${date}`,
		everyKind: 'Alle soorten medewerkers',
		everyUnit: 'Alle afdelingen',
		everyState: 'Iedereen die het moet doen',
		everyProgramme: 'Alle programma’s',
		programme: 'Programma',
		filter: 'Kies wat je wilt zien',
		on: 'Geteld op',
		kind: 'Soort medewerker',
		unit: 'Afdeling',
		state: 'Stand',
		name: 'Naam of personeelsnummer',
		show: 'Laat zien',
		clear: 'Begin opnieuw',
		noDate: 'Dat is geen datum. Je ziet nu de stand van vandaag.',
		future: 'Die dag moet nog komen. Je ziet nu de stand van vandaag.',
		noUnit: 'Die afdeling is er niet op deze dag. Je ziet nu alle afdelingen.',
		noDateFile: 'Kies een datum die er is geweest. Maak daarna het bestand.',
		noUnitFile: 'Die afdeling is er niet op deze dag. Kies een andere afdeling.',
		noProgrammeFile: 'Dit programma is er niet op deze dag.'
	},
	{
		countedOn: (date: string) => `Counted on ${date}`,
		everyKind: 'All kinds of staff',
		everyUnit: 'All units',
		everyState: 'Everyone who must do it',
		everyProgramme: 'All programmes',
		programme: 'Programme',
		filter: 'Choose what you want to see',
		on: 'Counted on',
		kind: 'Kind of staff',
		unit: 'Unit',
		state: 'State',
		name: 'Name or personnel number',
		show: 'Show',
		clear: 'Start again',
		noDate: 'That is not a date. You now see the state of today.',
		future: 'That day is still to come. You now see the state of today.',
		noUnit: 'That unit does not exist on this day. You now see all units.',
		noDateFile: 'Choose a date that has been. Then make the file.',
		noUnitFile: 'That unit does not exist on this day. Choose another unit.',
		noProgrammeFile: 'This programme does not exist on this day.'
	}
);
