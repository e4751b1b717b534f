import type { Library } from '../../../content/library.ts';
import { canonical } from '../../../drafting/canonical.ts';
import { asProgramme, draftOf } from '../../../programme/compose/draft.ts';
import type { Db } from '../../db/connect.ts';
import {
	changeDraft,
	forgetWriters,
	lockDraft,
	markReview,
	notAsked,
	type DraftRow
} from '../../db/programme-drafts.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { addPublication, versionsOf } from '../../db/programme-publications.ts';
import { offerAgain } from '../../db/programme-withdrawals.ts';
import { publish } from '../../db/programmes.ts';
import { noteProgramme, type Writer } from './act.ts';
import { checkDraft, withMinutes } from './check.ts';

export const publishRefusals = [
	'gone',
	'changed-since',
	'not-ready',
	'minutes-changed',
	'nothing-changed',
	'not-agreed',
	'agreed-by-you',
	'not-published',
	'published',
	'not-sure'
] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

type Done = Promise<PublishRefusal | undefined>;

/** Asks a second person to review a programme that passes every check, with its minutes as they are today. */
export const askReview = (
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	revision: number
): Done =>
	onRevision(db, id, revision, async (tx, row) => {
		const draft = withMinutes(library, row.draft);
		const isReckoned = canonical(draft) === canonical(row.draft);
		const hindrance = await hindranceOf(tx, library, { id, draft });
		if (hindrance) return hindrance;
		if (!isReckoned) await changeDraft(tx, id, { draft }, who);
		const asked = revision + Number(!isReckoned);
		await markReview(tx, id, { ...notAsked, askedRevision: asked, askedBy: who.personId });
		await noteProgramme(tx, who, 'ask-review', id);
		return undefined;
	});

/**
 * Publishes the revision that a second person agreed with, as the next version. Who is in an earlier version
 * finishes that one; a programme that was withdrawn is offered again.
 */
export const publishProgramme = (
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	revision: number
): Done =>
	onRevision(db, id, revision, async (tx, row) => {
		const { agreedRevision, agreedBy, draft } = row;
		if (agreedRevision !== revision || agreedBy === null) return 'not-agreed';
		if (agreedBy === who.personId) return 'agreed-by-you';
		const hindrance = await hindranceOf(tx, library, row);
		if (hindrance) return hindrance;
		if (canonical(withMinutes(library, draft)) !== canonical(draft)) return 'minutes-changed';
		const [last] = await versionsOf(tx, id);
		const version = (last?.version ?? 0) + 1;
		await publish(tx, asProgramme(draft, id, version), who.on);
		await addPublication(tx, { programme: id, version, by: who.personId, agreedBy });
		await markReview(tx, id, notAsked);
		await forgetWriters(tx, id);
		await offerAgain(tx, id, who.on);
		await noteProgramme(tx, who, 'publish', id);
		return undefined;
	});

/** Works on a draft of which somebody saw a revision; on another revision nothing happens. */
function onRevision(
	db: Db,
	id: string,
	revision: number,
	work: (tx: Db, row: DraftRow) => Done
): Done {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, id);
		if (!row) return 'gone';
		return row.revision === revision ? work(tx, row) : 'changed-since';
	});
}

/** Why this draft is no next version: a check that fails now, or nothing that differs. */
async function hindranceOf(
	db: Db,
	library: Library,
	{ id, draft }: Pick<DraftRow, 'id' | 'draft'>
): Promise<PublishRefusal | undefined> {
	const known = await knownProgrammes(db);
	if (checkDraft({ ...library, known }, id, draft).length > 0) return 'not-ready';
	const [last] = await versionsOf(db, id);
	const isSame = last && canonical(draftOf(last.definition)) === canonical(draft);
	return isSame ? 'nothing-changed' : undefined;
}
