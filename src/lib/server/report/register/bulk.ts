import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { themes } from '#lib/dilemma/codes.ts';
import { activityKinds, type Activity } from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';
import { entriesNamed, lockRegister, type KeptActivity } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { commit, type ActRefusal } from './acts.ts';
import { deskOf, isId, keepsAll, mayChange, type Desk, type Keeper } from './keeper.ts';
import { markOf } from './mark.ts';

/** What can be done with entries that were ticked. */
export const bulkActs = ['unit', 'theme', 'no-theme', 'kind', 'confirm', 'remove'] as const;
export type BulkAct = (typeof bulkActs)[number];

export type BulkRefusal = ActRefusal | 'none-ticked' | 'no-value' | 'tick-changed' | 'not-yours';
export type Bulked =
	{ ok: true; change: string | null; rows: number } | { ok: false; refused: BulkRefusal };

const formSchema = v.object({
	act: v.picklist(bulkActs),
	ticked: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}:[0-9a-f]{16}$/))),
	unit: v.optional(v.string(), ''),
	theme: v.optional(v.string(), ''),
	kind: v.optional(v.string(), '')
});
type Form = v.InferOutput<typeof formSchema>;

const no = (refused: BulkRefusal): Bulked => ({ ok: false, refused });

/**
 * Does one thing with every entry that was ticked, or nothing: an entry that was changed since it was
 * shown stops all of it. A tick is the id with the mark of what was shown.
 */
export function bulkEdit(db: Db, keeper: Keeper, form: FormData, today: Day): Promise<Bulked> {
	const read = v.safeParse(formSchema, {
		...Object.fromEntries(form),
		ticked: form.getAll('ticked').map(String)
	});
	if (!read.success) return Promise.resolve(no('no-value'));
	const ticks = new Map(read.output.ticked.map((tick) => tick.split(':') as [string, string]));
	const ids = [...ticks.keys()].filter(isId);
	if (ids.length === 0) return Promise.resolve(no('none-ticked'));
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const desk = await deskOf(tx, keeper, today);
		const before = await entriesNamed(tx, ids);
		if (before.length < ids.length) return no('tick-changed');
		if (!before.every(({ body }) => mayChange(desk, body))) return no('not-yours');
		if (before.some((entry) => markOf(entry) !== ticks.get(entry.id))) return no('tick-changed');
		return carryOut(tx, desk, read.output, before);
	});
}

async function carryOut(
	tx: Db,
	desk: Desk,
	form: Form,
	before: readonly KeptActivity[]
): Promise<Bulked> {
	const { keeper } = desk;
	if (form.act === 'remove')
		return told(await commit(tx, keeper, 'remove', { before, after: [] }), before.length);
	if (form.act === 'confirm') return confirmAll(tx, desk, before);
	const part = partOf(desk, form);
	if (!part) return no('no-value');
	const changed = before.flatMap((entry) => {
		const body = { ...entry.body, ...part(entry.body) };
		if (isDeepStrictEqual(body, entry.body)) return [];
		return [{ was: entry, becomes: { ...entry, body, confirmedBy: null, confirmedOn: null } }];
	});
	if (changed.length === 0) return { ok: true, change: null, rows: 0 };
	if (!changed.every(({ becomes }) => mayChange(desk, becomes.body))) return no('not-yours');
	const sides = {
		before: changed.map(({ was }) => was),
		after: changed.map(({ becomes }) => becomes)
	};
	return told(await commit(tx, keeper, 'change', sides), changed.length);
}

async function confirmAll(
	tx: Db,
	{ keeper, today }: Desk,
	entries: readonly KeptActivity[]
): Promise<Bulked> {
	if (!keepsAll(keeper)) return no('not-yours');
	const before = entries.filter(({ confirmedOn }) => confirmedOn === null);
	if (before.length === 0) return { ok: true, change: null, rows: 0 };
	const confirmed = { confirmedBy: keeper.personId, confirmedOn: today };
	const after = before.map((entry) => ({ ...entry, ...confirmed }));
	return told(await commit(tx, keeper, 'confirm', { before, after }), before.length);
}

/** The part of an entry that becomes otherwise; nothing where the form does not say into what. */
function partOf(
	{ units }: Desk,
	{ act, unit, theme, kind }: Form
): ((body: Activity) => Partial<Activity>) | undefined {
	if (act === 'unit') {
		const ids = unit === 'whole' ? [] : [unit];
		return ids.every(units.has) ? () => ({ units: ids }) : undefined;
	}
	if (act === 'kind') {
		const known = activityKinds.find((each) => each === kind);
		return known && (() => ({ kind: known }));
	}
	const known = themes.find((each) => each === theme);
	if (!known) return undefined;
	return act === 'theme'
		? ({ themes: own }) => ({ themes: own.includes(known) ? own : [...own, known] })
		: ({ themes: own }) => ({ themes: own.filter((each) => each !== known) });
}

const told = (done: Awaited<ReturnType<typeof commit>>, rows: number): Bulked =>
	done.ok ? { ok: true, change: done.change, rows } : done;
