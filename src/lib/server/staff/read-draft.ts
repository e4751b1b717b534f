import type { Library } from '../../content/library.ts';
import { compare } from '#lib/staff/compare.ts';
import type { Mapping } from '#lib/staff/mapping.ts';
import type { Plan } from '#lib/staff/plan.ts';
import type { Problem } from '#lib/staff/problem.ts';
import { readList } from '#lib/staff/read-list.ts';
import type { Stored } from '#lib/staff/stored.ts';
import type { Db } from '../db/connect.ts';
import type { ArrivedFile, StaffImport } from '../db/staff-imports.ts';
import { readStored } from '../db/staff-stored.ts';
import type { Importer } from './importer.ts';
import { wordsOf } from './vocabulary.ts';

/** A list with its columns, as it is looked at. */
export type Draft = Pick<StaffImport, 'changesOn' | 'whole'> & {
	file: ArrivedFile;
	mapping: Mapping;
};

export type DraftRead = { plan: Plan; stored: Stored; problems: Problem[] };

/** What a list would do to people and units as they are now. Nothing is changed. */
export async function readDraft(
	db: Db,
	library: Library,
	who: Importer,
	{ file, mapping, changesOn, whole }: Draft
): Promise<DraftRead> {
	const stored = await readStored(db, changesOn);
	const units = stored.units.map(({ code, period }) => ({ code, name: period?.name ?? null }));
	const known = { ...wordsOf(library, mapping.kinds), units };
	const { list, problems } = readList(file.heads, file.rows, mapping, known);
	const compared = compare(list, stored, { on: changesOn, whole, reader: who.number });
	const all = [...problems, ...(problems.length > 0 ? [] : compared.problems)];
	return { plan: compared.plan, stored, problems: all };
}
