import { timingSafeEqual } from 'node:crypto';
import type { Day } from '#lib/programme/calendar.ts';
import { pinProblem, type PinProblem } from '#lib/password/pin.ts';
import { hashPassword, verifyPassword, type Auth } from '../auth.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import {
	letterOfNumber,
	letterWithLink,
	pinOfNumber,
	putPin,
	useLetter,
	type AtDoor
} from '../db/letters.ts';
import { record } from '../db/audit.ts';
import { attempt, forget, giveBack } from '../rate-limits.ts';
import { hashToken } from '../secrets.ts';
import { enter, type Entered } from '../sign-in/enter.ts';
import { codeHash, keyedPin } from './secrets.ts';

/** The door: the database, the sign-in, the secret of the installation, from where somebody comes, and when. */
export type Door = { db: Db; auth: Auth; secret: string; address: string; now: Date };

export type Refused = { state: 'wrong' } | { state: 'wait'; seconds: number };

/** What somebody has of a letter: its QR code, or their number and the typed code. */
export type Shown = { token: string } | { number: string; code: string };

/**
 * Whose letter somebody shows, while it works. A wrong code and an unknown number look the same, and are
 * counted per number and per address.
 */
export async function showLetter(door: Door, shown: Shown): Promise<AtDoor | Refused> {
	const { db, secret, now } = door;
	const on = today(now);
	if ('token' in shown) {
		const seconds = await attempt(db, 'pin-address', door.address);
		if (seconds !== null) return { state: 'wait', seconds };
		const found = await letterWithLink(db, hashToken(shown.token), on);
		if (found) await giveBack(db, 'pin-address', door.address);
		return found ?? { state: 'wrong' };
	}
	const wait = await knock(door, shown.number);
	if (wait) return wait;
	const found = await letterOfNumber(db, shown.number.trim(), on);
	const isRight = found && same(found.codeHash, codeHash(secret, found.personId, shown.code));
	if (!isRight) return { state: 'wrong' };
	await opened(door, shown.number);
	return found;
}

export type Chosen = Entered | Refused | { state: 'pin'; problem: PinProblem | 'differs' };

/** Gives who shows a letter their own PIN and lets them in. The letter is used up. */
export async function choosePin(
	door: Door,
	shown: Shown,
	{ pin, again }: { pin: string; again: string }
): Promise<Chosen> {
	const found = await showLetter(door, shown);
	if ('state' in found) return found;
	const problem = pinProblem(pin, found.number) ?? (pin === again ? null : 'differs');
	if (problem) return { state: 'pin', problem };
	const { db, secret, auth, now } = door;
	const { personId, number } = found;
	const hash = await hashPassword(keyedPin(secret, personId, pin));
	if (!(await keepPin(db, found, hash, today(now)))) return { state: 'wrong' };
	for (const limit of ['pin-person', 'pin-person-month'] as const) await forget(db, limit, number);
	return enter(db, auth, { personId, way: 'pin', now });
}

const keepPin = (db: Db, { letterId, personId }: AtDoor, hash: string, on: Day) =>
	db.transaction(async (tx) => {
		if (!(await useLetter(tx, letterId, on))) return false;
		await putPin(tx, personId, hash, on);
		await record(tx, {
			...{ actor: personId, role: 'employee', action: 'choose-pin', object: 'letters' },
			...{ result: 'ok', origin: 'web' }
		});
		return true;
	});

/** Signs in by personnel number and PIN. A wrong PIN and an unknown number look the same. */
export async function enterByPin(
	door: Door,
	{ number, pin }: { number: string; pin: string }
): Promise<Entered | Refused> {
	const wait = await knock(door, number);
	if (wait) return wait;
	const { db, secret, auth, now } = door;
	const found = await pinOfNumber(db, number.trim());
	const typed = keyedPin(secret, found?.personId ?? '', pin);
	if (!(await verifyPassword(found?.hash ?? null, typed))) return { state: 'wrong' };
	await opened(door, number);
	return enter(db, auth, { personId: found!.personId, way: 'pin', now });
}

async function knock({ db, address }: Door, number: string): Promise<Refused | undefined> {
	// One after the other: who already has to wait does not use up the month of whose number they type.
	for (const [limit, key] of [
		['pin-address', address],
		['pin-person', number],
		['pin-person-month', number]
	] as const) {
		const seconds = await attempt(db, limit, key);
		if (seconds !== null) return { state: 'wait', seconds };
	}
	return undefined;
}

async function opened({ db, address }: Door, number: string): Promise<void> {
	await forget(db, 'pin-person', number);
	await forget(db, 'pin-person-month', number);
	await giveBack(db, 'pin-address', address);
}

function same(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
