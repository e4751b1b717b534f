import { unplaced } from '../programme/rollup.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { listStandings, type StandingPage, type StandingRow } from './db/hr-standings.ts';
import type { HrFilter } from './hr-filter.ts';
import { pageSize } from './hr-people.ts';
import { hrProgrammes, type HrProgrammes, type ProgrammeOption } from './hr-programmes.ts';
import { unitOptions, type Scope, type UnitOption } from './hr-question.ts';

export type { StandingRow };

/** Who of HR it is, and over which units. */
export type HrReader = { personId: string; scope: Scope };

export type ListPage = {
	rows: StandingRow[];
	/** Rows of the whole listing; `page` of `pages` is shown, the last when a later one was asked. */
	total: number;
	page: number;
	pages: number;
	programmes: ProgrammeOption[];
	units: UnitOption[];
	unitGone: boolean;
};

/** One page of people with a programme. The look itself is in the audit log, or there is no look. */
export function lookAtList(db: Db, reader: HrReader, filter: HrFilter): Promise<ListPage> {
	return db.transaction(async (tx) => {
		const asked = await hrProgrammes(tx, reader.scope, filter);
		const { rows, total, page } = await pageOf(tx, asked, filter);
		const pages = Math.max(1, Math.ceil(total / pageSize));
		await log(tx, reader, 'look', filter, asked, { ...(page > 1 && { page }), rows: rows.length });
		return {
			...{ rows, total, page, pages, programmes: asked.options },
			...{ units: unitOptions(asked.units), unitGone: asked.unitGone }
		};
	});
}

/** A listing for a file, with a line in the audit log; `undefined` when the unit is not there. */
export function takeList(
	db: Db,
	reader: HrReader,
	filter: HrFilter
): Promise<{ rows: StandingRow[]; programmes: ProgrammeOption[] } | undefined> {
	return db.transaction(async (tx) => {
		const asked = await hrProgrammes(tx, reader.scope, filter);
		if (asked.unitGone) return undefined;
		const order = orderOf(filter);
		const { rows } = await listStandings(tx, asked.question, listingOf(filter), { order });
		await log(tx, reader, 'download', filter, asked, { rows: rows.length });
		return { rows, programmes: asked.options };
	});
}

/** The page that is asked, or the last one for who asks a later one. */
async function pageOf(
	db: Db,
	{ question }: HrProgrammes,
	filter: HrFilter
): Promise<StandingPage & { page: number }> {
	const order = orderOf(filter);
	const listing = listingOf(filter);
	const from = (page: number) =>
		listStandings(db, question, listing, { order, limit: pageSize, offset: (page - 1) * pageSize });
	const asked = await from(filter.page);
	if (asked.rows.length > 0 || filter.page === 1) return { ...asked, page: filter.page };
	const first = await from(1);
	const last = Math.max(1, Math.ceil(first.total / pageSize));
	return { ...(last === 1 ? first : await from(last)), page: last };
}

const listingOf = ({ state, name }: HrFilter) => ({ state: state || undefined, name });

const orderOf = ({ state }: HrFilter) => (state === 'overdue' ? 'due' : 'name');

function log(
	db: Db,
	{ personId }: HrReader,
	action: 'look' | 'download',
	{ on, programme, kind, state, name }: HrFilter,
	{ unit }: HrProgrammes,
	more: { page?: number; rows: number }
): Promise<void> {
	const within = unit && { unit: unit === unplaced ? unplaced : unit.name };
	const filter = { ...(kind && { kind }), ...(state && { state }), ...(name && { name }) };
	return record(db, {
		...{ actor: personId, role: 'hr', action, result: 'ok', origin: 'web' },
		object: programme ? `completions of ${programme}` : 'completions',
		detail: { on, ...within, ...filter, ...more }
	});
}
