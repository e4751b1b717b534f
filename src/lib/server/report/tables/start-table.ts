import * as v from 'valibot';
import type { Library } from '../../../content/library.ts';
import { htmlLang } from '../../../i18n/language.ts';
import { fromBlock } from '../../../report/editing/from-block.ts';
import { emptied, newSheet } from '../../../report/editing/new-sheet.ts';
import type { Pasted } from '../../../report/sheet/paste.ts';
import { sheetSchema, type Sheet } from '../../../report/sheet/sheet.ts';
import type { Db } from '../../db/connect.ts';
import { addReportTable, reportTableOf } from '../../db/report-tables.ts';
import { audit, freshId, isId, type Editor } from './editor.ts';
import { beginningOf, ofOneYear, starts } from './starts.ts';
import { isYear } from './year.ts';

/** So many years stand side by side in a table that begins. */
export const mostYears = 10;

export type StartRefusal =
	'start-missing' | 'year-unclear' | 'years-unclear' | Extract<Pasted, { ok: false }>;
export type Started = { ok: true; id: string } | { ok: false; refused: StartRefusal };

/**
 * Begins a table: one of the ready ones (`start`) up to a year (`year`), with so many years side by side
 * (`years`), or with a block out of a spreadsheet (`paste-text`).
 */
export async function startTable(
	db: Db,
	library: Library,
	who: Editor,
	form: FormData
): Promise<Started> {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const start = starts.find((each) => each === text('start'));
	if (!start) return { ok: false, refused: 'start-missing' };
	if (!isYear(text('year'))) return { ok: false, refused: 'year-unclear' };
	const last = Number(text('year'));
	const count = ofOneYear.includes(start) ? 1 : Number(text('years') || 1);
	if (!Number.isInteger(count) || count < 1 || count > mostYears)
		return { ok: false, refused: 'years-unclear' };
	const years = Array.from({ length: count }, (_, at) => last - count + 1 + at);
	const id = crypto.randomUUID();
	const { language } = who;
	const begin = newSheet(id, beginningOf(library, start, { years, language }), freshId);
	const given = { language: htmlLang(language), fresh: freshId };
	const pasted = start === 'free' && text('paste-text') !== '';
	// Tabs at the end of a block are cells.
	const filled = pasted
		? fromBlock(begin, String(form.get('paste-text')), given)
		: { ok: true as const, sheet: begin };
	if (!filled.ok) return { ok: false, refused: filled };
	await addTable(db, who, { id, year: count === 1 ? last : null, sheet: filled.sheet });
	return { ok: true, id };
}

/** The same table without its numbers, for another year. @returns its id; `undefined` where there is none */
export async function copyTable(db: Db, who: Editor, of: string): Promise<string | undefined> {
	const table = isId(of) ? await reportTableOf(db, of) : undefined;
	if (!table) return undefined;
	const id = crypto.randomUUID();
	const year = table.year === null ? null : table.year + 1;
	const { title } = table.sheet;
	const next = year === null ? title : title.replaceAll(String(table.year), String(year));
	await addTable(db, who, { id, year, sheet: emptied(table.sheet, { id, title: next }) });
	return id;
}

const addTable = (
	db: Db,
	who: Editor,
	{ id, year, sheet }: { id: string; year: number | null; sheet: Sheet }
) =>
	db.transaction(async (tx) => {
		const by = { changedOn: who.on, changedBy: who.personId };
		await addReportTable(tx, { id, year, sheet: v.parse(sheetSchema, sheet), ...by });
		await audit(tx, who, 'make-table', id);
	});
