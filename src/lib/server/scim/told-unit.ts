import { refuse } from '#lib/scim/refusal.ts';
import type { ToldUser } from '#lib/scim/tell-user.ts';
import { plainWord } from '#lib/staff/columns.ts';
import type { ListedUnit } from '#lib/staff/list.ts';
import { unitNames } from '#lib/staff/name-units.ts';
import type { StoredUnit } from '#lib/staff/stored.ts';

/** The code of a unit, and the units that have to begin for it. */
export type ToldUnit = { code: string; units: ListedUnit[] };

/**
 * The unit that a directory means by its code or its name; `undefined` when it says none. One that is not
 * there begins: below the division that was told, else directly under the organisation.
 * @param own code of the unit where they work now: the same words mean that one
 * @throws {Refusal} `invalidValue` where several units have that name
 */
export function toldUnit(
	{ department, division }: Pick<ToldUser, 'department' | 'division'>,
	stored: readonly StoredUnit[],
	own: string | undefined
): ToldUnit | undefined {
	if (department === undefined) return undefined;
	const now = stored.find(({ code }) => code === own);
	if (now && [now.code, now.period?.name ?? ''].some((word) => same(word, department)))
		return { code: now.code, units: [] };
	const known = stored.map(({ code, period }) => ({ code, name: period?.name ?? null }));
	const { find } = unitNames([], known, false);
	const unit = begin(department);
	if (!unit.fresh || division === undefined || same(division, department))
		return { code: unit.code, units: unit.fresh ? [unit.fresh] : [] };
	const above = begin(division);
	const parent = above.code === unit.code ? null : above.code;
	return {
		code: unit.code,
		units: [...(above.fresh && parent ? [above.fresh] : []), { ...unit.fresh, parent }]
	};

	function begin(name: string): { code: string; fresh: ListedUnit | null } {
		const named = find(name);
		if (typeof named === 'string')
			throw refuse('invalidValue', `several units are called ${name}: send the code of one`);
		const { code } = named;
		if (stored.some((each) => each.code === code && each.period)) return { code, fresh: null };
		return { code, fresh: { line: 0, code, name, parent: undefined, level: undefined } };
	}
}

const same = (one: string, other: string) => plainWord(one) === plainWord(other);
