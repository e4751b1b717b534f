import { equal, type Bytes } from '../../ballot/bytes.ts';
import { sealedPartLength } from '../../ballot/part-seal.ts';
import { readPublicKey } from '../../ballot/period-key.ts';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import { lockPeriod, setPublicKey, type Period } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { markChecked, markReceived, partsOf, putPoint, putSealed } from '../db/custody.ts';
import { custodyState, type Custody, type Keeper } from './custody.ts';
import { bringPart, type PartRefusal } from './key-parts.ts';

/** Who acts, and on which day. */
export type Custodian = { personId: string; on: Day };

/**
 * `not-yours`: this person has no seat in the period, or is no custodian now. `counted`: it is over.
 * `part-made`: a part is made already for who asks to join. `not-everyone`: somebody did not join, or may
 * not keep a part any more. `changed`: somebody joined with another browser meanwhile. `open`: a period
 * that is open cannot get its first key. `other-key`: the key that is there is another one. `malformed`: no
 * key, or no part. `nothing-there`: there is no part to receive or to check.
 */
export type CustodyRefusal =
	| 'not-yours'
	| 'counted'
	| 'part-made'
	| 'not-everyone'
	| 'changed'
	| 'open'
	| 'other-key'
	| 'malformed'
	| 'nothing-there';

type Act = { tx: Db; period: Period; custody: Custody; me: Keeper };

/** Joins the ceremony with the point of a key pair that was made in this person's browser. */
export function joinCeremony(
	db: Db,
	who: Custodian,
	id: string,
	point: Bytes
): Promise<CustodyRefusal | undefined> {
	return acting(db, who, id, 'join-custody', async ({ tx, me }) => {
		if (me.state !== 'away' && me.state !== 'joined') return 'part-made';
		if (!(await readPublicKey(point)).ok) return 'malformed';
		await putPoint(tx, ownPart(id, me), point);
		return undefined;
	});
}

/** A part that was sealed to the point somebody joined with. */
export type Dealt = { personId: string; point: Bytes; sealed: Bytes };

/**
 * Takes in what one custodian's browser made: the public key, and a sealed part for everybody. The first
 * time it becomes the key of the period; afterwards it has to be the same key, split anew.
 */
export function storeSplit(
	db: Db,
	who: Custodian,
	id: string,
	{ publicKey, dealt }: { publicKey: Bytes; dealt: readonly Dealt[] }
): Promise<CustodyRefusal | undefined> {
	return acting(db, who, id, 'split-key', async ({ tx, period, custody }) => {
		const { keepers, ceremony, keyMade } = custody;
		if (ceremony !== 'splitting' || keepers.some(({ gone }) => gone)) return 'not-everyone';
		if (!keyMade && period.openedOn) return 'open';
		if (period.publicKey && !equal(period.publicKey, publicKey)) return 'other-key';
		const isWhole = dealt.every(({ sealed }) => sealed.length === sealedPartLength);
		if (!isWhole || !(await readPublicKey(publicKey)).ok) return 'malformed';
		const parts = await partsOf(tx, id);
		const forAll = keepers.flatMap((keeper) => {
			const part = parts.find(({ personId }) => personId === keeper.id);
			const made = dealt.find(({ personId }) => personId === keeper.id);
			return part && made && equal(made.point, part.point) ? [{ keeper, sealed: made.sealed }] : [];
		});
		if (forAll.length < keepers.length) return 'changed';
		for (const { keeper, sealed } of forAll) await putSealed(tx, ownPart(id, keeper), sealed);
		if (!keyMade) await setPublicKey(tx, id, publicKey);
		return undefined;
	});
}

/** Notes that this person has the part in a file that opened again; the sealed part is deleted here. */
export function confirmReceived(
	db: Db,
	who: Custodian,
	id: string
): Promise<CustodyRefusal | undefined> {
	return acting(db, who, id, 'receive-part', async ({ tx, me }) => {
		if (me.state !== 'sent') return 'nothing-there';
		await markReceived(tx, ownPart(id, me), who.on);
		return undefined;
	});
}

/** Notes that this person rehearsed: the own file is whole, or two files together opened a test. */
export function recordCheck(
	db: Db,
	who: Custodian,
	id: string
): Promise<CustodyRefusal | undefined> {
	return acting(db, who, id, 'check-part', async ({ tx, me }) => {
		if (me.state !== 'received' && me.state !== 'checked') return 'nothing-there';
		await markChecked(tx, ownPart(id, me), who.on);
		return undefined;
	});
}

/** Brings a part to the count, sealed to the process that asked for it. */
export function bringToCount(
	db: Db,
	who: Custodian,
	id: string,
	part: { seat: number; sealed: Bytes }
): Promise<CustodyRefusal | PartRefusal | undefined> {
	return acting(db, who, id, 'bring-part', async ({ custody, me }) => {
		const title = custody.seats.find(({ seat }) => seat === part.seat)?.title;
		if (!title) return 'malformed';
		const outcome = await bringPart(id, { ...part, title }, me);
		return outcome === 'accepted' ? undefined : outcome;
	});
}

/** Does something as somebody with a seat, in one transaction, with a line in the audit log. */
function acting<Refusal extends string>(
	db: Db,
	{ personId, on }: Custodian,
	id: string,
	action: string,
	act: (act: Act) => Promise<Refusal | undefined>
): Promise<Refusal | 'not-yours' | 'counted' | undefined> {
	return db.transaction(async (tx) => {
		const period = await lockPeriod(tx, id);
		const custody = await custodyState(tx, id, on);
		const me = custody?.keepers.find((keeper) => keeper.id === personId);
		if (!period || !custody || !me || me.gone) return 'not-yours';
		if (period.countedOn) return 'counted';
		const refused = await act({ tx, period, custody, me });
		await record(tx, {
			...{ actor: personId, role: 'custodian', action, object: `ballot period ${id}` },
			...{ result: refused ? 'refused' : 'ok', origin: 'web' },
			detail: refused ? { reason: refused } : {}
		});
		return refused;
	});
}

const ownPart = (period: string, { seat, id }: Keeper) => ({ period, seat, personId: id });
