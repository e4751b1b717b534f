import { rollUp, type UnitNode } from '#lib/programme/rollup.ts';
import { subtree } from '#lib/programme/unit-tree.ts';
import type { Day } from '#lib/staff/day.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { lastImports, type ImportRow } from '../db/staff-imports.ts';
import { countStaff, listStaff, type StaffRow } from '../db/staff-people.ts';
import { staffPerUnit, unitsWithCodes, type UnitOnDay } from '../db/staff-units.ts';
import { unitOptions, type Scope, type UnitOption } from '../hr-question.ts';

export type { ImportRow, StaffRow };

/** How many people stand on a page. */
export const pageSize = 50;

/** What HR asks of the list. */
export type StaffFilter = { name: string; unit: string; page: number };

export type StaffReader = { personId: string; scope: Scope; today: Day };

export type UnitEntry = { code: string; name: string; depth: number; people: number };

export type StaffPage = {
	rows: StaffRow[];
	total: number;
	page: number;
	pages: number;
	units: UnitOption[];
	tree: UnitEntry[];
	imports: ImportRow[];
};

/** Reads what HR asks out of an address; what makes no sense is left out. */
export function readStaffFilter(query: URLSearchParams): StaffFilter {
	const page = Number(query.get('page'));
	return {
		name: (query.get('name') ?? '').trim().slice(0, 100),
		unit: query.get('unit') ?? '',
		page: Number.isSafeInteger(page) && page > 0 ? page : 1
	};
}

/** A page of who works here today. The look is in the audit log, or there is no look. */
export function lookAtStaff(db: Db, reader: StaffReader, filter: StaffFilter): Promise<StaffPage> {
	return db.transaction(async (tx) => {
		const { today: on, scope } = reader;
		const units = await unitsInScope(tx, reader);
		const chosen = units.find(({ id }) => id === filter.unit);
		const asked = { on, within: chosen ? [chosen.id] : scope, name: filter.name };
		const total = await countStaff(tx, asked);
		const pages = Math.max(1, Math.ceil(total / pageSize));
		const page = Math.min(filter.page, pages);
		const rows = await listStaff(tx, asked, { limit: pageSize, offset: (page - 1) * pageSize });
		await record(tx, {
			...{ actor: reader.personId, role: 'hr', action: 'look', object: 'staff-list' },
			...{ result: 'ok', origin: 'web' },
			detail: {
				on,
				...(chosen && { unit: chosen.name }),
				...(filter.name && { name: filter.name }),
				...(page > 1 && { page }),
				rows: rows.length
			}
		});
		return {
			...{ rows, total, page, pages, units: unitOptions(units) },
			tree: await treeOf(tx, units, on),
			imports: scope === null ? await lastImports(tx, 5) : []
		};
	});
}

type CodedNode = UnitNode & Pick<UnitOnDay, 'code' | 'parent'>;

/** The units of a reader as they stand today. */
export async function unitsInScope(
	db: Db,
	{ scope, today }: Pick<StaffReader, 'scope' | 'today'>
): Promise<CodedNode[]> {
	const all = await unitsWithCodes(db, today);
	if (scope === null) return all;
	const own = new Set(subtree(all, scope).map(({ id }) => id));
	return all.filter(({ id }) => own.has(id));
}

async function treeOf(db: Db, units: CodedNode[], on: Day): Promise<UnitEntry[]> {
	const people = await staffPerUnit(db, on);
	const codes = new Map(units.map(({ id, code }) => [id, code]));
	return rollUp(units, []).rows.map(({ id, name, depth }) => ({
		...{ code: codes.get(id)!, name, depth, people: people.get(id) ?? 0 }
	}));
}
