import { texts } from './language.ts';

/** Erasing somebody: finding them, what it does, and doing it. */
export const erasure = texts(
	{
		title: 'Iemand wissen',
		lead: 'Alles over iemand die hier niet meer werkt. De aantallen van vorige jaren blijven kloppen.',
		back: 'Bewaren en vernietigen',
		label: 'Wie wil je wissen?',
		hint: 'Personeelsnummer, e-mailadres of naam',
		search: 'Zoek',
		logged: 'Wat je zoekt en bekijkt, komt in het logboek.',
		nobody: 'Niemand gevonden',
		nobodyText:
			'Kijk of je de naam goed schreef, of zoek op personeelsnummer. Wie al gewist is, staat er niet meer in.',
		found: (number: number) => (number === 1 ? '1 persoon gevonden' : `${number} mensen gevonden`),
		most: (number: number) =>
			`Dit zijn de eerste ${number}. Zit de juiste er niet bij? Zoek op personeelsnummer.`,
		name: 'Naam',
		number: 'Personeelsnummer',
		state: 'Stand',
		worksHere: 'Werkt hier',
		leftOn: (day: string) => `Weg sinds ${day}`,
		neverWorked: 'Werkte hier nooit',
		erased: 'Gewist',
		erasedText:
			'Alles over deze persoon is weg. In het overzicht van wat vernietigd is staat een regel zonder naam.',
		toRecord: 'Bekijk wat vernietigd is',
		backups:
			'Reservekopieën van de database bevatten deze persoon nog tot ze verlopen. Zet je een oude kopie terug? Wis dan opnieuw wie daarna gewist is.',
		preview: 'Wat er gebeurt',
		goes: 'Dit gaat weg, of verliest de naam',
		counts: 'Dit blijft, zonder naam en zonder nummer',
		countsText:
			'Anders kloppen de aantallen van vorige jaren niet meer. Het staat dan bij niemand, onder een nieuw nummer dat nergens naartoe leidt.',
		stays: 'Dit blijft zoals het is',
		typed: 'Kijk dit zelf na',
		typedText:
			'De naam, het nummer of het adres staat in teksten die mensen typten. Tweesprong weet niet wat er in zo’n tekst weg kan.',
		'who-looked':
			'Wie gegevens bekeek, moet later na te gaan zijn (BIO2 8.15). De naam gaat weg; er blijft een code die naar niemand leidt.',
		'ballot-until-the-close':
			'Anders kan iemand twee keer kiezen. Het gaat weg als de periode sluit.',
		'signed-record':
			'Een getekend verslag kan niet veranderen. Daarin staat wie de sleutel bracht.',
		published: 'Wat gepubliceerd is, blijft zoals het was (Archiefwet).',
		signed: 'Onder een verslag staat wie het tekende, met naam en functie (Archiefwet).',
		refused: 'Deze persoon kan nu niet gewist worden',
		'not-found': 'Deze persoon is er niet meer. Misschien is iemand anders je voor geweest.',
		'works-here':
			'Wie hier werkt, moet kunnen laten zien wat af is. De organisatie heeft die gegevens nodig (AVG, artikel 17, lid 3). Vul eerst de laatste werkdag in bij de personeelslijst. Wissen kan vanaf de dag erna.',
		custodian:
			'Deze persoon bewaart een deel van de sleutel van een keuzeperiode die nog niet geteld is. Tel die eerst, of kies iemand anders.',
		confirm: 'Wis deze persoon',
		confirmText: 'Dit kan niet terug. Typ het personeelsnummer om zeker te weten wie je wist.',
		confirmLabel: 'Personeelsnummer',
		wrongNumber: 'Dit is niet het nummer van deze persoon. Er is niets gewist.',
		erase: 'Wis alles over deze persoon',
		erasing: 'We wissen …'
	},
	{
		title: 'Erasing somebody',
		lead: 'Everything about somebody who no longer works here. Numbers of past years stay right.',
		back: 'Keeping and destroying',
		label: 'Whom do you want to erase?',
		hint: 'Personnel number, e-mail address or name',
		search: 'Search',
		logged: 'What you search for and look at is logged.',
		nobody: 'Nobody found',
		nobodyText:
			'Check the spelling, or search by personnel number. Who was erased already is no longer here.',
		found: (number: number) => (number === 1 ? '1 person found' : `${number} people found`),
		most: (number: number) =>
			`These are the first ${number}. Is the right one not there? Search by personnel number.`,
		name: 'Name',
		number: 'Personnel number',
		state: 'State',
		worksHere: 'Works here',
		leftOn: (day: string) => `Gone since ${day}`,
		neverWorked: 'Never worked here',
		erased: 'Erased',
		erasedText:
			'Everything about this person is gone. The record of what was destroyed has a line without a name.',
		toRecord: 'See what was destroyed',
		backups:
			'Backups of the database still hold this person until they expire. Do you restore an old one? Erase again who was erased after it.',
		preview: 'What happens',
		goes: 'This goes, or loses the name',
		counts: 'This stays, without a name and without a number',
		countsText:
			'Otherwise the numbers of past years are no longer right. It is nobody’s then, under a new number that leads nowhere.',
		stays: 'This stays as it is',
		typed: 'Look at this yourself',
		typedText:
			'The name, number or address stands in texts that people typed. Tweesprong does not know what can go from such a text.',
		'who-looked':
			'Who looked at data must be traceable (BIO2 8.15). The name goes; a code that leads to nobody stays.',
		'ballot-until-the-close':
			'Otherwise somebody could choose twice. It goes when the period closes.',
		'signed-record': 'A signed record cannot change. It says who brought the key.',
		published: 'What was published stays as it was (Public Records Act).',
		signed: 'A report says who signed it, with name and function (Public Records Act).',
		refused: 'This person cannot be erased now',
		'not-found': 'This person is no longer here. Perhaps somebody was before you.',
		'works-here':
			'Who works here must be able to show what is finished. The organisation needs that data (GDPR, article 17(3)). Fill in the last working day in the staff list first. Erasing is possible from the day after.',
		custodian:
			'This person keeps a part of the key of a choice period that was not counted yet. Count it first, or choose somebody else.',
		confirm: 'Erase this person',
		confirmText: 'This cannot be undone. Type the personnel number to be sure whom you erase.',
		confirmLabel: 'Personnel number',
		wrongNumber: 'This is not the number of this person. Nothing was erased.',
		erase: 'Erase everything about this person',
		erasing: 'We are erasing …'
	}
);
