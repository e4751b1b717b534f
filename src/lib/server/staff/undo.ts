import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { errorCode } from '../db/error-code.ts';
import { lastTaken, markUndone } from '../db/staff-imports.ts';
import { writeRows, type RowChange } from '../db/staff-rows.ts';
import { lockStaff } from '../db/staff-stored.ts';
import { importFor, type Importer } from './importer.ts';

/** Why a list is not undone: it is not the last one, or something of it was changed or used since. */
export type UndoRefusal = 'not-last' | 'changed-since' | 'in-use';
export type Undone = { ok: true } | { ok: false; refused: UndoRefusal };

/** What PostgreSQL says when a row that would go is used elsewhere, and when one that comes is there. */
const refusals: Record<string, UndoRefusal> = {
	'23503': 'in-use',
	'23505': 'changed-since',
	'23P01': 'changed-since'
};

/**
 * Puts everything back as it was before the last list, or nothing: when a row of it was changed since, or
 * somebody whom it brought has done something, it stays. Who was signed out signs in again by hand.
 */
export async function undoList(db: Db, who: Importer, id: string): Promise<Undone> {
	try {
		return await db.transaction((tx) => undo(tx, who, id));
	} catch (error) {
		const refused = refusals[errorCode(error) ?? ''];
		if (!refused) throw error;
		return { ok: false, refused };
	}
}

async function undo(db: Db, who: Importer, id: string): Promise<Undone> {
	await lockStaff(db);
	const found = await importFor(db, who, id);
	const last = await lastTaken(db);
	if (!found || last?.id !== found.id || !last.changes) return { ok: false, refused: 'not-last' };
	const back = last.changes.map(({ table, before, after }): RowChange => ({
		...{ table, before: after, after: before }
	}));
	if (!(await writeRows(db, back))) return { ok: false, refused: 'changed-since' };
	await markUndone(db, id, who.personId);
	await record(db, {
		...{ actor: who.personId, role: 'hr', action: 'undo-import', object: 'staff-list' },
		...{ result: 'ok', origin: 'web' },
		detail: { on: found.changesOn, ...found.counts }
	});
	return { ok: true };
}
