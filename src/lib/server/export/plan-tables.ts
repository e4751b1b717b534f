import { reportSheet } from '#lib/i18n/report-sheet.ts';
import { yearPlan } from '#lib/i18n/year-plan.ts';
import type { BlockOf } from '#lib/report/book/book.ts';
import { pillars, type PlanRow } from '#lib/report/book/plan-row.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { PrintTable } from './book-piece.ts';
import { indicatorText } from './plan-words.ts';
import { wordTable } from './word-table.ts';

const shown = ['state', 'action', 'owner'] as const;

/** The year plan as tables, one for every pillar that has topics. Columns without a word are left out. */
export function planTables(
	{ years, rows, source }: BlockOf<'plan'>,
	language: Tongue
): PrintTable[] {
	const words = yearPlan[language];
	const columns = shown.filter((column) => rows.some((row) => row[column] !== ''));
	const heads = [words.topic, ...columns.map((column) => words[column]), ...years.map(String)];
	const used = pillars.filter((pillar) => rows.some((row) => row.pillar === pillar));
	return used.map((pillar, at) =>
		wordTable(
			`${words.caption(years.join(' – '))}: ${words[pillar]}`,
			heads,
			rows
				.filter((row) => row.pillar === pillar)
				.map((row) => [
					row.topic,
					...columns.map((column) => row[column]),
					...statuses(row, years, language)
				]),
			at === used.length - 1 ? [reportSheet[language].sourceIs(source)] : []
		)
	);
}

const statuses = ({ status }: PlanRow, years: readonly number[], language: Tongue): string[] =>
	years.map((year) => {
		const told = status.find((one) => one.year === year);
		return told ? indicatorText(told, language) : '';
	});
