import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import {
	dropProofDraft,
	findProofImport,
	lastProofImports,
	type ProofImport,
	type ProofImportRow
} from '../db/proof-imports.ts';
import { hrScope } from '../hr-question.ts';
import type { SignedIn } from '../sessions.ts';
import { isUuid } from '../uuid.ts';

export type { ProofImportRow };

/** Who works with lists of old proofs. `whole`: for the organisation, and so they may. */
export type ProofImporter = { personId: string; whole: boolean; today: Day };

export const proofImporterOf = (
	{ personId, grants }: Pick<SignedIn, 'personId' | 'grants'>,
	today: Day
): ProofImporter => ({ personId, whole: hrScope(grants) === null, today });

/** A list that somebody may see: what they brought themselves, and what was taken over. */
export async function proofImportFor(
	db: Db,
	{ personId, whole }: ProofImporter,
	id: string
): Promise<ProofImport | undefined> {
	if (!whole || !isUuid(id)) return undefined;
	const found = await findProofImport(db, id);
	return found?.state === 'draft' && found.broughtBy !== personId ? undefined : found;
}

/** Throws a list away that was not taken over. */
export async function dropProofs(db: Db, who: ProofImporter, id: string): Promise<void> {
	if (await proofImportFor(db, who, id)) await dropProofDraft(db, id);
}

/** The last lists that were taken over; none for HR of some units. */
export const lastLists = async (db: Db, { whole }: ProofImporter): Promise<ProofImportRow[]> =>
	whole ? lastProofImports(db, 10) : [];
