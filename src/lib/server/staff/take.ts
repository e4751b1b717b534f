import { createHash, randomUUID } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import type { Plan } from '#lib/staff/plan.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { accountsOf, endSessionsOf } from '../db/staff-accounts.ts';
import { markTaken } from '../db/staff-imports.ts';
import { writeRows } from '../db/staff-rows.ts';
import { lockStaff } from '../db/staff-stored.ts';
import { countsOf, doesAnything, type Counts } from './counts.ts';
import { importFor, type Importer } from './importer.ts';
import { readDraft } from './read-draft.ts';
import { rowChanges } from './row-changes.ts';
import { stepsOf, type Step } from './steps.ts';

/** Why a list is not taken over: it is gone, has problems, does something else now, or HR did not say yes. */
export type TakeRefusal =
	'gone' | 'problems' | 'changed' | 'nothing' | 'not-sure' | 'not-sure-many';
export type Taken = { ok: true; counts: Counts } | { ok: false; refused: TakeRefusal };

/** What HR ticked, and the mark of the plan that they saw. */
export type Consent = { mark: string; sure: boolean; sureMany: boolean };

/** What HR ticked, out of a form. */
export const consentIn = (form: FormData): Consent => ({
	mark: String(form.get('mark') ?? ''),
	sure: form.has('sure'),
	sureMany: form.has('sureMany')
});

const no = (refused: TakeRefusal): Taken => ({ ok: false, refused });

/** A mark of what a plan does: two plans with one mark do the same. */
export const markOf = (plan: Plan): string =>
	createHash('sha256').update(JSON.stringify(plan)).digest('base64url');

/**
 * Takes a whole list over, or nothing of it, in one transaction: exactly what HR saw. Who leaves today is
 * signed out everywhere.
 * @param tell hears how far it is
 */
export function takeList(
	db: Db,
	library: Library,
	who: Importer,
	id: string,
	{ mark, sure, sureMany }: Consent,
	tell: (step: Step) => void = () => {}
): Promise<Taken> {
	return db.transaction(async (tx) => {
		await lockStaff(tx);
		const draft = await importFor(tx, who, id);
		if (draft?.state !== 'draft' || !draft.file || !draft.mapping) return no('gone');
		const { file, mapping, changesOn, whole } = draft;
		tell(stepsOf[0]);
		const { plan, stored, problems } = await readDraft(tx, library, who, {
			...{ file, mapping, changesOn, whole }
		});
		if (problems.length > 0) return no('problems');
		if (!doesAnything(plan)) return no('nothing');
		if (markOf(plan) !== mark) return no('changed');
		const counts = countsOf(plan);
		if (counts['people-leaves'] && !sure) return no('not-sure');
		if (plan.strange.some(({ kind }) => kind === 'many-leave') && !sureMany)
			return no('not-sure-many');
		tell(stepsOf[1]);
		const touched = plan.people.flatMap(({ before }) => before?.id ?? []);
		const accounts = await accountsOf(tx, touched);
		const apart = await peopleHeldApart(tx, touched, who.today);
		const changes = rowChanges(plan, stored, accounts, randomUUID, apart);
		if (!(await writeRows(tx, changes))) return no('changed');
		tell(stepsOf[2]);
		const gone = plan.people.filter(({ sorts }) => sorts.includes('leaves'));
		if (plan.on <= who.today)
			await endSessionsOf(
				tx,
				gone.map(({ before }) => before!.id)
			);
		await markTaken(tx, id, { counts, changes });
		await record(tx, {
			...{ actor: who.personId, role: 'hr', action: 'import-staff', object: 'staff-list' },
			...{ result: 'ok', origin: 'web' },
			detail: { on: plan.on, rows: file.rows.length, ...counts }
		});
		return { ok: true, counts };
	});
}
