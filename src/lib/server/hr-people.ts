import { unplaced } from '../programme/rollup.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { countPeople, listPeople, type Listing, type PersonRow } from './db/participation.ts';
import type { HrFilter } from './hr-filter.ts';
import {
	hrQuestion,
	isRequired,
	unitOptions,
	type CountedProgramme,
	type HrQuestion,
	type Scope,
	type UnitOption
} from './hr-question.ts';

export type { PersonRow };

/** How many people stand on a page. */
export const pageSize = 50;

export type PeoplePage = {
	rows: PersonRow[];
	/** People of the whole listing; `page` of `pages` is shown, the last when a later one was asked. */
	total: number;
	page: number;
	pages: number;
	units: UnitOption[];
	unitGone: boolean;
};

/** Whom the list shows first: who must do it, or of an optional programme those who did. */
export const usualState = (programme: Pick<CountedProgramme, 'rules'>): HrFilter['state'] =>
	isRequired(programme) ? '' : 'voluntary';

/** One page of people by name. The look itself is in the audit log, or there is no look. */
export function lookAtPeople(
	db: Db,
	reader: { personId: string; scope: Scope },
	programme: CountedProgramme,
	filter: HrFilter
): Promise<PeoplePage> {
	return db.transaction(async (tx) => {
		const asked = await hrQuestion(tx, reader.scope, programme, filter);
		const listing = listingOf(filter);
		const total = await countPeople(tx, asked.question, listing);
		const pages = Math.max(1, Math.ceil(total / pageSize));
		const page = Math.min(filter.page, pages);
		const offset = (page - 1) * pageSize;
		const rows = await listPeople(tx, asked.question, listing, { limit: pageSize, offset });
		const detail = {
			...detailOf(filter, asked),
			...(page > 1 && { page }),
			rows: rows.length
		};
		await log(tx, reader.personId, 'look', programme, detail);
		const units = unitOptions(asked.units);
		return { rows, total, page, pages, units, unitGone: asked.unitGone };
	});
}

/** Everyone of a listing for a file, with a line in the audit log; `undefined` when the unit is not there. */
export function takePeople(
	db: Db,
	reader: { personId: string; scope: Scope },
	programme: CountedProgramme,
	filter: HrFilter
): Promise<PersonRow[] | undefined> {
	return db.transaction(async (tx) => {
		const asked = await hrQuestion(tx, reader.scope, programme, filter);
		if (asked.unitGone) return undefined;
		const rows = await listPeople(tx, asked.question, listingOf(filter));
		const detail = { ...detailOf(filter, asked), rows: rows.length };
		await log(tx, reader.personId, 'download', programme, detail);
		return rows;
	});
}

type Detail = Record<string, string | number>;

const listingOf = ({ state, name }: HrFilter): Listing => ({ state: state || undefined, name });

/** What was asked, in words that an auditor can read later without looking up a unit. */
function detailOf({ on, kind, state, name }: HrFilter, { unit }: HrQuestion): Detail {
	return {
		on,
		...(unit && { unit: unit === unplaced ? unplaced : unit.name }),
		...(kind && { kind }),
		...(state && { state }),
		...(name && { name })
	};
}

function log(
	db: Db,
	actor: string,
	action: string,
	{ definition }: CountedProgramme,
	detail: Detail
): Promise<void> {
	const object = `completions of ${definition.id}`;
	return record(db, { actor, role: 'hr', action, object, result: 'ok', origin: 'web', detail });
}
