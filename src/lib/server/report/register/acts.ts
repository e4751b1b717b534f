import { isDeepStrictEqual } from 'node:util';
import type { KeptActivity } from '../../db/activity-register.ts';
import {
	deleteEntries,
	entriesNamed,
	insertEntries,
	rewriteEntries
} from '../../db/activity-register.ts';
import { addChange, type ActivityAct } from '../../db/activity-changes.ts';
import { linkPlannedAgain, oathDaysOf, plansOfEntries } from '../../db/activity-links.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import type { Keeper } from './keeper.ts';

/** An entry with the plan of the year calendar that led to it: the link goes with the entry and comes back. */
export type Entry = KeptActivity & { planned?: string };
type Sides = { before: readonly Entry[]; after: readonly Entry[] };

/** Why an act cannot be done: HR counts dated oaths by an entry, and they would be counted nowhere or twice. */
export type ActRefusal = 'oaths-counted';

/** Does an act on the register and writes it down. @returns the id of the act, or why not */
export async function commit(
	tx: Db,
	keeper: Keeper,
	act: ActivityAct,
	sides: Sides
): Promise<{ ok: true; change: string } | { ok: false; refused: ActRefusal }> {
	if (await losesOaths(tx, sides)) return { ok: false, refused: 'oaths-counted' };
	const before = await withPlans(tx, sides.before);
	await write(tx, { before, after: sides.after });
	const touched = idsOf(sides);
	const change = await addChange(tx, {
		by: keeper.personId,
		act,
		touched,
		before,
		after: [...sides.after]
	});
	await tell(tx, keeper, `${act}-activity`, change, touched.length);
	return { ok: true, change };
}

/** A line in the audit log about an act, without what stands in the entries. */
export const tell = (tx: Db, keeper: Keeper, action: string, change: string, rows: number) =>
	record(tx, {
		actor: keeper.personId,
		role: keeper.role,
		action,
		object: `register of ${change}`,
		result: 'ok',
		origin: 'web',
		detail: { rows }
	});

/** Brings the register from one side of an act to the other. */
export async function write(tx: Db, { before, after }: Sides): Promise<void> {
	const was = new Set(before.map(({ id }) => id));
	const stays = new Set(after.map(({ id }) => id));
	await deleteEntries(
		tx,
		[...was].filter((id) => !stays.has(id))
	);
	await rewriteEntries(tx, after.filter(({ id }) => was.has(id)).map(kept));
	const back = after.filter(({ id }) => !was.has(id));
	await insertEntries(tx, back.map(kept));
	for (const { id, planned } of back) if (planned) await linkPlannedAgain(tx, planned, id);
}

/**
 * Whether an act takes away what dated oaths are counted by: the entry, its kind, or their day out of its
 * days.
 */
export async function losesOaths(tx: Db, { before, after }: Sides): Promise<boolean> {
	const becomes = new Map(after.map(({ id, body }) => [id, body]));
	const days = await oathDaysOf(
		tx,
		before.map(({ id }) => id)
	);
	return before.some(({ id, body: was }) => {
		const [counted, body] = [days.get(id), becomes.get(id)];
		if (!counted) return false;
		return body?.kind !== was.kind || body.from > counted.from || body.to < counted.to;
	});
}

/** Whether the register stands as these entries say: those that are `ids` but not of them are not there. */
export async function stands(
	tx: Db,
	ids: readonly string[],
	entries: readonly Entry[]
): Promise<boolean> {
	const now = new Map((await entriesNamed(tx, ids)).map((entry) => [entry.id, entry]));
	return (
		now.size === entries.length &&
		entries.every((entry) => isDeepStrictEqual(now.get(entry.id), kept(entry)))
	);
}

/** The entry itself, without the plan that led to it. */
export const kept = ({ id, body, addedBy, confirmedBy, confirmedOn }: Entry): KeptActivity => ({
	...{ id, body, addedBy, confirmedBy, confirmedOn }
});

export const idsOf = ({ before, after }: Sides): string[] => [
	...new Set([...before, ...after].map(({ id }) => id))
];

async function withPlans(tx: Db, entries: readonly Entry[]): Promise<Entry[]> {
	const plans = await plansOfEntries(
		tx,
		entries.map(({ id }) => id)
	);
	return entries.map((entry) => {
		const planned = plans.get(entry.id);
		return planned ? { ...entry, planned } : entry;
	});
}
