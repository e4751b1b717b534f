import * as v from 'valibot';
import { columnNamed, plainWord, staffColumns, type StaffColumn } from './columns.ts';

/**
 * What HR said about a file: which column each head stands for (empty: not used), and which kind of
 * contract a word means. Both by `plainWord`, so that the next file is read the same way.
 */
export const mappingSchema = v.object({
	columns: v.record(v.string(), v.union([v.picklist(staffColumns), v.literal('')])),
	kinds: v.record(v.string(), v.string())
});
export type Mapping = v.InferOutput<typeof mappingSchema>;

export const noMapping: Mapping = { columns: {}, kinds: {} };

/** The name of each head in a mapping; a second column of the same name gets a number. */
export function headKeys(heads: readonly string[]): string[] {
	const times = new Map<string, number>();
	return heads.map((head) => {
		const key = plainWord(head);
		const nth = (times.get(key) ?? 0) + 1;
		times.set(key, nth);
		return nth === 1 ? key : `${key} ${nth}`;
	});
}

/** What each head most likely is: as it was said before, else by its name; no column twice. */
export function proposeColumns(heads: readonly string[], remembered: Mapping): Mapping['columns'] {
	const taken = new Set<StaffColumn>();
	const keys = headKeys(heads);
	const said = keys.map((key) =>
		Object.hasOwn(remembered.columns, key) ? remembered.columns[key] : null
	);
	for (const column of said) if (column) taken.add(column);
	return Object.fromEntries(
		keys.map((key, at) => {
			if (said[at] !== null) return [key, said[at] ?? ''];
			const column = columnNamed(heads[at]!);
			if (!column || taken.has(column)) return [key, ''];
			taken.add(column);
			return [key, column];
		})
	);
}

/** Whether every head was said something about before: then nobody is asked again. */
export const knowsAll = (heads: readonly string[], remembered: Mapping): boolean =>
	headKeys(heads).every((key) => Object.hasOwn(remembered.columns, key));

/** What a file cannot do without; of the unit either the code or the name. */
const needed: readonly StaffColumn[] = ['number', 'givenName', 'familyName', 'unitName', 'kind'];

export type MappingProblems = { missing: StaffColumn[]; twice: StaffColumn[] };

/** What is wrong with a choice of columns; nothing when both lists are empty. */
export function mappingProblems(columns: Mapping['columns']): MappingProblems {
	const chosen = Object.values(columns).filter((column) => column !== '');
	const has = (column: StaffColumn) =>
		chosen.includes(column) || (column === 'unitName' && chosen.includes('unit'));
	return {
		missing: needed.filter((column) => !has(column)),
		twice: staffColumns.filter((column) => chosen.filter((one) => one === column).length > 1)
	};
}

export const isComplete = (columns: Mapping['columns']): boolean => {
	const { missing, twice } = mappingProblems(columns);
	return missing.length + twice.length === 0;
};
