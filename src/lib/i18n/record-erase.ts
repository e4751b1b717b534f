import { plural } from './format.ts';
import { texts } from './language.ts';

/** Erasing somebody from the record store. */
export const recordErase = texts(
	{
		title: 'Iemand wissen uit de leerberichten',
		lead: 'Een leerbericht kan gaan over iemand die hier nooit werkte. Hier wis je alles wat andere systemen over die persoon stuurden.',
		worked:
			'Werkte iemand hier? Wis die persoon dan bij ‘Iemand wissen’. De leerberichten gaan dan mee.',
		toPeople: 'Ga naar ‘Iemand wissen’',
		label: 'Wie wil je wissen?',
		hint: 'Een mailadres. Of een account zoals het bij een leerbericht staat: naam (adres). We zoeken precies dat.',
		look: 'Kijk wat er weg zou gaan',
		unclear: 'Dit is geen mailadres of account. Neem het over zoals het bij een leerbericht staat.',
		staff: 'Dit is een account van Tweesprong zelf. Wis deze persoon bij ‘Iemand wissen’.',
		found: 'Dit gaat er gebeuren',
		removed: 'Leerberichten die weggaan',
		removedHint: 'Met hun bijlagen.',
		emptied: 'Leerberichten waar de naam uit gaat',
		emptiedHint: 'Ze gaan over iemand anders, of Tweesprong vertelde ze zelf.',
		documents: 'Bewaarde standen en instellingen die weggaan',
		nothing: 'Er staat niets over deze persoon',
		nothingText: 'Staat er een ander mailadres of account bij een leerbericht? Zoek dan daarop.',
		other:
			'Sturen we leerberichten door naar een ander systeem? Dan staan ze daar ook. Vraag het daar apart.',
		sure: 'Ja, wis deze persoon. Dit kan niet terug.',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.',
		erase: 'Wis deze persoon',
		erased: (rows: number) => `Gewist uit ${plural(rows, 'leerbericht', 'leerberichten', 'nl')}`
	},
	{
		title: 'Erasing somebody from the learning records',
		lead: 'A learning record may be about somebody who never worked here. Here you erase everything that other systems sent about that person.',
		worked:
			'Did somebody work here? Then erase that person under ‘Erasing somebody’. The learning records go along.',
		toPeople: 'Go to ‘Erasing somebody’',
		label: 'Whom do you want to erase?',
		hint: 'A mail address. Or an account as it stands with a learning record: name (address). We look for exactly that.',
		look: 'See what would go',
		unclear:
			'This is no mail address and no account. Take it over as it stands with a learning record.',
		staff: 'This is an account of Tweesprong itself. Erase this person under ‘Erasing somebody’.',
		found: 'This is what will happen',
		removed: 'Learning records that go',
		removedHint: 'With their attachments.',
		emptied: 'Learning records that lose the name',
		emptiedHint: 'They are about somebody else, or Tweesprong told them itself.',
		documents: 'Kept states and settings that go',
		nothing: 'Nothing is kept about this person',
		nothingText:
			'Does another mail address or account stand with a learning record? Look for that.',
		other:
			'Do we forward learning records to another system? They stand there too. Ask there separately.',
		sure: 'Yes, erase this person. It cannot be undone.',
		needSure: 'Tick the box first. That says you want this.',
		erase: 'Erase this person',
		erased: (rows: number) =>
			`Erased from ${plural(rows, 'learning record', 'learning records', 'en')}`
	}
);
