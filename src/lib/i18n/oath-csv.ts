/** The heads and words of the file of dates that HR saves: always Dutch, so that a saved file stays readable. */
export const oathCsv = {
	on: 'Stand op',
	what: 'Wat',
	oath: 'Eed of belofte',
	'integrity-statement': 'Integriteitsverklaring',
	files: { oath: 'eed-of-belofte', 'integrity-statement': 'integriteitsverklaring' },
	number: 'Personeelsnummer',
	name: 'Naam',
	unit: 'Afdeling',
	kind: 'Soort medewerker',
	since: 'In dienst sinds',
	days: 'Dagen',
	takenOn: 'Datum',
	way: 'Hoe',
	digital: 'digitaal',
	room: 'in een ruimte',
	activity: 'Activiteit'
} as const;
