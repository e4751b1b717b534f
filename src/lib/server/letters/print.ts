import type { Day } from '#lib/programme/calendar.ts';
import { plusDays } from '#lib/staff/day.ts';
import type { Library } from '../../content/library.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';
import { letterTexts } from '../../i18n/letters-print.ts';
import { longDate } from '../../i18n/format.ts';
import type { Db } from '../db/connect.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { addLetters, type LetterPerson } from '../db/letters.ts';
import { writeLetters, type Letter } from '../export/letter-pdf.ts';
import { forget } from '../rate-limits.ts';
import type { StaffReader } from '../staff/staff-list.ts';
import { lineOf, note, peopleIn } from './desk.ts';
import { letterSecrets } from './secrets.ts';

/** How long a letter works. */
export const letterDays = 30;

/** How many letters are made at once: more would hold up the others. */
export const mostLetters = 100;

/** Whose letters: of one person, or of everyone of a unit who cannot sign in yet. */
export type Wanted = { person: string } | { unit: string };

/** What HR asks in a form. */
export function wantedIn(form: FormData): Wanted {
	const person = form.get('person');
	return typeof person === 'string' ? { person } : { unit: String(form.get('unit') ?? '') };
}

export type Made = { letters: Letter[]; left: number };

/**
 * Makes letters, which are told this once. A letter that somebody had before works no longer; a PIN works on
 * until they choose another. None is made for who has a role that HR must not be able to step into. `left`: how many people of the unit are for a next time.
 */
export function makeLetters(
	db: Db,
	{ organisation }: Pick<Library, 'organisation'>,
	reader: StaffReader,
	wanted: Wanted,
	{ secret, origin }: { secret: string; origin: string }
): Promise<Made> {
	const lastDay = plusDays(reader.today, letterDays);
	return db.transaction(async (tx) => {
		const { people } = await peopleIn(tx, reader, 'unit' in wanted ? wanted.unit : '');
		const ids = people.map(({ id }) => id);
		const apart = await peopleHeldApart(tx, ids, reader.today);
		const reachable = people.filter(({ id }) => !apart.has(id));
		const asked = reachable.filter((person) =>
			'person' in wanted ? person.id === wanted.person : needsLetter(person, reader.today)
		);
		const now = asked.slice(0, mostLetters);
		const secrets = now.map(({ id }) => ({ personId: id, ...letterSecrets(secret, id) }));
		const rows = secrets.map(({ personId, linkHash, codeHash }) => ({
			...{ personId, linkHash, codeHash, lastDay },
			...{ printedBy: reader.personId, printedOn: reader.today }
		}));
		await addLetters(tx, rows, reader.today);
		if ('person' in wanted) for (const { number } of now) await letTryAgain(tx, number);
		if (now.length > 0) await note(tx, reader, 'print-letters', { letters: now.length });
		const letters = now.map((person, at) =>
			letterOf(person, secrets[at]!, { organisation: organisation.organisation, origin, lastDay })
		);
		return { letters, left: asked.length - now.length };
	});
}

/** Whether somebody cannot sign in and has no letter that works. */
const needsLetter = (person: LetterPerson, on: Day) =>
	['none', 'over'].includes(lineOf(person, on).state);

/** Who guessed wrong too often can begin again with a new letter. */
async function letTryAgain(db: Db, number: string): Promise<void> {
	for (const limit of ['pin-person', 'pin-person-month'] as const) await forget(db, limit, number);
}

function letterOf(
	{ name, number, unit, language }: LetterPerson,
	{ token, code }: { token: string; code: string },
	{ organisation, origin, lastDay }: { organisation: string; origin: string; lastDay: Day }
): Letter {
	const { title: _, until, ...words } = letterTexts[language];
	return {
		...{ language: htmlLang(language), organisation, name, number, unit: unit ?? '', code },
		...{ address: `${origin}/enter/${token}`, site: `${new URL(origin).host}/enter` },
		words: { ...words, until: until(longDate(lastDay, language)) }
	};
}

/** Letters as one PDF, in the language of who prints it. */
export function letterFile(
	letters: readonly Letter[],
	{ language, date }: { language: Language; date: Day }
): Uint8Array<ArrayBuffer> {
	const title = letterTexts[language].title(letters.length);
	return writeLetters(letters, { title, language: htmlLang(language), date });
}
