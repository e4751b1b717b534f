import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { endException, listExceptions, type ExceptionRow } from '../db/exceptions.ts';
import { findPerson, fullName } from '../db/people.ts';
import { isWithin } from '../db/hr-person.ts';
import { isId } from '../report/register/keeper.ts';
import type { Scope } from '../hr-question.ts';

/** Who of HR works with exceptions, over which units, and the day it is. */
export type ExceptionReader = { personId: string; scope: Scope; today: Day };

/** Somebody an exception can be for. */
export type Reachable = { id: string; name: string; personnelNumber: string };

export type ExceptionsPage = {
	running: ExceptionRow[];
	over: ExceptionRow[];
	/** Whose exceptions these are; null for everybody's. */
	person: Reachable | null;
};

/** Exceptions, of everyone or of one. The look is in the audit log, or there is no look. */
export function exceptionsPage(
	db: Db,
	{ personId, scope, today }: ExceptionReader,
	asked: string | null
): Promise<ExceptionsPage> {
	return db.transaction(async (tx) => {
		const person = asked ? await reachable(tx, { scope, today }, asked) : null;
		const which = { on: today, within: scope, person: person?.id };
		const running = await listExceptions(tx, { ...which, over: false });
		const over = await listExceptions(tx, { ...which, over: true });
		const rows = running.length + over.length;
		await record(tx, {
			...{ actor: personId, role: 'hr', action: 'look', object: 'exceptions' },
			...{ result: 'ok', origin: 'web' },
			detail: { ...(person && { person: person.personnelNumber }), rows }
		});
		return { running, over, person };
	});
}

/** Somebody whom this reader may make an exception for; null for others and for an id that is none. */
export async function reachable(
	db: Db,
	{ scope, today }: Pick<ExceptionReader, 'scope' | 'today'>,
	id: string
): Promise<Reachable | null> {
	const found = isId(id) ? await findPerson(db, id) : undefined;
	if (!found || (scope && !(await isWithin(db, found.id, scope, today)))) return null;
	return { id: found.id, name: fullName(found), personnelNumber: found.personnelNumber };
}

/** Ends an exception today: from today on it is asked again. @returns whether it ran, for this reader */
export function stopException(
	db: Db,
	{ personId, scope, today }: ExceptionReader,
	id: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const running = await listExceptions(tx, { on: today, over: false, within: scope });
		const found = running.find((row) => row.id === id);
		if (!found) return false;
		await endException(tx, id, today);
		await record(tx, {
			...{ actor: personId, role: 'hr', action: 'end-exception', object: 'exceptions' },
			...{ result: 'ok', origin: 'web' },
			detail: {
				...whomOf(found.person?.personnelNumber ?? null, found.unit),
				...(found.programme && { programme: found.programme })
			}
		});
		return true;
	});
}

/** What a line in the audit log says of whom an exception is for. */
export const whomOf = (number: string | null, unit: string | null): Record<string, string> =>
	number ? { person: number } : { unit: unit ?? '-' };
