import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { askedAgain, clearAside, setAside } from '../db/forward-asides.ts';
import type { ForwardTarget } from '../db/forward-targets.ts';
import { deliver } from './deliver.ts';
import type { OutsideStore } from './outside-store.ts';
import { groupsOf, pieceFor, type Piece } from './pieces.ts';
import { keepHalt, type Terms } from './step.ts';

/** How many statements are tried again at once. */
const few = 10;

/**
 * Tries what was set aside and is asked for again. What a store does not take even now is set aside anew, with
 * what it says of it now.
 * @returns whether the store may be told what comes next
 */
export async function tryAgain(
	db: Db,
	store: OutsideStore,
	target: ForwardTarget,
	terms: Terms
): Promise<boolean> {
	const targetId = target.id;
	const pieces: Piece[] = [];
	for (const record of await askedAgain(db, targetId, few))
		pieces.push(await pieceFor(db, target, record));
	for (const group of groupsOf(pieces, () => few)) {
		const now = terms.clock();
		const parcels = group.map(({ told }) => told).filter((told) => typeof told !== 'string');
		const { fates, halt } = await deliver(store, parcels, { stuck: true, now });
		for (const { id, told } of group) {
			const place = { targetId, statementId: id };
			const fate = fates.get(id);
			if (told === 'signed')
				await setAside(db, { ...place, on: today(now), reason: 'signed', says: '' });
			else if (told === 'not-wanted' || fate?.is === 'taken') await clearAside(db, place);
			else if (fate) await setAside(db, { ...place, on: today(now), ...fate });
		}
		if (!halt) continue;
		await keepHalt(db, targetId, target.attempts + 1, halt, terms);
		return false;
	}
	return true;
}
