import type { OathDuty } from '../programme/oath-duty.ts';
import type { Day } from '../programme/calendar.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import type { OathFilter } from './oath-filter.ts';

type Actor = { personId: string; on: Day };

/** Writes that somebody looked at people with or without a date, or saved them, and with which filter. */
export function logLook(
	db: Db,
	{ personId, on }: Actor,
	action: 'look' | 'download',
	{ duty, view, name }: OathFilter,
	{ unit, page, rows }: { unit: string | undefined; page: number; rows: number }
): Promise<void> {
	const object = view === 'waiting' ? `people-without-${objectOf(duty)}` : objectOf(duty);
	const asked = { on, ...(unit !== undefined && { unit }), ...(name && { name }) };
	return record(db, {
		...{ actor: personId, role: 'hr', action, object, result: 'ok', origin: 'web' },
		detail: { ...asked, ...(page > 1 && { page }), rows }
	});
}

/** Writes that dates were added or taken away, a line for each person. */
export async function logDates(
	db: Db,
	{ personId }: Actor,
	action: 'add-oath' | 'remove-oath',
	duty: OathDuty,
	people: readonly { personnelNumber: string }[]
): Promise<void> {
	const line = { actor: personId, role: 'hr', action, result: 'ok', origin: 'web' } as const;
	for (const { personnelNumber } of people) {
		await record(db, { ...line, object: objectOf(duty), detail: { person: personnelNumber } });
	}
}

const objectOf = (duty: OathDuty) => (duty === 'oath' ? 'oaths' : 'integrity-statements');
