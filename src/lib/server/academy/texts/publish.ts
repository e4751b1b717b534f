import { withOwn } from '../../../content/own.ts';
import type { OwnTexts } from '../../../content/own-texts.ts';
import type { Bench } from '../../content/bench.ts';
import { ownContentOf } from '../../content/read-publications.ts';
import type { Db } from '../../db/connect.ts';
import { openPeriodsAsking } from '../../db/own-asked.ts';
import { forgetWriters, lockDraft, markReview } from '../../db/own-drafts.ts';
import { addPublication, currentPublications, publicationsOf } from '../../db/own-publications.ts';
import type { PublishRefusal } from '../items/refusals.ts';
import { noteAct, type Writer } from '../items/writer.ts';
import { checkedTexts, textsDraft, textsId } from './draft.ts';

/** Asks a second person to review the own words, when every check passes. */
export async function askTexts(
	db: Db,
	bench: Bench,
	who: Writer,
	revision: number
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, textsId);
		if (!row) return 'gone';
		if (row.revision !== revision) return 'changed-since';
		const { draft } = await textsDraft(tx, bench);
		if ((await checkedTexts(tx, bench, draft)).findings.length > 0) return 'not-ready';
		await markReview(tx, textsId, { askedRevision: revision, askedBy: who.personId });
		await noteAct(tx, who, 'ask-review', textsId);
		return undefined;
	});
}

/** Publishes the own words that a second person agreed with. An item of an open period keeps its version. */
export async function publishTexts(
	db: Db,
	bench: Bench,
	who: Writer,
	revision: number
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, textsId);
		if (!row) return 'gone';
		if (row.revision !== revision) return 'changed-since';
		if (row.agreedRevision !== revision || !row.agreedBy) return 'not-agreed';
		const { draft } = await textsDraft(tx, bench);
		const { texts, findings } = await checkedTexts(tx, bench, draft);
		if (!texts || findings.length > 0) return 'not-ready';
		if (await asksOtherwise(tx, bench, texts)) return 'asked-now';
		const [last] = await publicationsOf(tx, textsId);
		await addPublication(tx, {
			...{ draftId: textsId, kind: 'texts', act: 'publish', version: (last?.version ?? 0) + 1 },
			...{ content: texts, by: row.askedBy, agreedBy: row.agreedBy, doneOn: who.on }
		});
		const nobody = { askedRevision: null, askedBy: null, agreedRevision: null, agreedBy: null };
		await markReview(tx, textsId, nobody);
		await forgetWriters(tx, textsId);
		await noteAct(tx, who, 'publish', textsId);
		return undefined;
	});
}

/** Whether an open period asks an item that these words would make another vote. */
async function asksOtherwise(db: Db, { written }: Bench, texts: OwnTexts): Promise<boolean> {
	const { own } = ownContentOf(await currentPublications(db));
	const [now, next] = [own, { ...own, texts }].map((each) => withOwn(written, each).library);
	const others = [...next!.items.values()].filter((item) => {
		const before = now!.items.get(item.id);
		return (
			'ballotVersion' in item &&
			before !== undefined &&
			'ballotVersion' in before &&
			before.ballotVersion !== item.ballotVersion
		);
	});
	const asking = await Promise.all(others.map(({ id }) => openPeriodsAsking(db, id)));
	return asking.flat().length > 0;
}
