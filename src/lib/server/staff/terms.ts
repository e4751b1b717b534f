import { isDay, type Day } from '#lib/staff/day.ts';
import type { Db } from '../db/connect.ts';
import { allowedDays, type DayRefusal, type Importer } from './importer.ts';

/** What HR says of a list: from which day it holds, and whether it is complete. */
export type ListTerms = { changesOn: Day; whole: boolean };

/** Reads what HR said of a list in a form, and whether the day is one that is allowed. */
export async function readTerms(
	db: Db,
	who: Importer,
	form: FormData
): Promise<{ terms: ListTerms } | { refused: DayRefusal }> {
	const changesOn = String(form.get('changesOn') ?? '');
	if (!isDay(changesOn)) return { refused: 'no-day' };
	const { first, last, previous } = await allowedDays(db, who);
	if (changesOn < first) return { refused: first === previous ? 'before-last' : 'too-early' };
	if (changesOn > last) return { refused: 'too-late' };
	return { terms: { changesOn, whole: form.get('whole') !== 'part' } };
}
