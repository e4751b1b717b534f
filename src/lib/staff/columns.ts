/** What a column of a staff list can hold. */
export const staffColumns = [
	'number',
	'givenName',
	'infix',
	'familyName',
	'email',
	'unit',
	'unitName',
	'parent',
	'level',
	'kind',
	'start',
	'end',
	'main',
	'audiences',
	'leads'
] as const;

export type StaffColumn = (typeof staffColumns)[number];

/** What columns are called in the systems of municipalities, Dutch and English; our own files say the first. */
const names: Record<StaffColumn, readonly [string, ...string[]]> = {
	number: [
		'Personeelsnummer',
		...[
			'Medewerkernummer',
			'Medewerkersnummer',
			'Persnr',
			'Pers.nr.',
			'Personeelsnr',
			'Medewerker'
		],
		...['Employee number', 'Personnel number', 'Employee ID', 'Staff number']
	],
	givenName: ['Voornaam', 'Roepnaam', 'Voornamen', 'Given name', 'First name', 'Call name'],
	infix: ['Tussenvoegsel', 'Tussenvoegsels', 'Voorvoegsel', 'Voorvoegsels', 'Infix', 'Prefix'],
	familyName: ['Achternaam', 'Naam', 'Gebruiksnaam', 'Family name', 'Last name', 'Surname'],
	email: ['E-mail', 'E-mailadres', 'E-mail werk', 'Werkmail', 'E-mail address', 'Work email'],
	unit: [
		'Afdelingscode',
		...[
			'Code afdeling',
			'Teamcode',
			'Organisatiecode',
			'Organisatie-eenheid code',
			'OE-code',
			'OE'
		],
		...['Unit code', 'Department code']
	],
	unitName: [
		'Afdeling',
		...['Afdelingsnaam', 'Team', 'Teamnaam', 'Organisatie-eenheid', 'Onderdeel', 'Eenheid'],
		...['Unit', 'Unit name', 'Department', 'Department name']
	],
	parent: [
		'Valt onder',
		...[
			'Hoort bij',
			'Bovenliggende afdeling',
			'Bovenliggende eenheid',
			'Hoofdafdeling',
			'Directie'
		],
		...['Parent', 'Parent unit', 'Reports to unit', 'Directorate']
	],
	level: ['Soort onderdeel', 'Niveau', 'Soort eenheid', 'Level', 'Unit level'],
	kind: [
		'Soort dienstverband',
		...['Soort medewerker', 'Dienstverband', 'Contractsoort', 'Soort contract', 'Type contract'],
		...['Kind of contract', 'Contract type', 'Employment type', 'Employee type']
	],
	start: ['In dienst', 'Datum in dienst', 'Begindatum', 'Startdatum', 'Ingangsdatum', 'Start date'],
	end: [
		'Laatste dag',
		...['Uit dienst', 'Datum uit dienst', 'Einddatum', 'Laatste werkdag', 'Einde contract'],
		...['End date', 'Last day']
	],
	main: ['Hoofdcontract', 'Hoofddienstverband', 'Hoofdfunctie', 'Primair', 'Main', 'Primary'],
	audiences: ['Doelgroepen', 'Doelgroep', 'Soort werk', 'Audiences', 'Audience'],
	leads: ['Leidinggevende van', 'Leidinggevende', 'Manager', 'Geeft leiding aan', 'Manager of']
};

/** The head that a file of ours has above a column. */
export const headOf = (column: StaffColumn): string => names[column][0];

/** Letters and digits of a word in lower case, without accents: how words of a file are compared. */
export const plainWord = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

const columnOf = new Map(
	staffColumns.flatMap((column) => names[column].map((name) => [plainWord(name), column] as const))
);

/** The column that a head names, or `undefined`. */
export const columnNamed = (head: string): StaffColumn | undefined => columnOf.get(plainWord(head));

/** What nobody needs to train people, and a file must not bring in: it is thrown away on arrival. */
const sensitive =
	/bsn|burgerservice|sofinummer|socialsecurity|geboorte|birth|geslacht|gender|iban|bankrek|salaris|salary|schaal|nationaliteit|nationality|burgerlijkestaat|marital|adres(?!$)|woonplaats|postcode|postalcode|huisnummer|ziek|verzuim/;

/** Whether a head names something private that has no place here. */
export const isSensitive = (head: string): boolean =>
	!columnNamed(head) && sensitive.test(plainWord(head));
