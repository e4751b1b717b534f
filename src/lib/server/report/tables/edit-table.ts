import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { htmlLang } from '../../../i18n/language.ts';
import { act, type ActRefusal } from '../../../report/editing/act.ts';
import { textIn, type Field } from '../../../report/editing/fields.ts';
import { merge } from '../../../report/editing/merge.ts';
import type { PasteProblem } from '../../../report/sheet/paste.ts';
import { sheetSchema, type Sheet } from '../../../report/sheet/sheet.ts';
import type { Db } from '../../db/connect.ts';
import { changeSheet, lockReportTable, type ReportTable } from '../../db/report-tables.ts';
import { audit, freshId, isId, type Editor } from './editor.ts';
import { positionIn, sheetAt, stepped, type Position } from './history.ts';
import { placedIn, type PlacedProblem } from './places.ts';
import { readForm, type TableForm } from './read-form.ts';
import { putYear } from './year.ts';

export type ButtonRefusal = ActRefusal | 'stale' | 'no-step';

/** What came of a form: everything that could be kept is kept. */
export type Edited = {
	/** What was typed and could not be kept. */
	problems: PlacedProblem[];
	/** Why the button did nothing. */
	refused: ButtonRefusal | null;
	pasteProblems: PasteProblem[];
	/** The name of the field where the work goes on. */
	touched: string | null;
	position: Position;
};

/**
 * Keeps what somebody typed in a table and does what the button says. What was typed lands on the table as
 * it is now, whatever was on the screen; a button that moves, adds or takes away asks for the last revision.
 * @returns `undefined` where there is no such table
 */
export async function editTable(
	db: Db,
	who: Editor,
	id: string,
	form: FormData
): Promise<Edited | undefined> {
	if (!isId(id)) return undefined;
	return db.transaction(async (tx) => {
		const table = await lockReportTable(tx, id);
		if (!table) return undefined;
		const read = readForm(form);
		const onScreen = await sheetAt(tx, table, read.revision);
		const language = htmlLang(who.language);
		const seen = (field: Field) =>
			read.was(field) ?? (onScreen && textIn(onScreen, field, language));
		const merged = merge(table.sheet, read.typed, { seen, language });
		const year = await putYear(tx, who, table, read);
		const typed = await kept(tx, who, table, merged.sheet);
		const done = await pressed(tx, who, typed, read, table.revision);
		if (year.changed || done.table.revision > table.revision) await auditDay(tx, who, table);
		const sheets = [done.table.sheet, ...(onScreen ? [onScreen] : [])];
		return {
			problems: [...year.problems, ...placedIn(sheets, merged.problems)],
			refused: done.refused ?? null,
			pasteProblems: done.problems ?? [],
			touched: done.touched ?? null,
			position: done.position
		};
	});
}

type Pressed = {
	table: ReportTable;
	position: Position;
	refused?: ButtonRefusal;
	problems?: PasteProblem[];
	touched?: string | null;
};

async function pressed(
	db: Db,
	who: Editor,
	table: ReportTable,
	read: TableForm,
	revision: number
): Promise<Pressed> {
	const values = new URLSearchParams({ at: read.beside('at'), of: read.beside('of') });
	const position = await positionIn(db, table, values);
	if (read.button === '' || read.button === 'save') return { table, position };
	if (read.revision !== revision) return { table, position, refused: 'stale' };
	if (read.button === 'undo' || read.button === 'redo') {
		const step = await stepped(db, table, position, read.button === 'undo' ? -1 : 1);
		if (!step) return { table, position, refused: 'no-step' };
		return { table: await kept(db, who, table, step.sheet), position: step.position };
	}
	const language = htmlLang(who.language);
	const acted = act(table.sheet, read.button, { beside: read.beside, language, fresh: freshId });
	if (!acted.ok) return { table, position, refused: acted.refused, problems: acted.problems };
	const changed = await kept(db, who, table, acted.sheet);
	const isChanged = changed.revision > table.revision;
	const moved = { at: changed.revision, of: changed.revision };
	return { table: changed, position: isChanged ? moved : position, touched: acted.touched };
}

/** Keeps a sheet if it differs. */
async function kept(db: Db, who: Editor, table: ReportTable, sheet: Sheet): Promise<ReportTable> {
	if (isDeepStrictEqual(sheet, table.sheet)) return table;
	const changed = {
		sheet: v.parse(sheetSchema, sheet),
		changedOn: who.on,
		changedBy: who.personId
	};
	return { ...table, ...changed, revision: await changeSheet(db, table, changed) };
}

/** The audit log gets a line for each day on which somebody changes a table, not for every cell. */
async function auditDay(db: Db, who: Editor, { id, changedOn, changedBy }: ReportTable) {
	if (changedOn !== who.on || changedBy !== who.personId) await audit(db, who, 'change-table', id);
}
