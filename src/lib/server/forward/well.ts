import { verdictOn } from '#lib/xapi/forward/verdict.ts';
import type { Db } from '../db/connect.ts';
import { toldBefore } from '../db/forward-log.ts';
import type { ForwardTarget } from '../db/forward-targets.ts';
import { NoAnswer } from './adapter.ts';
import type { OutsideStore } from './outside-store.ts';
import { pieceFor } from './pieces.ts';

/** How far is looked back for something that the store has. */
const recent = 20;

/**
 * Whether a store takes what it took before, which it knows by its id: one that refuses everything does not,
 * and then no statement is to blame.
 */
export async function isWell(db: Db, store: OutsideStore, target: ForwardTarget): Promise<boolean> {
	for (const record of await toldBefore(db, target, recent)) {
		const { told } = await pieceFor(db, target, record);
		if (typeof told === 'string') continue;
		try {
			const { is } = verdictOn(await store.post([told.statement], told.files));
			return is === 'taken' || is === 'conflict';
		} catch (problem) {
			if (!(problem instanceof NoAnswer)) throw problem;
			return false;
		}
	}
	return false;
}
