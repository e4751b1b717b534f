import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Activity } from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';
import { entriesNamed, lockRegister, type KeptActivity } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { commit, type ActRefusal } from './acts.ts';
import { alikeFinder, countsItself, type Alike } from './alike.ts';
import { deskOf, isId, keepsAll, mayChange, type Desk, type Keeper } from './keeper.ts';
import { markOf } from './mark.ts';
import { planFor } from './plan.ts';
import { readTyped, typedIn, type FieldProblems } from './read-form.ts';

/** Why an entry stays as it is: not there or not theirs, changed since the form was shown, or planned twice. */
export type EntryRefusal = ActRefusal | 'gone' | 'changed-since' | 'planned-before';

/**
 * What became of a form. `change`: the act, null where nothing had to change. `alike`, `counted`: what is
 * there already and may be the same; the form is asked once more.
 */
export type Saved = { ok: true; change: string | null; year: number } | NotSaved;
export type NotSaved =
	| { ok: false; problems: FieldProblems }
	| { ok: false; alike: Alike[]; counted: boolean }
	| { ok: false; refused: EntryRefusal };

/** What became of taking an entry out. */
export type Removed =
	{ ok: true; change: string; year: number } | { ok: false; refused: EntryRefusal };

const gone = { ok: false, refused: 'gone' } as const;

/** Adds what the form says; of something that was planned the calendar then says where it led. */
export function addEntry(db: Db, keeper: Keeper, form: FormData, today: Day): Promise<Saved> {
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const desk = await deskOf(tx, keeper, today);
		const read = readTyped(desk, typedIn(form));
		if ('problems' in read) return { ok: false, ...read };
		const planned = await planFor(tx, desk, String(form.get('planned') ?? ''));
		if (planned?.activityId) return { ok: false, refused: 'planned-before' };
		const doubt = await doubtAbout(tx, desk, read.activity, form);
		if (doubt) return doubt;
		const entry = {
			id: randomUUID(),
			body: read.activity,
			addedBy: keeper.personId,
			...confirmation(desk, form),
			...(planned && { planned: planned.id })
		};
		return saved(read.activity, await commit(tx, keeper, 'add', { before: [], after: [entry] }));
	});
}

/** Changes an entry into what the form says, or confirms it. A change takes an earlier confirmation away. */
export function changeEntry(
	db: Db,
	keeper: Keeper,
	id: string,
	form: FormData,
	today: Day
): Promise<Saved> {
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const desk = await deskOf(tx, keeper, today);
		const entry = await ownEntry(tx, desk, id);
		if (!entry) return gone;
		const read = readTyped(desk, typedIn(form));
		if ('problems' in read) return { ok: false, ...read };
		if (markOf(entry) !== form.get('mark')) return { ok: false, refused: 'changed-since' };
		const same = isDeepStrictEqual(entry.body, read.activity);
		const confirms = confirmation(desk, form);
		if (same && (confirms.confirmedOn === null || entry.confirmedOn !== null))
			return { ok: true, change: null, year: yearOf(entry.body) };
		const doubt = !same && (await doubtAbout(tx, desk, read.activity, form, entry));
		if (doubt) return doubt;
		const after = { ...entry, body: read.activity, ...confirms };
		const act = same ? 'confirm' : 'change';
		return saved(read.activity, await commit(tx, keeper, act, { before: [entry], after: [after] }));
	});
}

/** Takes an entry out. */
export function removeEntry(
	db: Db,
	keeper: Keeper,
	id: string,
	mark: string,
	today: Day
): Promise<Removed> {
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const entry = await ownEntry(tx, await deskOf(tx, keeper, today), id);
		if (!entry) return gone;
		if (markOf(entry) !== mark) return { ok: false, refused: 'changed-since' };
		return saved(entry.body, await commit(tx, keeper, 'remove', { before: [entry], after: [] }));
	});
}

/** An entry that this coordinator may change, or `undefined`. */
async function ownEntry(tx: Db, desk: Desk, id: string): Promise<KeptActivity | undefined> {
	const [entry] = isId(id) ? await entriesNamed(tx, [id]) : [];
	return entry && mayChange(desk, entry.body) ? entry : undefined;
}

/** Who confirms: whoever keeps everything, with the second button; otherwise nobody does yet. */
const confirmation = ({ keeper, today }: Desk, form: FormData) =>
	keepsAll(keeper) && form.get('then') === 'confirm'
		? { confirmedBy: keeper.personId, confirmedOn: today }
		: { confirmedBy: null, confirmedOn: null };

/** What may be the same, unless somebody looked at it and says that it is not, or it was so before. */
async function doubtAbout(
	tx: Db,
	desk: Desk,
	activity: Activity,
	form: FormData,
	before?: KeptActivity
): Promise<Saved | undefined> {
	const placeOf = ({ kind, from, to, units }: Activity) => ({ kind, from, to, units });
	const isMoved = !before || !isDeepStrictEqual(placeOf(before.body), placeOf(activity));
	if (!isMoved || form.has('sure')) return undefined;
	const { from } = activity;
	const find = await alikeFinder(tx, desk, { from, to: from });
	const alike = find(activity).filter(({ id }) => id !== before?.id);
	const counted = await countsItself(activity, tx);
	return alike.length > 0 || counted ? { ok: false, alike, counted } : undefined;
}

function saved(activity: Activity, done: Awaited<ReturnType<typeof commit>>): Removed {
	return done.ok ? { ok: true, change: done.change, year: yearOf(activity) } : done;
}

const yearOf = ({ from }: Activity): number => Number(from.slice(0, 4));
