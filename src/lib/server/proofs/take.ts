import { randomUUID } from 'node:crypto';
import type { NewProof } from '#lib/staff/proof-plan.ts';
import type { Library } from '../../content/library.ts';
import type { Programme } from '../../programme/schema.ts';
import { completed } from '../../xapi/statement.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { lockPeople } from '../db/oaths.ts';
import { versionOn } from '../db/programme-versions.ts';
import { markProofsTaken } from '../db/proof-imports.ts';
import { addOldOaths, addOldTurns, type OldTurn } from '../db/proofs.ts';
import { storeStatements } from '../db/statements.ts';
import { organisationSlug } from '../organisation.ts';
import { certificateCode } from '../secrets.ts';
import { proofImportFor, type ProofImporter } from './importer.ts';
import { countsOf, markOf, readProofDraft, type ProofDraft } from './read-draft.ts';

/** Why a list is not taken over: it is gone, has problems, adds nothing, or does something else now. */
export type TakeRefusal = 'gone' | 'problems' | 'nothing' | 'changed';
export type ProofsTaken = { ok: true } | { ok: false; refused: TakeRefusal };

type Done = { proof: NewProof; version: Programme; turn: OldTurn };

const no = (refused: TakeRefusal): ProofsTaken => ({ ok: false, refused });

/**
 * Takes a whole list of old proofs over, or nothing of it: exactly what HR saw. A completion gets a
 * certificate and is told to the record store, with its own day and no items.
 * @param mark of the plan that HR saw
 */
export function takeProofs(
	db: Db,
	library: Library,
	who: ProofImporter,
	id: string,
	mark: string
): Promise<ProofsTaken> {
	return db.transaction(async (tx): Promise<ProofsTaken> => {
		const found = await proofImportFor(tx, who, id);
		if (found?.state !== 'draft' || !found.lines) return no('gone');
		const people = (await readProofDraft(tx, found.lines, who)).plan.proofs;
		await lockPeople(tx, [...new Set(people.map(({ personId }) => personId))]);
		const draft = await readProofDraft(tx, found.lines, who);
		const { plan } = draft;
		if (plan.problems.length > 0) return no('problems');
		if (plan.proofs.length === 0) return no('nothing');
		if (markOf(plan) !== mark) return no('changed');
		const done = await oldTurns(tx, plan.proofs);
		await addOldTurns(
			tx,
			done.map(({ turn }) => turn)
		);
		const oaths = await addOldOaths(tx, oldOaths(plan.proofs));
		await tell(tx, library, draft, done, who.today);
		const counts = countsOf(plan);
		const turns = done.map(({ turn }) => turn.id);
		await markProofsTaken(tx, id, { counts, turns, oaths, takenOn: who.today });
		await record(tx, {
			...{ actor: who.personId, role: 'hr', action: 'import-proofs', object: 'proofs' },
			...{ result: 'ok', origin: 'web', detail: { file: found.fileName, rows: plan.proofs.length } }
		});
		return { ok: true };
	});
}

async function oldTurns(db: Db, proofs: readonly NewProof[]): Promise<Done[]> {
	const versions = new Map<string, Programme>();
	const done: Done[] = [];
	for (const proof of proofs) {
		const { subject, personId, day } = proof;
		if (subject.kind !== 'programme') continue;
		const { programme } = subject;
		const key = `${programme} ${day}`;
		const version = versions.get(key) ?? (await versionOn(db, programme, day))!;
		versions.set(key, version);
		const turn = {
			...{ id: randomUUID(), personId, programme, version: version.version },
			...{ proves: version.countsAs ?? programme, plan: [], startedOn: day, completedOn: day },
			code: certificateCode()
		};
		done.push({ proof, version, turn });
	}
	return done;
}

const oldOaths = (proofs: readonly NewProof[]) =>
	proofs.flatMap(({ subject: { kind }, personId, day }) =>
		kind === 'programme' ? [] : [{ personId, kind, takenOn: day, way: 'room' as const }]
	);

/** Tells the record store, in parts that fit in one statement of PostgreSQL. */
async function tell(
	db: Db,
	library: Library,
	{ names }: ProofDraft,
	done: readonly Done[],
	today: string
): Promise<void> {
	const organisation = organisationSlug(library);
	const statements = done.map(({ proof, version: { id, version, title } }) => {
		const { name, number: personnelNumber } = names.get(proof.personId)!;
		const programme = { id, version, title };
		return completed(
			randomUUID(),
			organisation,
			{ personnelNumber, name },
			{ programme, on: proof.day }
		);
	});
	const part = 1000;
	for (let from = 0; from < statements.length; from += part)
		await storeStatements(db, statements.slice(from, from + part), today);
}
