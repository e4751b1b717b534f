import { totalRow } from '#lib/report/book/number-in.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { totalEntry } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';

/** A list of places is at most this long: of a larger table the first ones. */
const most = 400;

/** The filled places of a table to choose one from, by row and column; the totals come first. */
export function placesIn(sheet: Sheet, language: Tongue): { value: string; label: string }[] {
	const totals = sheet.columns.flatMap(({ id, label, total }, at) =>
		total.kind === 'none'
			? []
			: [placed(totalRow, sheet.totalLabel, { id, label }, totalEntry(sheet, at))]
	);
	const cells = sheet.rows.flatMap((row) =>
		sheet.columns.map((column, at) => placed(row.id, row.label, column, row.entries[at]!))
	);
	return [...totals, ...cells].filter(({ written }) => written !== '').slice(0, most);

	function placed(
		row: string,
		rowLabel: string,
		column: { id: string; label: string },
		{ cell }: Sheet['rows'][number]['entries'][number]
	) {
		const written = writeCell(cell, language);
		return {
			value: `${row}/${column.id}`,
			label: `${rowLabel}, ${column.label}: ${written}`,
			written
		};
	}
}
