import type { Day } from '../../../programme/calendar.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';

/** Who works on own content, today. */
export type Writer = { personId: string; on: Day; role: 'academy' | 'integrity-coordinator' };

/** The writer of a request: the routes let nobody else in. */
export const writerOf = (
	person: { personId: string; roles: readonly string[] },
	on: Day
): Writer => ({
	personId: person.personId,
	on,
	role: person.roles.includes('academy') ? 'academy' : 'integrity-coordinator'
});

/** Writes down what was done to something own, in the transaction that does it. */
export const noteAct = (
	db: Db,
	{ personId, role }: Writer,
	action: string,
	id: string
): Promise<void> =>
	record(db, {
		...{ actor: personId, role, action, object: `own-content ${id}` },
		...{ result: 'ok', origin: 'web' }
	});
