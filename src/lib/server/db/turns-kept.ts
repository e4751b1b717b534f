import { eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { certificate, enrolment, itemDone, moduleDone } from './schema/learning.ts';
import type { KeptTurn } from './schema/proofs.ts';

export type { KeptTurn };

/** A turn with all that hangs on it, held until the end of the transaction; `undefined` when it is gone. */
export async function keepTurn(db: Db, id: string): Promise<KeptTurn | undefined> {
	const [turn] = await db.select().from(enrolment).where(eq(enrolment.id, id)).for('update');
	if (!turn) return undefined;
	const items = await db
		.select({ module: itemDone.module, item: itemDone.item, doneOn: itemDone.doneOn })
		.from(itemDone)
		.where(eq(itemDone.enrolmentId, id))
		.orderBy(itemDone.module, itemDone.item);
	const modules = await db
		.select({ module: moduleDone.module, completedOn: moduleDone.completedOn })
		.from(moduleDone)
		.where(eq(moduleDone.enrolmentId, id))
		.orderBy(moduleDone.module);
	const [proof] = await db.select().from(certificate).where(eq(certificate.enrolmentId, id));
	return { turn, items, modules, code: proof?.code ?? null };
}

/** Takes a turn away with all that hangs on it. */
export async function removeTurn(db: Db, id: string): Promise<void> {
	await db.delete(enrolment).where(eq(enrolment.id, id));
}

/** Writes a turn down with all that hangs on it, in the place of the one with its id. */
export async function putTurn(db: Db, { turn, items, modules, code }: KeptTurn): Promise<void> {
	await removeTurn(db, turn.id);
	await db.insert(enrolment).values(turn);
	const enrolmentId = turn.id;
	if (items.length > 0)
		await db.insert(itemDone).values(items.map((item) => ({ ...item, enrolmentId })));
	if (modules.length > 0)
		await db.insert(moduleDone).values(modules.map((module) => ({ ...module, enrolmentId })));
	if (code !== null) await db.insert(certificate).values({ code, enrolmentId });
}
