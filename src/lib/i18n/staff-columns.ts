import { texts } from './language.ts';

/** What a column of a staff list holds. */
export const staffColumnWords = texts(
	{
		number: 'Personeelsnummer',
		givenName: 'Voornaam',
		infix: 'Tussenvoegsel',
		familyName: 'Achternaam',
		email: 'E-mail',
		unit: 'Code van de afdeling',
		unitName: 'Naam van de afdeling',
		parent: 'Waar de afdeling onder valt',
		level: 'Directie, afdeling of team',
		kind: 'Soort dienstverband',
		start: 'Eerste dag',
		end: 'Laatste dag',
		main: 'Hoofdcontract (ja of nee)',
		audiences: 'Doelgroepen',
		leads: 'Leidinggevende van'
	},
	{
		number: 'Personnel number',
		givenName: 'Given name',
		infix: 'Infix (such as van, de)',
		familyName: 'Family name',
		email: 'E-mail',
		unit: 'Code of the unit',
		unitName: 'Name of the unit',
		parent: 'What the unit is part of',
		level: 'Directorate, department or team',
		kind: 'Kind of contract',
		start: 'First day',
		end: 'Last day',
		main: 'Main contract (yes or no)',
		audiences: 'Audiences',
		leads: 'Manager of'
	}
);
