import { fileOf } from '../../../content/check-own.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft } from '../../db/own-drafts.ts';
import { publicationsOf } from '../../db/own-publications.ts';
import { nextOf } from './last.ts';
import { noteAct, type Writer } from './writer.ts';

/** An item as a file of the library's own format, as it is written now; nothing where it is not. */
export async function itemFile(
	db: Db,
	bench: Bench,
	who: Writer,
	id: string
): Promise<string | undefined> {
	const found = await findDraft(db, id);
	if (found?.kind !== 'item') return undefined;
	const [last] = await publicationsOf(db, id);
	const terms = { on: who.on, organisation: bench.written.organisation.organisation };
	await noteAct(db, who, 'export', id);
	return fileOf(nextOf(found, last, terms));
}
