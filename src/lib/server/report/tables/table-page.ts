import type { Library } from '../../../content/library.ts';
import type { Risk } from '../../../dilemma/codes.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Db } from '../../db/connect.ts';
import { oldestKept, reportTableOf, type ReportTable } from '../../db/report-tables.ts';
import { labelsFor } from '../../labels.ts';
import { isId } from './editor.ts';
import { positionIn, type Position } from './history.ts';

/** Everything the editor of a table shows. */
export type TablePage = {
	table: Pick<ReportTable, 'id' | 'year' | 'revision' | 'sheet' | 'changedOn'>;
	position: Position;
	/** The oldest revision that is kept: so far somebody can go back. */
	oldest: number | null;
	/** The words for the internal risk categories. */
	risks: Record<Risk, string>;
};

/** A table for the editor; `undefined` where there is none. */
export async function tablePage(
	db: Db,
	library: Library,
	{ id, language, values }: { id: string; language: Language; values: URLSearchParams }
): Promise<TablePage | undefined> {
	const table = isId(id) ? await reportTableOf(db, id) : undefined;
	if (!table) return undefined;
	const position = await positionIn(db, table, values);
	const { year, revision, sheet, changedOn } = table;
	return {
		table: { id, year, revision, sheet, changedOn },
		position,
		oldest: (await oldestKept(db, id)) ?? null,
		risks: labelsFor(library, ['risks'], language).risks as Record<Risk, string>
	};
}
