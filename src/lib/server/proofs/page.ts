import type { ProofProblem } from '#lib/staff/proof-plan.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { proofImportFor, type ProofImporter } from './importer.ts';
import { countsOf, markOf, readProofDraft } from './read-draft.ts';

/** A proof as a page shows it: `what` is a title, or the code of a duty. */
export type ProofLineView = { line: number; number: string; name: string; what: string; day: Day };

/** Proofs of one sort: how many. `what` is a title, or the code of a duty. */
export type ProofCount = { what: string; total: number };

export type ProofStage =
	| { stage: 'problems'; total: number; problems: ProofProblem[] }
	| {
			stage: 'preview';
			mark: string;
			counts: ProofCount[];
			known: number;
			stays: number;
			/** The first of them, to see whether it is right. */
			first: ProofLineView[];
	  }
	| { stage: 'taken' | 'undone'; counts: ProofCount[] };

export type ProofPage = { id: string; fileName: string; cut: string[]; stage: ProofStage };

/** A page shows at most this many problems, and this many lines to see whether it is right. */
const [mostProblems, mostLines] = [200, 20];

/** The page of a list of old proofs; `undefined` when it is not there for them. */
export async function proofPage(
	db: Db,
	who: ProofImporter,
	id: string
): Promise<ProofPage | undefined> {
	const found = await proofImportFor(db, who, id);
	if (!found) return undefined;
	const { fileName, cut, state, lines, counts } = found;
	const { plan, names, titles } = await readProofDraft(db, lines ?? [], who);
	const page = { id, fileName, cut };
	if (state !== 'draft')
		return { ...page, stage: { stage: state, counts: counted(counts, titles) } };
	if (plan.problems.length > 0) {
		const problems = plan.problems.slice(0, mostProblems);
		return { ...page, stage: { stage: 'problems', total: plan.problems.length, problems } };
	}
	const first = plan.proofs.slice(0, mostLines).map(({ line, personId, subject, day }) => ({
		...{ line, day, ...names.get(personId)! },
		what:
			subject.kind === 'programme'
				? (titles.get(subject.programme) ?? subject.programme)
				: subject.kind
	}));
	const { known, stays } = plan;
	return {
		...page,
		stage: {
			...{ stage: 'preview', mark: markOf(plan), known, stays, first },
			counts: counted(countsOf(plan), titles)
		}
	};
}

function counted(
	counts: Record<string, number>,
	titles: ReadonlyMap<string, string>
): ProofCount[] {
	return Object.entries(counts).map(([key, total]) => {
		const programme = key.replace(/^programme-/, '');
		return { what: programme === key ? key : (titles.get(programme) ?? programme), total };
	});
}
