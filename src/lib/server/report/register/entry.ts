import type { Day } from '#lib/report/day.ts';
import { heldLive, type HeldLive } from '../../db/activity-live.ts';
import { namesOf } from '../../db/activity-links.ts';
import { entriesNamed } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { placeOf } from './alike.ts';
import { deskOf, isId, keepsAll, maySee, type Keeper } from './keeper.ts';
import { planFor } from './plan.ts';
import { rowOfEntry, rowOfLive, type RegisterRow } from './rows.ts';
import type { UnitTick } from './units.ts';
import { emptyTyped, typedOf, type Typed } from './written.ts';

/** What the form of an activity needs. */
export type EntryForm = {
	typed: Typed;
	units: UnitTick[];
	/** Whether this coordinator confirms, and may take the whole organisation as unit. */
	keepsAll: boolean;
	wholeToo: boolean;
};

export type EntryPage = EntryForm & {
	row: Extract<RegisterRow, { source: 'entry' }>;
	note: string;
	addedBy: string | null;
	confirmedBy: string | null;
};

export type LivePage = {
	row: Extract<RegisterRow, { source: 'live' }>;
	meeting: Pick<HeldLive, 'form' | 'inRoom' | 'online'>;
	/** Who led it and puts it right, by name; whether that is the reader. */
	ledBy: string | null;
	isOwn: boolean;
};

/** The form for a new activity; of one that was planned with what the year calendar knows. */
export async function newEntry(
	db: Db,
	keeper: Keeper,
	planned: string | null,
	today: Day
): Promise<EntryForm & { planned: { id: string; activityId: string | null } | null }> {
	const desk = await deskOf(db, keeper, today);
	const { units } = desk;
	const found = await planFor(db, desk, planned);
	const empty = emptyTyped();
	const typed = found
		? {
				...typedOf({
					...{ kind: found.kind, title: found.title, from: found.startsOn, to: found.endsOn },
					...{ units: found.unitId ? [found.unitId] : [], themes: [], note: found.note },
					...{ people: { kind: 'not-counted' }, meetings: null, split: null, rating: null },
					edition: null
				})
			}
		: empty;
	return {
		typed,
		...choicesOf(keeper, units.ticks(keeper.scope, today)),
		planned: found ? { id: found.id, activityId: found.activityId } : null
	};
}

/** An entry or a live meeting by its id; `undefined` for who does not keep any of its units. */
export async function entryPage(
	db: Db,
	keeper: Keeper,
	id: string,
	today: Day
): Promise<EntryPage | LivePage | undefined> {
	if (!isId(id)) return undefined;
	const desk = await deskOf(db, keeper, today);
	const [entry] = await entriesNamed(db, [id]);
	if (entry) {
		if (!maySee(desk, entry.body)) return undefined;
		const names = await namesOf(db, [entry.addedBy, entry.confirmedBy]);
		const nameOf = (who: string | null) => (who && names.get(who)) || null;
		return {
			row: rowOfEntry(desk, entry) as EntryPage['row'],
			typed: typedOf(entry.body),
			note: entry.body.note,
			...choicesOf(keeper, desk.units.ticks(keeper.scope, today)),
			addedBy: nameOf(entry.addedBy),
			confirmedBy: nameOf(entry.confirmedBy)
		};
	}
	const [meeting] = await heldLive(db, { ids: [id] });
	if (!meeting || !maySee(desk, placeOf(meeting))) return undefined;
	const { form, inRoom, online, ledBy } = meeting;
	const names = await namesOf(db, [ledBy]);
	return {
		row: rowOfLive(desk, meeting) as LivePage['row'],
		meeting: { form, inRoom, online },
		ledBy: (ledBy && names.get(ledBy)) || null,
		isOwn: ledBy === keeper.personId
	};
}

const choicesOf = (keeper: Keeper, units: UnitTick[]) => ({
	units,
	keepsAll: keepsAll(keeper),
	wholeToo: keeper.scope === null
});
