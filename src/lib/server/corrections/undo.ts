import type { Library } from '../../content/library.ts';
import type { Db } from '../db/connect.ts';
import { findLastCorrection, markCorrectionUndone } from '../db/corrections.ts';
import { completedOnDay, lockPerson } from '../db/hr-person.ts';
import type { Person } from '../db/people.ts';
import { keepTurn, putTurn, removeTurn } from '../db/turns-kept.ts';
import { isUuid } from '../uuid.ts';
import { logCorrection, tellChange, type Corrector } from './correct.ts';

/** Why a correction stays: it is about oneself, is not the last of its turn, or the turn is another now. */
export type UndoRefusal = 'yourself' | 'not-last' | 'changed-since';
export type Undone = { ok: true } | { ok: false; refused: UndoRefusal };

/** Puts everything back as it was before a correction, its certificate too. The correction stays on record. */
export function undoCorrection(
	db: Db,
	library: Library,
	who: Corrector,
	person: Person,
	id: string
): Promise<Undone> {
	return db.transaction(async (tx): Promise<Undone> => {
		if (person.id === who.personId) return { ok: false, refused: 'yourself' };
		await lockPerson(tx, person.id);
		const found = isUuid(id) ? await findLastCorrection(tx, person.id, id) : undefined;
		if (!found) return { ok: false, refused: 'not-last' };
		const { before, after } = found;
		const now = await keepTurn(tx, found.enrolmentId);
		const isSame = now?.turn.completedOn === after?.turn.completedOn;
		if (!isSame || (before && !after && (await completedOnDay(tx, before.turn))))
			return { ok: false, refused: 'changed-since' };
		if (before) await putTurn(tx, before);
		else await removeTurn(tx, found.enrolmentId);
		await markCorrectionUndone(tx, found, who.personId, who.today);
		await tellChange(tx, library, { person, today: who.today }, after, before);
		await logCorrection(tx, who, 'undo-correction', person, { before: after, after: before });
		return { ok: true };
	});
}
