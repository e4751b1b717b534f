import { fieldOf } from '../../../report/editing/fields.ts';
import type { FieldProblem } from '../../../report/editing/merge.ts';
import type { Sheet } from '../../../report/sheet/sheet.ts';

/** A problem with the labels of its place, for a reader; '' where it has no row or column. */
export type PlacedProblem = Omit<FieldProblem, 'reason'> & {
	reason: FieldProblem['reason'] | 'year-unclear';
	row: string;
	column: string;
};

/** Names the places of problems, by the first of these sheets that knows them: a row may be gone by now. */
export function placedIn(
	sheets: readonly Sheet[],
	problems: readonly FieldProblem[]
): PlacedProblem[] {
	return problems.map((problem) => {
		const field = fieldOf(problem.name)!;
		const [row, column] = [
			'row' in field ? field.row : undefined,
			'column' in field ? field.column : undefined
		];
		return {
			...problem,
			row: row === '' ? sheets[0]!.totalLabel : labelOf(sheets, 'rows', row),
			column: labelOf(sheets, 'columns', column)
		};
	});
}

function labelOf(sheets: readonly Sheet[], of: 'rows' | 'columns', id: string | undefined): string {
	const all: readonly { id: string; label: string }[] = sheets.flatMap((sheet) => [...sheet[of]]);
	return all.find((each) => each.id === id)?.label ?? '';
}
