import type { Language } from './language.ts';
import { findingIn } from './own-checks.ts';

/** The titles of modules, items and programmes, by id. */
export type Titles = Readonly<Record<string, string>>;

type Said = readonly [pattern: RegExp, dutch: (titles: Titles, ...found: string[]) => string];

const named = (titles: Titles, id: string) => `‘${titles[id] ?? id}’`;

const said: Said[] = [
	[/^is this programme itself$/, () => 'Een programma telt niet als zichzelf. Kies een ander.'],
	[
		/^is (.+); there is no such programme$/,
		() => 'Dat andere programma is er niet meer. Kies een ander.'
	],
	[
		/^is (.+); there is no such module$/,
		() => 'Dit deel wacht op een onderdeel dat er niet meer is. Kies opnieuw.'
	],
	[
		/^is (.+), which does not come earlier$/,
		(titles, id) =>
			`Dit deel wacht op ${named(titles, id!)}, maar dat komt later. Verander de volgorde of kies opnieuw.`
	],
	[
		/^is attended when the form is live/,
		() => 'Een bijeenkomst is klaar als iemand erbij was. Andere delen niet.'
	],
	[
		/^is empty when the form is live/,
		() =>
			'In een bijeenkomst staan geen verhalen, en in een ander deel minstens één. Voeg iets toe, haal ze weg, of kies een andere vorm.'
	],
	[
		/^is (.+); there is no such item$/,
		(titles, id) => `${named(titles, id!)} is er niet meer. Haal het weg.`
	],
	[
		/^is (.+), which is \w+; it must be published$/,
		(titles, id) =>
			`${named(titles, id!)} is nog niet uitgebracht, of is ingetrokken. Haal het weg.`
	],
	[
		/^is (.+), which is (..); at most (..)$/,
		(titles, id, level, most) =>
			`${named(titles, id!)} is te moeilijk: ${level}. In dit programma mag het hoogstens ${most} zijn.`
	],
	[
		/^asks for (\d+) items; audience (.+) finds (\d+)$/,
		(titles, wanted, who, found) =>
			`Dit deel vraagt ${wanted} verhalen. Voor ${named(titles, who!)} zijn er maar ${found}. Vraag er minder, of maak de keuze ruimer.`
	],
	[
		/^is (\d+); its items take (\d+)$/,
		(_, was, takes) =>
			`De minuten kloppen niet: er staat ${was}, en de verhalen duren samen ${takes}.`
	],
	[/^no-file$/, () => 'Kies een yaml-bestand.'],
	[/^too-large$/, () => 'Dit bestand is te groot. Het mag 200 kB zijn.'],
	[/^unreadable$/, () => 'Dit bestand kan niet gelezen worden. Bewaar het opnieuw als yaml.'],
	[
		/^this is not YAML: (.*)$/s,
		(_, why) => `Hier klopt de opbouw van het bestand niet. De lezer zegt: ${why}`
	]
];

const english: Readonly<Record<string, string>> = {
	'no-file': 'Choose a yaml file.',
	'too-large': 'This file is too large. It may be 200 kB.',
	unreadable: 'This file cannot be read. Save it again as yaml.'
};

/** What the check says of a programme, in the language of the reader; ids are told by their titles. */
export function programmeFindingIn(language: Language, says: string, titles: Titles): string {
	if (language === 'en') return english[says] ?? says;
	for (const [pattern, dutch] of said) {
		const match = pattern.exec(says);
		if (match) return dutch(titles, ...match.slice(1));
	}
	return findingIn(language, says);
}
