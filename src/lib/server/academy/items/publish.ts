import type { ItemDraft } from '../../../dilemma/edit/field.ts';
import type { Bench } from '../../content/bench.ts';
import { checkedItem, surrounded } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { openPeriodsAsking } from '../../db/own-asked.ts';
import {
	changeDraft,
	forgetWriters,
	lockDraft,
	markReview,
	type OwnDraft
} from '../../db/own-drafts.ts';
import { addPublication, publicationsOf } from '../../db/own-publications.ts';
import { meaningOf, nextOf } from './last.ts';
import type { PublishRefusal } from './refusals.ts';
import { noteAct, type Writer } from './writer.ts';

/** Asks a second person to review a draft that passes every check. `same`: the words changed, what is chosen did not. */
export async function askReview(
	db: Db,
	bench: Bench,
	who: Writer,
	id: string,
	{ revision, same }: { revision: number; same: boolean | undefined }
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const found = await lockDraft(tx, id);
		if (found?.kind !== 'item') return 'gone';
		if (found.revision !== revision) return 'changed-since';
		const [last] = await publicationsOf(tx, id);
		const draft = found.draft as ItemDraft;
		const asks = meaningOf(draft, last) === 'asks';
		if (asks && same === undefined) return 'say-meaning';
		const { sameMeaning: _said, ...written } = draft;
		const said = asks && same ? { ...written, sameMeaning: true } : written;
		if (!(await isReady(tx, bench, who, { ...found, draft: said }))) return 'not-ready';
		const isOther = Boolean(draft.sameMeaning) !== Boolean(asks && same);
		if (isOther) await changeDraft(tx, id, said, who);
		const asked = revision + Number(isOther);
		await markReview(tx, id, { askedRevision: asked, askedBy: who.personId });
		await noteAct(tx, who, 'ask-review', id);
		return undefined;
	});
}

async function isReady(db: Db, bench: Bench, who: Writer, draft: OwnDraft): Promise<boolean> {
	const around = await surrounded(db, bench);
	const [last] = await publicationsOf(db, draft.id);
	const terms = { on: who.on, organisation: bench.written.organisation.organisation };
	const { item, findings } = checkedItem(
		around,
		nextOf(draft, last, terms),
		draft.draft.from as string | undefined
	);
	return item !== undefined && findings.length === 0;
}

/**
 * Publishes the revision that a second person agreed with, as the next version. While an open period asks
 * it, what is chosen on stays what it is: an item in a running period keeps its version.
 */
export async function publishItem(
	db: Db,
	bench: Bench,
	who: Writer,
	id: string,
	revision: number
): Promise<PublishRefusal | undefined> {
	return db.transaction(async (tx) => {
		const found = await lockDraft(tx, id);
		if (found?.kind !== 'item') return 'gone';
		if (found.revision !== revision) return 'changed-since';
		if (found.agreedRevision !== revision || !found.agreedBy) return 'not-agreed';
		if (!(await isReady(tx, bench, who, found))) return 'not-ready';
		const [last] = await publicationsOf(tx, id);
		const terms = { on: who.on, organisation: bench.written.organisation.organisation };
		const { front, more } = nextOf(found, last, terms);
		const asking = await openPeriodsAsking(tx, id);
		if (asking.some(({ ballotVersion }) => ballotVersion !== front.ballotVersion))
			return 'asked-now';
		await addPublication(tx, {
			...{ draftId: id, kind: 'item', act: 'publish', version: Number(front.version) },
			...{ content: { ...front, more }, by: found.askedBy, agreedBy: found.agreedBy },
			doneOn: who.on
		});
		await markReview(tx, id, {
			...{ askedRevision: null, askedBy: null, agreedRevision: null, agreedBy: null }
		});
		await forgetWriters(tx, id);
		await noteAct(tx, who, 'publish', id);
		return undefined;
	});
}
