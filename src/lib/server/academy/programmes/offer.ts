import { draftOf } from '../../../programme/compose/draft.ts';
import type { Db } from '../../db/connect.ts';
import {
	changeDraft,
	dropDraft,
	forgetWriters,
	lockDraft,
	restoreDraft
} from '../../db/programme-drafts.ts';
import { versionsOf } from '../../db/programme-publications.ts';
import { offerAgain, withdraw, withdrawnOn } from '../../db/programme-withdrawals.ts';
import { noteProgramme, type Writer } from './act.ts';
import type { PublishRefusal } from './publish.ts';

type Done = Promise<PublishRefusal | undefined>;

/** Nobody new gets a programme any more; who is in it can finish. Its rules ask it of nobody. */
export const withdrawProgramme = (db: Db, who: Writer, id: string, isSure: boolean): Done =>
	db.transaction(async (tx) => {
		if (!isSure) return 'not-sure';
		const isPublished = (await versionsOf(tx, id)).length > 0;
		if (!isPublished || !(await withdraw(tx, id, who))) return 'not-published';
		await noteProgramme(tx, who, 'withdraw', id);
		return undefined;
	});

/** A programme that was withdrawn is offered again, as it was. */
export const offerProgramme = (db: Db, who: Writer, id: string): Done =>
	db.transaction(async (tx) => {
		if (!(await withdrawnOn(tx, who.on)).has(id)) return 'published';
		await offerAgain(tx, id, who.on);
		await noteProgramme(tx, who, 'offer', id);
		return undefined;
	});

/** Throws a programme away that was never published; it can be put back. */
export const dropProgramme = (db: Db, who: Writer, id: string): Done =>
	db.transaction(async (tx) => {
		if ((await versionsOf(tx, id)).length > 0) return 'published';
		if (!(await dropDraft(tx, id, who.on))) return 'gone';
		await noteProgramme(tx, who, 'drop', id);
		return undefined;
	});

/** Puts a programme back that was thrown away. */
export const putBackProgramme = (db: Db, who: Writer, id: string): Done =>
	db.transaction(async (tx) => {
		if (!(await restoreDraft(tx, id))) return 'gone';
		await noteProgramme(tx, who, 'put-back', id);
		return undefined;
	});

/** Begins again with the version that people get now: what was written since is gone. */
export const startAgain = (db: Db, who: Writer, id: string, isSure: boolean): Done =>
	db.transaction(async (tx) => {
		if (!isSure) return 'not-sure';
		const [last] = await versionsOf(tx, id);
		const row = await lockDraft(tx, id);
		if (!row) return 'gone';
		if (!last) return 'not-published';
		await changeDraft(tx, id, { draft: draftOf(last.definition) }, who);
		await forgetWriters(tx, id);
		await noteProgramme(tx, who, 'start-again', id);
		return undefined;
	});
