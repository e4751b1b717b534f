import type { Db } from '../../db/connect.ts';
import { dropDraft, lockDraft } from '../../db/own-drafts.ts';
import { addPublication, publicationsOf } from '../../db/own-publications.ts';
import type { PublishRefusal } from './refusals.ts';
import { noteAct, type Writer } from './writer.ts';

/** Takes an item out: nobody gets it any more, and who has it in a plan can finish it. */
export async function withdrawItem(
	db: Db,
	who: Writer,
	id: string
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const found = await lockDraft(tx, id);
		if (found?.kind !== 'item') return 'gone';
		const [last] = await publicationsOf(tx, id);
		if (last?.act !== 'publish') return 'not-published';
		await addPublication(tx, {
			...{ draftId: id, kind: 'item', act: 'withdraw', version: last.version },
			...{ content: last.content, by: who.personId, doneOn: who.on }
		});
		await noteAct(tx, who, 'withdraw', id);
		return undefined;
	});
}

/** Throws a draft away that was never published. */
export async function dropItem(
	db: Db,
	who: Writer,
	id: string
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const found = await lockDraft(tx, id);
		if (found?.kind !== 'item') return 'gone';
		if ((await publicationsOf(tx, id)).length > 0) return 'published';
		await dropDraft(tx, id, who.on);
		await noteAct(tx, who, 'drop', id);
		return undefined;
	});
}
