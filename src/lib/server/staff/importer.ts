import * as v from 'valibot';
import { plusDays, type Day } from '#lib/staff/day.ts';
import type { Db } from '../db/connect.ts';
import { findImport, lastTaken, type StaffImport } from '../db/staff-imports.ts';
import { hrScope } from '../hr-question.ts';
import type { SignedIn } from '../sessions.ts';

/** Who works with the staff list. `whole`: for the organisation, and so lists may be taken over. */
export type Importer = { personId: string; number: string; whole: boolean; today: Day };

export const importerOf = (
	{ personId, personnelNumber, grants }: SignedIn,
	today: Day
): Importer => ({ personId, number: personnelNumber, whole: hrScope(grants) === null, today });

const isId = (text: string): boolean => v.is(v.pipe(v.string(), v.uuid()), text);

/**
 * A list that somebody may see: what they brought themselves, and what was taken over. `undefined` for
 * all others, and for HR of some units only.
 */
export async function importFor(
	db: Db,
	who: Importer,
	id: string
): Promise<StaffImport | undefined> {
	const found = who.whole && isId(id) ? await findImport(db, id) : undefined;
	return found?.state === 'draft' && found.broughtBy !== who.personId ? undefined : found;
}

export const dayRefusals = ['no-day', 'too-early', 'before-last', 'too-late'] as const;
export type DayRefusal = (typeof dayRefusals)[number];

/** A list may hold from a month back, so that one that comes late is right, up to a quarter ahead. */
const [daysBack, daysAhead] = [31, 92];

/** The days from which a list may hold: not before the day of the list before it. */
export async function allowedDays(
	db: Db,
	{ today }: Importer
): Promise<{ first: Day; last: Day; previous: Day | null }> {
	const previous = (await lastTaken(db))?.changesOn ?? null;
	const back = plusDays(today, -daysBack);
	const first = previous !== null && previous > back ? previous : back;
	return { first, last: plusDays(today, daysAhead), previous };
}
