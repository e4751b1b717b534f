import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { differences } from '#lib/report/sheet/differences.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';

/** The sums of a sheet that differ from their parts, in words; `row` null is the line of totals. */
export function differenceTexts(
	sheet: Sheet,
	language: Tongue
): { row: string | null; column: string; text: string }[] {
	const labelOf = (id: string) => sheet.columns.find((column) => column.id === id)!.label;
	return differences(sheet).map(({ row, column, printed, parts }) => ({
		row,
		column,
		text: reportSheet[language].differs(
			labelOf(column),
			writeCell(printed, language),
			writeCell(parts, language)
		)
	}));
}
