import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { plainWord } from '#lib/staff/columns.ts';
import { headKeys, noMapping, proposeColumns } from '#lib/staff/mapping.ts';
import type { Problem } from '#lib/staff/problem.ts';
import type { AllowedDays, ColumnQuestion, ImportStage, KindQuestion } from '#lib/staff/view.ts';
import type { Db } from '../db/connect.ts';
import { lastMapping, lastTaken, type ArrivedFile, type StaffImport } from '../db/staff-imports.ts';
import { allowedDays, importFor, type Importer } from './importer.ts';
import { previewOf } from './preview.ts';
import { readDraft } from './read-draft.ts';

export type ImportPage = Pick<StaffImport, 'id' | 'fileName' | 'changesOn' | 'whole'> & {
	days: AllowedDays;
	stage: ImportStage;
};

/** With more unknown words than this the column is another than HR thinks. */
const mostWords = 20;
/** A page shows at most this many problems. */
const mostProblems = 200;

/**
 * The page of a list: what HR is asked about it now. `undefined` when it is not there for them.
 * @param again asks about the columns once more
 */
export async function importPage(
	db: Db,
	library: Library,
	who: Importer,
	id: string,
	{ language, again }: { language: Language; again: boolean }
): Promise<ImportPage | undefined> {
	const found = await importFor(db, who, id);
	if (!found) return undefined;
	const { fileName, changesOn, whole } = found;
	const { first, last } = await allowedDays(db, who);
	const stage = await stageOf(db, library, who, found, { language, again });
	return { id, fileName, changesOn, whole, days: { first, last }, stage };
}

async function stageOf(
	db: Db,
	library: Library,
	who: Importer,
	{ id, state, file, mapping, counts, changesOn, whole }: StaffImport,
	{ language, again }: { language: Language; again: boolean }
): Promise<ImportStage> {
	if (state === 'undone') return { stage: 'undone', counts };
	if (state === 'taken' || !file) {
		const last = await lastTaken(db);
		return { stage: 'taken', counts, canUndo: last?.id === id && last.changes !== null };
	}
	if (!mapping || again) {
		const said = mapping ?? (await lastMapping(db)) ?? noMapping;
		const columns = columnQuestions(file, proposeColumns(file.heads, said));
		return { stage: 'columns', columns, cut: file.cut };
	}
	const read = await readDraft(db, library, who, { file, mapping, changesOn, whole });
	const words = unknownKinds(read.problems);
	if (words.length > 0 && words.length <= mostWords) return { stage: 'kinds', words };
	if (read.problems.length > 0) {
		const problems = read.problems.slice(0, mostProblems);
		return { stage: 'problems', total: read.problems.length, problems };
	}
	return { stage: 'preview', preview: previewOf(read.plan, read.stored, library, language) };
}

function columnQuestions(
	{ heads, rows }: ArrivedFile,
	columns: ReturnType<typeof proposeColumns>
): ColumnQuestion[] {
	return headKeys(heads).map((key, at) => {
		const filled = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
		const samples = [...new Set(filled)].slice(0, 3).map((cell) => cell.slice(0, 40));
		return { key, head: heads[at]!, samples, column: columns[key] ?? '' };
	});
}

function unknownKinds(problems: readonly Problem[]): KindQuestion[] {
	const unknown = problems.filter(({ reason }) => reason === 'kind-unknown');
	const byWord = Map.groupBy(unknown, ({ value }) => plainWord(value));
	return [...byWord].map(([key, own]) => ({ key, word: own[0]!.value, lines: own.length }));
}
