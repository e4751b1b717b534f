import * as v from 'valibot';
import { personKinds } from '#lib/programme/person-kinds.ts';
import { staffColumns } from '#lib/staff/columns.ts';
import {
	headKeys,
	isComplete,
	mappingProblems,
	type Mapping,
	type MappingProblems
} from '#lib/staff/mapping.ts';
import type { Db } from '../db/connect.ts';
import { changeDraft, dropDraft, lastMapping } from '../db/staff-imports.ts';
import { importFor, type DayRefusal, type Importer } from './importer.ts';
import { readTerms } from './terms.ts';

const columnSchema = v.fallback(v.union([v.picklist(staffColumns), v.literal('')]), '');

/** What came of something that HR said of a list; `gone` when the list is not there for them. */
export type Said<Wrong> =
	{ ok: true } | { ok: false; gone: true } | { ok: false; gone: false; wrong: Wrong };

const gone = { ok: false, gone: true } as const;

/** Keeps what HR says that the columns are, one field for each place: `column-0`, `column-1`. */
export async function sayColumns(
	db: Db,
	who: Importer,
	id: string,
	form: FormData
): Promise<Said<MappingProblems & { columns: Mapping['columns'] }>> {
	const draft = await importFor(db, who, id);
	if (!draft?.file) return gone;
	const keys = headKeys(draft.file.heads);
	const columns = Object.fromEntries(
		keys.map((key, at) => [key, v.parse(columnSchema, form.get(`column-${at}`) ?? '')])
	);
	if (!isComplete(columns))
		return { ok: false, gone: false, wrong: { ...mappingProblems(columns), columns } };
	const kinds = draft.mapping?.kinds ?? (await lastMapping(db))?.kinds ?? {};
	await changeDraft(db, id, { mapping: { columns, kinds } });
	return { ok: true };
}

/** Keeps what HR says that words for kinds of contract mean: each `word` with its kind in `kind-0`, `kind-1`. */
export async function sayKinds(
	db: Db,
	who: Importer,
	id: string,
	form: FormData
): Promise<Said<never>> {
	const draft = await importFor(db, who, id);
	if (!draft?.file || !draft.mapping) return gone;
	const told = form.getAll('word').map(String).slice(0, 100);
	const kinds = told.flatMap((word, at) => {
		const kind = personKinds.find((each) => each === form.get(`kind-${at}`));
		return kind ? [[word, kind] as const] : [];
	});
	const { columns, kinds: before } = draft.mapping;
	const mapping = { columns, kinds: { ...before, ...Object.fromEntries(kinds) } };
	await changeDraft(db, id, { mapping });
	return { ok: true };
}

/** Keeps from which day a list holds, and whether it is complete. */
export async function sayTerms(
	db: Db,
	who: Importer,
	id: string,
	form: FormData
): Promise<Said<DayRefusal>> {
	const draft = await importFor(db, who, id);
	if (draft?.state !== 'draft') return gone;
	const read = await readTerms(db, who, form);
	if ('refused' in read) return { ok: false, gone: false, wrong: read.refused };
	await changeDraft(db, id, read.terms);
	return { ok: true };
}

/** Throws a list away that was not taken over. */
export async function dropList(db: Db, who: Importer, id: string): Promise<void> {
	if (await importFor(db, who, id)) await dropDraft(db, id);
}
