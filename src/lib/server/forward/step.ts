import { batchAfter, isStuck, waitAfter, type Pace } from '#lib/xapi/forward/pace.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { setAside, type Aside } from '../db/forward-asides.ts';
import { stretchFor } from '../db/forward-log.ts';
import { keepForwardTrouble, moveOn, type ForwardTarget } from '../db/forward-targets.ts';
import { deliver, type Delivered, type Fate, type Halt } from './deliver.ts';
import type { OutsideStore } from './outside-store.ts';
import { groupsOf, pieceFor, type Piece } from './pieces.ts';
import { isWell } from './well.ts';

/** What a run of forwarding goes by. */
export type Terms = { pace: Pace; clock: () => Date; chance: () => number };

/** How many statements are read at once: each may be 1 MB. */
const atOnce = 100;

/**
 * Tells a store what comes next, and moves on over what has arrived or is set aside. What was handed over and
 * not yet marked when the process stopped is handed over again: the store knows it by its id.
 * @returns whether there may be more to tell right now
 */
export async function step(
	db: Db,
	store: OutsideStore,
	target: ForwardTarget,
	terms: Terms
): Promise<boolean> {
	const { records, through } = await stretchFor(db, target, atOnce);
	const pieces: Piece[] = [];
	for (const record of records) pieces.push(await pieceFor(db, target, record));
	let at = target;
	for (const group of groupsOf(pieces, () => batchAfter(at.attempts))) {
		const now = terms.clock();
		const parcels = group.map(({ told }) => told).filter((told) => typeof told !== 'string');
		const delivered = await deliver(store, parcels, {
			stuck: isStuck(at.attempts, at.trouble),
			now
		});
		const witnessed = isWitnessed(delivered) ?? (await isWell(db, store, at));
		const { settled, halt } = settle(group, delivered, witnessed);
		const last = settled.at(-1)?.piece.seq;
		if (last !== undefined && !(await mark(db, at, settled, now))) return true;
		if (halt) {
			await keepHalt(db, at.id, (settled.some(isTaken) ? 0 : at.attempts) + 1, halt, terms);
			return true;
		}
		at = { ...at, sentTo: last!, ...(settled.some(isTaken) && { attempts: 0 }) };
	}
	if (through > at.sentTo) await moveOn(db, at, through, null);
	return records.length === atOnce;
}

type Settled = { piece: Piece; fate: Fate | undefined };

const isTaken = ({ fate }: Settled) => fate?.is === 'taken';

/**
 * Whether a store that did not take one statement took another one in the same breath: then it is the statement
 * that is the matter. `undefined`: that cannot be told from this.
 */
function isWitnessed({ fates, halt }: Delivered): boolean | undefined {
	const all = [...fates.values()];
	if (all.some(({ is }) => is === 'taken')) return true;
	return halt || !all.some(({ is }) => is === 'failed') ? false : undefined;
}

/** What is over and done with, from the beginning of a group. */
function settle(
	group: readonly Piece[],
	{ fates, halt }: Delivered,
	witnessed: boolean
): { settled: Settled[]; halt?: Halt } {
	const settled: Settled[] = [];
	for (const piece of group) {
		const fate = fateOf(piece, fates);
		const isOver = fate === 'none' || (fate && (fate.is !== 'failed' || witnessed));
		if (!isOver) return { settled, halt: halt ?? { trouble: 'refuses-all', wait: 0 } };
		settled.push({ piece, fate: fate === 'none' ? undefined : fate });
	}
	return { settled };
}

function fateOf({ told }: Piece, fates: Delivered['fates']): Fate | 'none' | undefined {
	if (told === 'not-wanted') return 'none';
	if (told === 'signed') return { is: 'aside', reason: 'signed', says: '' };
	return fates.get(told.id);
}

/** Sets aside what has to be, and moves on, in one transaction. @returns whether we are still where we were */
const mark = (
	db: Db,
	at: ForwardTarget,
	settled: readonly Settled[],
	now: Date
): Promise<boolean> =>
	db.transaction(async (tx) => {
		const on = today(now);
		const to = settled.at(-1)!.piece.seq;
		if (!(await moveOn(tx, at, to, settled.some(isTaken) ? on : null))) return false;
		for (const { piece, fate } of settled)
			if (fate && fate.is !== 'taken')
				await setAside(tx, { targetId: at.id, statementId: piece.id, on, ...asideOf(fate) });
		return true;
	});

const asideOf = ({ reason, says }: Aside): Aside => ({ reason, says });

/** Keeps why nothing is sent for a while. */
export const keepHalt = (
	db: Db,
	id: string,
	attempts: number,
	{ trouble, wait }: Halt,
	{ pace, clock, chance }: Terms
): Promise<void> => {
	const retryAt = new Date(clock().getTime() + waitAfter(attempts, chance(), pace, wait));
	return keepForwardTrouble(db, id, { trouble, attempts, retryAt });
};
