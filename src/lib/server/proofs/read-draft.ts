import { createHash } from 'node:crypto';
import { cellText } from '#lib/staff/cell.ts';
import { plainWord } from '#lib/staff/columns.ts';
import {
	completionKey,
	oathKey,
	planProofs,
	type ProofPlan,
	type ToldProof
} from '#lib/staff/proof-plan.ts';
import type { Db } from '../db/connect.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { completionsOf, oathKindsOf, peopleNumbered } from '../db/proofs.ts';
import type { ProofImporter } from './importer.ts';

export type ProofDraft = {
	plan: ProofPlan;
	/** Names of people by their id. */
	names: ReadonlyMap<string, { name: string; number: string }>;
	/** Titles of programmes by their code. */
	titles: ReadonlyMap<string, string>;
};

/** What a list of old proofs would add to what is known now. Nothing is changed. */
export async function readProofDraft(
	db: Db,
	lines: readonly ToldProof[],
	{ personId: bringer, today }: ProofImporter
): Promise<ProofDraft> {
	const numbers = [...new Set(lines.map(({ number }) => cellText(number)))];
	const people = await peopleNumbered(db, numbers);
	const ids = people.map(({ id }) => id);
	const [published, completions, oaths] = await Promise.all([
		currentProgrammes(db),
		completionsOf(db, ids),
		oathKindsOf(db, ids)
	]);
	const programmes = published.map(({ definition: { id, title } }) => ({ id, title }));
	const plan = planProofs(lines, {
		people: new Map(people.map(({ number, id }) => [number, id])),
		programmes: new Map(
			programmes.flatMap(({ id, title }) =>
				[title, id].map((word) => [plainWord(word), id] as const)
			)
		),
		completions: new Set(
			completions.map(({ personId, programme, day }) => completionKey(personId, programme, day))
		),
		oaths: new Set(oaths.map(({ personId, kind }) => oathKey(personId, kind))),
		...{ bringer, today }
	});
	return {
		plan,
		names: new Map(people.map(({ id, name, number }) => [id, { name, number }])),
		titles: new Map(programmes.map(({ id, title }) => [id, title]))
	};
}

/** A mark of what a plan does: two plans with one mark do the same. */
export const markOf = ({ proofs }: ProofPlan): string =>
	createHash('sha256').update(JSON.stringify(proofs)).digest('base64url');

/** How many proofs of each sort a plan adds: by programme, and by duty. */
export function countsOf({ proofs }: ProofPlan): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { subject } of proofs) {
		const key = subject.kind === 'programme' ? `programme-${subject.programme}` : subject.kind;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}
