import type { GrantMove, JobMove, Move, PeriodMove, Plan } from '#lib/staff/plan.ts';
import type { Stored } from '#lib/staff/stored.ts';
import type { StaffAccount } from '../db/staff-accounts.ts';
import type { RowChange, StaffTable } from '../db/staff-rows.ts';

type Fields = Record<string, unknown>;

/**
 * The rows that a plan writes, each as it was and as it becomes; the other way round they undo it.
 * @param accounts of people whose name or address changes
 * @param apart people whose address to sign in with no list changes: whoever gets mail there could be them
 */
export function rowChanges(
	plan: Pick<Plan, 'units' | 'people'>,
	stored: Pick<Stored, 'units'>,
	accounts: readonly StaffAccount[],
	newId: () => string,
	apart: ReadonlySet<string> = new Set()
): RowChange[] {
	const units = new Map(stored.units.map(({ code, id }) => [code, id]));
	const rows: RowChange[] = [];
	for (const { code, id } of plan.units) {
		if (id !== null) continue;
		units.set(code, newId());
		rows.push({ table: 'unit', before: null, after: { id: units.get(code), code } });
	}
	const unitId = (code: string | null) => (code === null ? null : units.get(code)!);
	for (const { code, periods } of plan.units)
		for (const move of periods) add('unit_period', move, periodFields(units.get(code)!));

	const owners = new Map(accounts.map((account) => [account.personId, account]));
	for (const { before, after, jobs, grants, sorts } of plan.people) {
		const personId = before?.id ?? newId();
		const fields = (person: typeof after) => ({
			...{ id: personId, personnel_number: person.number, audiences: person.audiences },
			...{ given_name: person.givenName, family_name: person.familyName, email: person.email }
		});
		const isChanged = sorts.some((sort) => ['name', 'email', 'audiences'].includes(sort));
		if (!before || isChanged)
			rows.push({ table: 'person', before: before && fields(before), after: fields(after) });
		for (const move of jobs) add('employment', move, jobFields(personId));
		for (const move of grants) add('role_grant', move, grantFields(personId));
		const own = owners.get(personId);
		if (own && isChanged)
			rows.push(...accountChange(own, apart.has(personId) ? { ...after, email: null } : after));
	}
	return rows;

	function add<Row extends Fresh, Fresh extends object>(
		table: StaffTable,
		move: Move<Row, Fresh>,
		fields: (row: Fresh) => Fields
	) {
		const before = move.act === 'open' ? null : storedRow(move.before, fields);
		if (move.act === 'drop') rows.push({ table, before, after: null });
		else if (move.act === 'set') rows.push({ table, before, after: storedRow(move.row, fields) });
		else rows.push({ table, before, after: { id: newId(), ...fields(move.row) } });
	}

	type Fresh<M> = M extends { act: 'open'; row: infer Row } ? Row : never;

	function periodFields(unit: string) {
		return ({ name, parent, level, startsOn, endsOn }: Fresh<PeriodMove>): Fields => ({
			...{ unit_id: unit, parent_id: unitId(parent), name, level },
			...{ starts_on: startsOn, ends_on: endsOn }
		});
	}

	function jobFields(person_id: string) {
		return ({ unit, kind, main, startsOn, endsOn }: Fresh<JobMove>): Fields => ({
			...{ person_id, unit_id: unitId(unit), kind, main },
			...{ starts_on: startsOn, ends_on: endsOn }
		});
	}

	function grantFields(person_id: string) {
		return ({ role, unit, startsOn, endsOn }: Fresh<GrantMove>): Fields => ({
			...{ person_id, role, unit_id: unitId(unit) },
			...{ starts_on: startsOn, ends_on: endsOn }
		});
	}
}

const storedRow = <Row extends object>(row: Row, fields: (row: Row) => Fields): Fields => ({
	id: (row as { id?: unknown }).id,
	...fields(row)
});

/** An account follows the name and the address of its person; without a new address it keeps its own. */
function accountChange(
	{ id, name, email }: StaffAccount,
	person: { givenName: string; familyName: string; email: string | null }
): RowChange[] {
	const after = {
		id,
		name: `${person.givenName} ${person.familyName}`,
		email: person.email ?? email
	};
	if (after.name === name && after.email === email) return [];
	return [{ table: 'user', before: { id, name, email }, after }];
}
