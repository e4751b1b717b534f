import { randomUUID } from 'node:crypto';
import type { Day } from '#lib/programme/calendar.ts';
import { isDay } from '#lib/programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { askAgain } from '../db/forward-asides.ts';
import { placeBefore } from '../db/forward-log.ts';
import {
	addTarget,
	changeTarget,
	findTarget,
	removeTarget,
	type ForwardTarget
} from '../db/forward-targets.ts';
import { lastSeq } from '../db/records.ts';
import { sealText } from '../sign-in/sealed.ts';
import { isUuid } from '../uuid.ts';
import type { TargetForm } from './form.ts';

export type Who = { personId: string; today: Day };

/**
 * Keeps what an administrator set of a store, a new one without `id`. Its secret is sealed. Nothing goes to a new
 * one until somebody starts it.
 * @returns its id; nothing when there is no such store
 */
export function keepTarget(
	db: Db,
	secret: string,
	who: Who,
	{ id, form: { secret: typed, ...form } }: { id?: string; form: TargetForm }
): Promise<string | undefined> {
	return db.transaction(async (tx) => {
		const known = id === undefined ? undefined : await target(tx, id);
		if (id !== undefined && !known) return undefined;
		const own = known?.id ?? randomUUID();
		const sealed = typed ? sealText(secret, 'store-secret', own, typed) : known!.secret;
		const terms = { ...form, secret: sealed, changedBy: who.personId };
		if (known) await changeTarget(tx, own, terms);
		else
			await addTarget(tx, {
				...{ ...terms, id: own, sentTo: await lastSeq(tx), madeOn: who.today }
			});
		await note(tx, who, known ? 'change-forwarding' : 'add-forwarding', form.name);
		return own;
	});
}

/**
 * Starts or goes on sending to a store.
 * @param from a day: also what is here since then, again or for the first time; empty: from where it was
 * @returns `when`: that is no day
 */
export function startTarget(
	db: Db,
	who: Who,
	id: string,
	from: string
): Promise<'started' | 'when' | 'gone'> {
	return db.transaction(async (tx) => {
		const known = await target(tx, id);
		if (!known) return 'gone';
		if (from !== '' && (!isDay(from) || from > who.today)) return 'when';
		const to = from === '' ? {} : { sentTo: await earliest(tx, known, from) };
		await changeTarget(tx, id, { paused: false, changedBy: who.personId, ...to });
		await note(tx, who, 'start-forwarding', known.name, from === '' ? {} : { from });
		return 'started';
	});
}

/** A day goes back, never forward: nothing is left out. */
async function earliest(tx: Db, { sentTo }: ForwardTarget, from: Day): Promise<bigint> {
	const place = await placeBefore(tx, from);
	return place < sentTo ? place : sentTo;
}

/** Sends nothing to a store for now. What comes meanwhile waits for it. */
export async function pauseTarget(db: Db, who: Who, id: string): Promise<void> {
	await db.transaction(async (tx) => {
		const known = await target(tx, id);
		if (!known || known.paused) return;
		await changeTarget(tx, id, { paused: true, changedBy: who.personId });
		await note(tx, who, 'pause-forwarding', known.name);
	});
}

/** Takes a store away. What it has, it keeps. */
export async function dropTarget(db: Db, who: Who, id: string): Promise<void> {
	await db.transaction(async (tx) => {
		const known = await target(tx, id);
		if (!known) return;
		await removeTarget(tx, id);
		await note(tx, who, 'remove-forwarding', known.name);
	});
}

/** Has what a store did not take tried again: one statement, or all of them. */
export async function retryAside(
	db: Db,
	who: Who,
	id: string,
	statementId?: string
): Promise<void> {
	if (statementId !== undefined && !isUuid(statementId)) return;
	await db.transaction(async (tx) => {
		const known = await target(tx, id);
		if (!known) return;
		await askAgain(tx, id, statementId);
		await note(tx, who, 'retry-forwarding', known.name);
	});
}

const target = async (db: Db, id: string) => (isUuid(id) ? findTarget(db, id) : undefined);

const note = (db: Db, who: Who, action: string, store: string, detail: { from?: Day } = {}) =>
	record(db, {
		...{ actor: who.personId, role: 'administrator', action, object: 'forwarding' },
		...{ result: 'ok', origin: 'web', detail: { store, ...detail } }
	});
