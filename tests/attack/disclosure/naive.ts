import type { Directorate, Row } from '#lib/report/table.ts';
import { total } from './claims.ts';
import { sumOf } from './publications.ts';

/** The usual rule of surveys: the exact numbers of every group of ten or more. */
export const exactSplit = (directorates: readonly Directorate[]): Row =>
	tableOf(directorates, (number) => number);

/** Every number is one of the two multiples of five beside it, whatever the others are. */
export const roundedAlone = (directorates: readonly Directorate[], random: () => number): Row =>
	tableOf(directorates, (number) => {
		const below = number - (number % 5);
		return random() * 5 < number - below ? below + 5 : below;
	});

function tableOf(directorates: readonly Directorate[], print: (number: number) => number): Row {
	const parts = directorates.map(({ id, units }) => {
		const rows = units.map((unit) => rowOf([unit.id], [unit], []));
		return rowOf([id], units, rows.filter(isShown));
	});
	return rowOf(
		[],
		directorates.flatMap(({ units }) => units),
		parts.filter(isShown)
	);

	function rowOf(ids: string[], units: Directorate['units'], rows: Row[]): Row {
		const voting = units.filter(({ counts }) => total(counts) > 0);
		const counts = voting.length > 0 ? sumOf(voting).map(print) : [];
		return { ids, units: voting.map(({ id }) => id), counts, total: total(counts), parts: rows };
	}

	function isShown({ units }: Row): boolean {
		const voting = directorates
			.flatMap((each) => each.units)
			.filter(({ id }) => units.includes(id));
		return total(voting.map(({ counts }) => total(counts))) >= 10;
	}
}
