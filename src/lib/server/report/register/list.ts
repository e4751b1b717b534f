import type { Day } from '#lib/report/day.ts';
import { changeRow } from '../../db/activity-changes.ts';
import { heldLive, type HeldLive } from '../../db/activity-live.ts';
import { entriesIn, yearsOfRegister, type KeptActivity } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { placeOf } from './alike.ts';
import { changeShown, type ChangeShown } from './changes.ts';
import type { RegisterFilter } from '#lib/report/register/filter.ts';
import { deskOf, isId, keepsAll, maySee, type Desk, type Keeper } from './keeper.ts';
import type { RegisterRow } from './rows.ts';
import { listedEntry, listedLive, totalsOf, type RegisterTotals } from './totals.ts';
import type { UnitTick } from './units.ts';

/** So many rows on a page. */
export const pageSize = 100;

export type RegisterPage = {
	/** Those of this page, the latest first. */
	rows: RegisterRow[];
	totals: RegisterTotals;
	page: number;
	pages: number;
	/** Years with something in them, and this one, the latest first. */
	years: number[];
	units: UnitTick[];
	/** Whether this coordinator confirms, takes files over and sees every act. */
	keepsAll: boolean;
};

/** The register as a coordinator asks for it: entries, and live meetings that count by themselves. */
export async function registerPage(
	db: Db,
	keeper: Keeper,
	filter: RegisterFilter,
	today: Day
): Promise<RegisterPage> {
	const { year } = filter;
	const span = year === null ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` };
	const [desk, entries, live, years] = await Promise.all([
		deskOf(db, keeper, today),
		entriesIn(db, span),
		heldLive(db, { span }),
		yearsOfRegister(db)
	]);
	const all = [
		...entries
			.filter((entry) => isAsked(desk, filter, entry))
			.map((entry) => listedEntry(desk, entry)),
		...live
			.filter((meeting) => isLiveAsked(desk, filter, meeting))
			.map((meeting) => listedLive(desk, meeting))
	].toSorted((one, other) => byDay(other.from, one.from) || byDay(other.to, one.to));
	const pages = Math.max(1, Math.ceil(all.length / pageSize));
	const page = Math.min(filter.page, pages);
	const now = Number(today.slice(0, 4));
	return {
		rows: all.slice((page - 1) * pageSize, page * pageSize).map(({ row }) => row()),
		totals: totalsOf(all),
		...{ page, pages },
		years: [...new Set([now, ...years, ...(year === null ? [] : [year])])].toSorted(
			(a, b) => b - a
		),
		units: desk.units.ticks(keeper.scope, today),
		keepsAll: keepsAll(keeper)
	};
}

/** The act that somebody has just done, to tell of it and to offer to take it back. */
export async function justDone(
	db: Db,
	keeper: Keeper,
	id: string | null
): Promise<ChangeShown | undefined> {
	const found = isId(id) ? await changeRow(db, id) : undefined;
	return found && (found.actor === keeper.personId || keepsAll(keeper))
		? changeShown(found)
		: undefined;
}

function isAsked(desk: Desk, filter: RegisterFilter, { body, confirmedOn }: KeptActivity): boolean {
	const { kind, theme, confirmed } = filter;
	return (
		maySee(desk, body) &&
		(kind === '' || kind === body.kind) &&
		(theme === '' || body.themes.includes(theme)) &&
		(confirmed === '' || (confirmed === 'yes') === (confirmedOn !== null)) &&
		isPlaced(desk, filter, body)
	);
}

function isLiveAsked(desk: Desk, filter: RegisterFilter, meeting: HeldLive): boolean {
	const { kind, theme, confirmed } = filter;
	return (
		maySee(desk, placeOf(meeting)) &&
		(kind === '' || kind === 'live') &&
		(theme === '' || meeting.themes.includes(theme)) &&
		confirmed === '' &&
		isPlaced(desk, filter, placeOf(meeting))
	);
}

function isPlaced(
	{ units }: Desk,
	{ unit }: RegisterFilter,
	place: { units: string[]; to: Day }
): boolean {
	if (unit === '') return true;
	if (unit === 'whole') return place.units.length === 0;
	return place.units.some((id) => units.isWithin([unit], id, place.to));
}

const byDay = (one: Day, other: Day): number => (one < other ? -1 : Number(one > other));
