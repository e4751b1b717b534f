import { plainWord } from './columns.ts';
import type { UnitLevel } from './list.ts';

const yes = ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x'];
const no = ['nee', 'n', 'neen', 'no', 'onwaar', 'false', '0'];

/** `ja` or `nee` as systems write it; `undefined` for anything else. */
export function readYesNo(text: string): boolean | undefined {
	const word = plainWord(text);
	return yes.includes(word) ? true : no.includes(word) ? false : undefined;
}

/** Whether somebody leads the unit of a line, in a whole word: `1` or `X` may be the code of a unit. */
export const readLeads = (text: string): boolean | undefined =>
	plainWord(text).length > 1 ? readYesNo(text) : undefined;

const levels: Record<string, UnitLevel> = {
	...{ directie: 'directorate', sector: 'directorate', dienst: 'directorate' },
	...{ directorate: 'directorate', cluster: 'directorate', domein: 'directorate' },
	...{ afdeling: 'department', department: 'department', bureau: 'department' },
	...{ team: 'team', groep: 'team', group: 'team' }
};

/** The level of a unit by its Dutch or English name. */
export const readLevel = (text: string): UnitLevel | undefined => levels[plainWord(text)];

/** What kinds of person are called in systems of HR, besides their own labels. By `plainWord`. */
const kindWords: Record<string, readonly string[]> = {
	'civil-servant': ['vast', 'tijdelijk', 'indienst', 'ambtelijk', 'aanstelling', 'medewerker'],
	hired: ['extern', 'externe', 'inhuurkracht', 'zzp', 'uitzendkracht', 'gedetacheerd', 'payroll'],
	intern: ['stage', 'stagiaire', 'trainee'],
	seasonal: ['seizoenskracht', 'vakantiekracht', 'seizoen'],
	'on-call': ['oproep', 'nuluren', 'invalkracht'],
	sheltered: ['beschut', 'wsw', 'beschutwerk', 'participatie'],
	board: ['wethouder', 'burgemeester', 'college', 'bestuur'],
	clerk: ['griffie', 'griffier']
};

/**
 * Which kind each word means, by `plainWord`.
 * @param labels of every kind, in any language @param said words that HR gave a meaning
 */
export function kindsNamed(
	labels: Readonly<Record<string, readonly string[]>>,
	said: Readonly<Record<string, string>>
): ReadonlyMap<string, string> {
	const known = Object.entries(labels).flatMap(([kind, own]) =>
		[kind, ...own, ...(kindWords[kind] ?? [])].map((word) => [plainWord(word), kind] as const)
	);
	const told = Object.entries(said).filter(([, kind]) => Object.hasOwn(labels, kind));
	return new Map([...known, ...told]);
}
