/** The heads and words of the files that HR saves: always Dutch, so that a saved file stays readable. */
export const hrCsv = {
	countedOn: 'Geteld op',
	programme: 'Programma',
	kind: 'Soort medewerker',
	everyKind: 'Alle',
	level: 'Niveau',
	unit: 'Afdeling',
	parent: 'Valt onder',
	mustDo: 'Moet dit doen',
	done: 'Afgerond',
	notYet: 'Nog niet',
	overdue: 'Te laat',
	percentage: 'Percentage',
	everything: 'Hele organisatie',
	number: 'Personeelsnummer',
	name: 'Naam',
	required: 'Verplicht',
	yes: 'ja',
	no: 'nee',
	state: 'Stand',
	completedOn: 'Afgerond op',
	dueOn: 'Uiterlijk op'
} as const;
