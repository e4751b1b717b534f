import type { Day } from '../programme/calendar.ts';
import type { OathDuty } from '../programme/oath-duty.ts';
import type { UnitNode } from '../programme/rollup.ts';
import { subtree } from '../programme/unit-tree.ts';
import type { Db } from './db/connect.ts';
import { oathActivities, type OathActivity } from './db/oath-activities.ts';
import {
	countTaken,
	countWaiting,
	listTaken,
	listWaiting,
	type OathQuestion,
	type Page,
	type TakenRow,
	type WaitingRow
} from './db/oaths.ts';
import { unitsOn } from './db/participation.ts';
import { pageSize } from './hr-people.ts';
import { unitOptions, type Scope, type UnitOption } from './hr-question.ts';
import type { OathFilter } from './oath-filter.ts';
import { logLook } from './oath-lines.ts';

export type { OathActivity, TakenRow, WaitingRow };

/** Who of HR it is, over which units, and on which day. */
export type OathReader = { personId: string; scope: Scope; on: Day };

/** People without a date or dates, as the filter asks. */
export type OathRows =
	{ view: 'waiting'; rows: WaitingRow[] } | { view: 'taken'; rows: TakenRow[] };

export type OathPage = {
	list: OathRows;
	/** Rows of the whole listing; `page` of `pages` is shown, the last when a later one was asked. */
	total: number;
	page: number;
	pages: number;
	/** How many wait in all, within what this reader sees. */
	waiting: Record<OathDuty, number>;
	activities: OathActivity[];
	units: UnitOption[];
	unitGone: boolean;
};

/** One page of people with or without a date. The look itself is in the audit log, or there is no look. */
export function lookAtOaths(db: Db, reader: OathReader, filter: OathFilter): Promise<OathPage> {
	return db.transaction(async (tx) => {
		const { question, tree, unit } = await oathQuestion(tx, reader, filter);
		const total = await counted(tx, question, filter);
		const pages = Math.max(1, Math.ceil(total / pageSize));
		const page = Math.min(filter.page, pages);
		const offset = (page - 1) * pageSize;
		const list = await listed(tx, question, filter, { limit: pageSize, offset });
		const all = { ...question, units: unitsOf(tree, reader.scope) };
		const waiting = {
			oath: await countWaiting(tx, { ...all, duty: 'oath' }),
			'integrity-statement': await countWaiting(tx, { ...all, duty: 'integrity-statement' })
		};
		await logLook(tx, reader, 'look', filter, { unit: unit?.name, page, rows: list.rows.length });
		return {
			...{ list, total, page, pages, waiting },
			activities: await oathActivities(tx, filter.duty),
			units: unitOptions(tree),
			unitGone: filter.unit !== '' && unit === undefined
		};
	});
}

/** Everyone of a listing for a file, with a line in the audit log; `undefined` when the unit is not there. */
export function takeOaths(
	db: Db,
	reader: OathReader,
	filter: OathFilter
): Promise<OathRows | undefined> {
	return db.transaction(async (tx) => {
		const { question, unit } = await oathQuestion(tx, reader, filter);
		if (filter.unit !== '' && unit === undefined) return undefined;
		const list = await listed(tx, question, filter, null);
		const rows = list.rows.length;
		await logLook(tx, reader, 'download', filter, { unit: unit?.name, page: 1, rows });
		return list;
	});
}

/** Turns what HR asked into what the database looks for, within what this reader may see. */
export async function oathQuestion(
	db: Db,
	{ scope, on }: OathReader,
	{ duty, unit: asked }: Pick<OathFilter, 'duty' | 'unit'>
): Promise<{ question: OathQuestion; tree: UnitNode[]; unit: UnitNode | undefined }> {
	const all = await unitsOn(db, on);
	const tree = scope === null ? all : subtree(all, scope);
	const unit = tree.find(({ id }) => id === asked);
	const units = unit ? unitsOf(subtree(tree, [unit.id]), [unit.id]) : unitsOf(tree, scope);
	return { question: { duty, on, units }, tree, unit };
}

/** The units to look in; nothing is everywhere, people without a place in the organisation too. */
const unitsOf = (tree: UnitNode[], scope: Scope) =>
	scope === null ? undefined : tree.map(({ id }) => id);

const counted = (db: Db, question: OathQuestion, { view, name }: OathFilter) =>
	view === 'waiting' ? countWaiting(db, question, { name }) : countTaken(db, question, { name });

async function listed(
	db: Db,
	question: OathQuestion,
	{ view, name }: OathFilter,
	page: Page
): Promise<OathRows> {
	return view === 'waiting'
		? { view, rows: await listWaiting(db, question, { name }, page) }
		: { view, rows: await listTaken(db, question, { name }, page) };
}
