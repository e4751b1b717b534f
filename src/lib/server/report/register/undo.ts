import type { Day } from '#lib/report/day.ts';
import { findChange, markUndone, type ActivityChange } from '../../db/activity-changes.ts';
import { lockRegister } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { losesOaths, stands, tell, write, type ActRefusal } from './acts.ts';
import { deskOf, isId, keepsAll, mayChange, type Desk, type Keeper } from './keeper.ts';

/** Why an act cannot be taken back: not there, done already, or an entry was changed since. */
export type UndoRefusal = ActRefusal | 'gone' | 'undone-before' | 'changed-since';
export type Undone = { ok: true } | { ok: false; refused: UndoRefusal };

const no = (refused: UndoRefusal): Undone => ({ ok: false, refused });

/**
 * Takes an act back with everything it did, or does one again that was taken back. It is all or nothing:
 * when one of its entries was changed since, nothing happens.
 */
export function turnBack(
	db: Db,
	keeper: Keeper,
	id: string,
	way: 'undo' | 'redo',
	today: Day
): Promise<Undone> {
	if (!isId(id)) return Promise.resolve(no('gone'));
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const change = await findChange(tx, id);
		const desk = await deskOf(tx, keeper, today);
		if (!change || !mayTurn(desk, change)) return no('gone');
		if ((change.undoneAt !== null) !== (way === 'redo')) return no('undone-before');
		const sides =
			way === 'undo'
				? { before: change.after, after: change.before }
				: { before: change.before, after: change.after };
		if (!(await stands(tx, change.touched, sides.before))) return no('changed-since');
		if (await losesOaths(tx, sides)) return no('oaths-counted');
		await write(tx, sides);
		await markUndone(tx, id, way === 'undo' ? keeper.personId : null);
		await tell(tx, keeper, `${way}-activity`, id, change.touched.length);
		return { ok: true };
	});
}

/** Who keeps everything turns every act; others what they did themselves with entries of their units. */
export function mayTurn(
	desk: Desk,
	{ by, before, after }: Pick<ActivityChange, 'by' | 'before' | 'after'>
): boolean {
	if (keepsAll(desk.keeper)) return true;
	const isOwn = by === desk.keeper.personId;
	return isOwn && [...before, ...after].every(({ body }) => mayChange(desk, body));
}
