import type { Library } from '../../content/library.ts';
import { base } from '../../xapi/verbs.ts';
import { forgetSearch } from '../db/actor-log.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { forgetActors, forgettingOf, type Forgetting } from '../db/record-erasure.ts';
import { recordDestruction } from '../db/retention.ts';
import { organisationSlug } from '../organisation.ts';
import { knownExactly } from './actors.ts';
import type { Looker } from './page.ts';

/** Why nobody is erased: it is not clear who is meant, or it is somebody of the staff list. */
export type ActorRefusal = 'unclear' | 'staff';
/** How many statements and documents go, or lose the name. */
export type ActorPreview = Forgetting;
type Who = Pick<Looker, 'personId' | 'today'>;

/** Whom a text means, when they may be erased here. Who is called by our own accounts is erased as a person. */
function actorsOf(library: Library, typed: string) {
	const actors = knownExactly(typed);
	if (!actors) return 'unclear' as const;
	const own = `${base}/organisations/${organisationSlug(library)}`;
	return actors.some(({ account }) => account?.homePage === own) ? ('staff' as const) : actors;
}

/** What erasing somebody from the record store would do; nothing is changed. The look is in the log, without a name. */
export async function actorPreview(
	db: Db,
	library: Library,
	who: Who,
	typed: string
): Promise<Forgetting | ActorRefusal> {
	const actors = actorsOf(library, typed);
	if (typeof actors === 'string') return actors;
	return db.transaction(async (tx) => {
		const found = await forgettingOf(tx, actors);
		await note(tx, who, 'look', found);
		return found;
	});
}

/**
 * Erases somebody from the record store: by their mail address, account, OpenID or hash of an address. With a line
 * in the record of destruction and one in the audit log; neither says who it was.
 */
export async function eraseActor(
	db: Db,
	library: Library,
	who: Who,
	typed: string
): Promise<Forgetting | ActorRefusal> {
	const actors = actorsOf(library, typed);
	if (typeof actors === 'string') return actors;
	return db.transaction(async (tx) => {
		const done = await forgetActors(tx, actors);
		const rows = { record: done.removed + done.emptied, xapi_document: done.documents };
		await recordDestruction(tx, {
			...{ destroyedOn: who.today, kind: 'person', ground: 'request', rows },
			...{ before: null, months: null }
		});
		await note(tx, who, 'erase-actor', done);
		await forgetSearch(tx, [typed]);
		return done;
	});
}

const note = (db: Db, { personId }: Who, action: string, { removed, emptied }: Forgetting) =>
	record(db, {
		...{ actor: personId, role: 'administrator', action, object: 'records' },
		...{ result: 'ok', origin: 'web', detail: { rows: removed + emptied } }
	});
