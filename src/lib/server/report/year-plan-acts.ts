import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import * as plan from '../db/year-plan.ts';
import { readTopic, type ReadTopic } from './year-plan-form.ts';

type Acting = { personId: string; on: Day };
/** `gone`: somebody took it out. `changed`: somebody changed it since it was read. */
export type PlanRefusal = 'gone' | 'changed';
type Wrong = Extract<ReadTopic, { problems: unknown }>;
type Done = { ok: true } | Wrong | (Pick<ReadTopic, 'typed'> & { refused: PlanRefusal });

/** What a topic says, in a few characters: to see whether it was changed since it was read. */
export function seenOf({ id: _, ...row }: plan.PlanItem): string {
	const { pillar, topic, state, action, owner, status } = row;
	const told = status.map(({ year, indicator, note }) => [year, indicator, note]);
	const text = JSON.stringify([pillar, topic, state, action, owner, told]);
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** Adds a topic, at the end of its pillar. */
export async function addTopic(db: Db, form: FormData, who: Acting): Promise<Done> {
	const read = readTopic(form);
	if ('problems' in read) return read;
	const { status, ...text } = read.topic;
	await inPlan(db, who, 'add', async (tx) => {
		await plan.setStatus(tx, await plan.addItem(tx, text), status);
		return true;
	});
	return { ok: true };
}

/** Changes a topic, unless somebody else changed it since this form was made. */
export async function changeTopic(db: Db, form: FormData, who: Acting): Promise<Done> {
	const read = readTopic(form);
	if ('problems' in read) return read;
	const { typed } = read;
	const { status, ...text } = read.topic;
	let refused: PlanRefusal = 'gone';
	const done = await inPlan(db, who, 'change', async (tx) => {
		const found = await itemIn(tx, form);
		if (!found) return false;
		refused = 'changed';
		if (seenOf(found) !== form.get('seen')) return false;
		await plan.changeItem(tx, found.id, text, found.pillar);
		await plan.setStatus(tx, found.id, status);
		return true;
	});
	return done ? { ok: true } : { typed, refused };
}

/** Puts a topic a place up or down within its pillar. @returns whether it is there */
export const moveTopic = (db: Db, form: FormData, by: 1 | -1, who: Acting): Promise<boolean> =>
	inPlan(db, who, 'move', async (tx) => {
		const found = await itemIn(tx, form);
		if (!found) return false;
		const items = (await plan.planItems(tx)).filter((item) => item.pillar === found.pillar);
		const ids = items.map(({ id }) => id);
		const at = ids.indexOf(found.id);
		const to = at + by;
		if (to < 0 || to >= ids.length) return true;
		[ids[at], ids[to]] = [ids[to]!, ids[at]!];
		await plan.placeItems(tx, ids);
		return true;
	});

/** Takes a topic out of the plan. @returns its name, or `undefined` where it is not there */
export async function removeTopic(
	db: Db,
	form: FormData,
	who: Acting
): Promise<{ id: string; topic: string } | undefined> {
	let removed: { id: string; topic: string } | undefined;
	await inPlan(db, who, 'remove', async (tx) => {
		const found = await itemIn(tx, form);
		removed = found && { id: found.id, topic: found.topic };
		return found !== undefined && (await plan.setRemoved(tx, found.id, who.on));
	});
	return removed;
}

/** Puts a topic back that was taken out. @returns whether there is one */
export const restoreTopic = (db: Db, form: FormData, who: Acting): Promise<boolean> =>
	inPlan(db, who, 'restore', async (tx) => {
		const id = idIn(form);
		return id !== undefined && (await plan.setRemoved(tx, id, null));
	});

const idIn = (form: FormData): string | undefined => {
	const id = form.get('id');
	return v.is(v.pipe(v.string(), v.uuid()), id) ? id : undefined;
};

const itemIn = async (db: Db, form: FormData) => {
	const id = idIn(form);
	return id === undefined ? undefined : plan.findItem(db, id);
};

/** One transaction, with a line in the audit log when something was done. */
function inPlan(
	db: Db,
	{ personId }: Acting,
	how: string,
	act: (tx: Db) => Promise<boolean>
): Promise<boolean> {
	return db.transaction(async (tx) => {
		await plan.lockPlan(tx);
		const done = await act(tx);
		if (done)
			await record(tx, {
				...{ actor: personId, role: 'integrity-coordinator', action: 'change-year-plan' },
				...{ object: 'year-plan', result: 'ok', origin: 'web', detail: { action: how } }
			});
		return done;
	});
}
