import { randomUUID } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import { voided } from '../../xapi/meeting.ts';
import { base } from '../../xapi/verbs.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { areCorrected } from '../db/corrections.ts';
import { markProofsUndone } from '../db/proof-imports.ts';
import { areOwn, removeProofs, statementsOfTurns } from '../db/proofs.ts';
import { storeStatements } from '../db/statements.ts';
import { organisationSlug } from '../organisation.ts';
import { proofImportFor, type ProofImporter } from './importer.ts';

/** Why a list is not undone: it is not there, holds a proof of one's own, was corrected or is gone in part. */
export type UndoRefusal = 'gone' | 'yourself' | 'corrected' | 'changed-since';
export type ProofsUndone = { ok: true } | { ok: false; refused: UndoRefusal };

class Changed extends Error {}

/** Takes away everything that a list made, or nothing; what was told to the record store is voided. */
export async function undoProofs(
	db: Db,
	library: Library,
	who: ProofImporter,
	id: string
): Promise<ProofsUndone> {
	try {
		return await db.transaction((tx) => undo(tx, library, who, id));
	} catch (error) {
		if (error instanceof Changed) return { ok: false, refused: 'changed-since' };
		throw error;
	}
}

async function undo(
	db: Db,
	library: Library,
	who: ProofImporter,
	id: string
): Promise<ProofsUndone> {
	const found = await proofImportFor(db, who, id);
	if (found?.state !== 'taken') return { ok: false, refused: 'gone' };
	const { turns, oaths } = found;
	if (await areOwn(db, who.personId, { turns, oaths })) return { ok: false, refused: 'yourself' };
	if (await areCorrected(db, turns)) return { ok: false, refused: 'corrected' };
	const told = await statementsOfTurns(db, turns, `${base}/programmes`);
	const name = library.organisation.organisation;
	const terms = { organisation: organisationSlug(library), name, on: who.today };
	const voids = told.map((statement) => voided(randomUUID(), statement, terms));
	const part = 1000;
	for (let from = 0; from < voids.length; from += part)
		await storeStatements(db, voids.slice(from, from + part), who.today);
	const removed = await removeProofs(db, turns, oaths);
	if (removed !== turns.length + oaths.length) throw new Changed();
	await markProofsUndone(db, id, { undoneBy: who.personId, undoneOn: who.today });
	await record(db, {
		...{ actor: who.personId, role: 'hr', action: 'undo-proofs', object: 'proofs' },
		...{ result: 'ok', origin: 'web', detail: { file: found.fileName, rows: removed } }
	});
	return { ok: true };
}
