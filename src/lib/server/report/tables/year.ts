import type { Db } from '../../db/connect.ts';
import { changeYear, type ReportTable } from '../../db/report-tables.ts';
import type { Editor } from './editor.ts';
import type { PlacedProblem } from './places.ts';
import type { TableForm } from './read-form.ts';

/** A year that a report may be about. */
export const isYear = (text: string): boolean => /^(199\d|20\d\d|21\d\d)$/.test(text);

/** Keeps the year of a table where somebody typed another; nothing is several years. */
export async function putYear(
	db: Db,
	who: Editor,
	table: ReportTable,
	{ beside }: TableForm
): Promise<{ changed: boolean; problems: PlacedProblem[] }> {
	const [typed, was] = [beside('year').trim(), beside('was:year')];
	const now = String(table.year ?? '');
	if (typed === was || typed === now) return { changed: false, problems: [] };
	const refused = (reason: PlacedProblem['reason']) => ({
		changed: false,
		problems: [{ name: 'year', typed, now, row: '', column: '', reason }]
	});
	if (typed !== '' && !isYear(typed)) return refused('year-unclear');
	if (now !== was) return refused('changed-meanwhile');
	const year = typed === '' ? null : Number(typed);
	await changeYear(db, table.id, { year, changedOn: who.on, changedBy: who.personId });
	return { changed: true, problems: [] };
}
