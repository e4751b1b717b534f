import * as v from 'valibot';
import type { Language } from '../../../i18n/language.ts';
import type { Day } from '../../../programme/calendar.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';

/** Who works on the tables, and when. */
export type Editor = { personId: string; language: Language; on: Day };

type TableAct = 'make-table' | 'change-table' | 'remove-table' | 'restore-table';

/** Writes in the audit log what somebody did to a table. */
export const audit = (db: Db, { personId }: Editor, action: TableAct, id: string): Promise<void> =>
	record(db, {
		actor: personId,
		role: 'integrity-coordinator',
		action,
		object: `report-table of ${id}`,
		result: 'ok',
		origin: 'web'
	});

export const isId = (id: string): boolean => v.is(v.pipe(v.string(), v.uuid()), id);

/** A new id for a row or a column: never one that was used before, so that nothing lands in its place. */
export const freshId = (): string => crypto.randomUUID().slice(0, 13);
