import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { meetingPlan } from '../../i18n/meeting-plan.ts';
import { plannedAgendaSchema, type PlannedAgenda } from '../../live/meeting.ts';
import { extended } from '../../live/planning.ts';
import type { Db } from '../db/connect.ts';
import { addPlan, changePlan, deletePlan, lockPlan, planOf, type Plan } from '../db/meetings.ts';
import { act, putBack, type Acted, type Dropped } from './agenda-acts.ts';
import type { Beginning } from './agendas.ts';
import { planChoices, type Preparing } from './plan-choices.ts';
import { readSettings, type PlanProblems, type PlanSettings } from './plan-fields.ts';
import { readItems } from './plan-items.ts';

const isId = (id: string) => v.is(v.pipe(v.string(), v.uuid()), id);

/** A plan of somebody who owns it or leads along; nobody else hears that it is there. */
export const findPlan = async (db: Db, id: string, personId: string): Promise<Plan | undefined> =>
	isId(id) ? planOf(db, id, personId) : undefined;

/** Begins a plan. @returns its id */
export const beginPlan = (db: Db, ownerId: string, beginning: Beginning): Promise<string> =>
	addPlan(db, { form: 'room', ...beginning, ownerId });

/** Adds cards and statements to a plan. @returns whether there is such a plan */
export async function addCards(
	db: Db,
	id: string,
	personId: string,
	more: PlannedAgenda
): Promise<boolean> {
	if (!isId(id)) return false;
	return db.transaction(async (tx) => {
		const plan = await lockPlan(tx, id, personId);
		if (plan) await changePlan(tx, id, { agenda: extended(plan.agenda, more) });
		return plan !== undefined;
	});
}

export type Edited = { ok: true; done: Acted } | { ok: false; problems: PlanProblems };

/**
 * Keeps what somebody filled in, and does what the button says, all or nothing.
 * @returns what is wrong by field; undefined where there is no such plan for this person
 */
export async function editPlan(
	db: Db,
	library: Library,
	who: Preparing & { language: Language },
	id: string,
	form: FormData
): Promise<Edited | undefined> {
	if (!isId(id)) return undefined;
	return db.transaction(async (tx) => {
		const plan = await lockPlan(tx, id, who.personId);
		if (!plan) return undefined;
		const read = readSettings(form);
		const items = readItems(plan.agenda, form);
		const problems = {
			...items.problems,
			...(read.ok ? await notOffered(tx, who, plan, read.settings) : read.problems)
		};
		if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems };
		const button = String(form.get('act') ?? '');
		const back = button === 'restore' ? readDropped(form.get('dropped')) : undefined;
		const done = back
			? putBack(items.agenda, back)
			: act(library, who.language, items.agenda, button);
		await changePlan(tx, id, { ...read.settings, agenda: done.agenda });
		return { ok: true, done };
	});
}

/** Copies a plan with its agenda, without its day: the copy is of whoever copies it. */
export async function copyPlan(
	db: Db,
	{ personId, language }: { personId: string; language: Language },
	id: string
): Promise<string | undefined> {
	const plan = await findPlan(db, id, personId);
	if (!plan) return undefined;
	const { agenda, exact, manager, unitId, form, kind, module, minutes, place } = plan;
	const same = { agenda, exact, manager, unitId, form, kind, module, minutes, place };
	const title = meetingPlan[language].copied(plan.title).slice(0, 120);
	return addPlan(db, { ...same, ownerId: personId, title });
}

/** Deletes a plan of its owner. @returns whether it is gone */
export const removePlan = async (db: Db, id: string, ownerId: string): Promise<boolean> =>
	isId(id) && (await deletePlan(db, id, ownerId));

/** What this person could not choose, unless it stood in the plan before. */
async function notOffered(
	db: Db,
	who: Preparing,
	plan: Plan,
	{ unitId, module, helpers }: PlanSettings
): Promise<PlanProblems> {
	const { units, leaders, modules } = await planChoices(db, who, plan.ownerId);
	const knows = (kept: string | null, id: string | null, offered: readonly string[]) =>
		id === null || id === kept || offered.includes(id);
	const offered = leaders.map((leader) => leader.id);
	return {
		...(!knows(
			plan.unitId,
			unitId,
			units.map((unit) => unit.id)
		) && { unitId: 'not-yours' as const }),
		...(!knows(
			plan.module,
			module,
			modules.map(({ key }) => key)
		) && { module: 'not-yours' as const }),
		...(!helpers.every((id) => offered.includes(id)) && { helpers: 'not-yours' as const })
	};
}

const droppedSchema = v.object({
	entry: v.pipe(
		v.unknown(),
		v.transform((entry) => [entry]),
		plannedAgendaSchema
	),
	at: v.pipe(v.number(), v.integer(), v.minValue(0))
});

/** Reads what the page keeps of an item that was dropped. */
function readDropped(value: FormDataEntryValue | null): Omit<Dropped, 'title'> | undefined {
	try {
		const read = v.safeParse(droppedSchema, JSON.parse(String(value)));
		return read.success ? { entry: read.output.entry[0]!, at: read.output.at } : undefined;
	} catch {
		return undefined;
	}
}
