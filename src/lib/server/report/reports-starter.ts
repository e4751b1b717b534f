import type { Library } from '../../content/library.ts';
import type { Origin } from '../../report/book/draft.ts';
import { originKey } from '../../report/book/origins.ts';
import type { StarterGiven } from '../../report/book/starter.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import type { Db } from '../db/connect.ts';
import { typedTables } from '../db/reports-sources.ts';
import { sheetsOf, type FilledFor } from './book-sources.ts';
import { figuresOffered } from './figures/figures.ts';

/**
 * The tables a new report begins with: of every figure the first that has a number, and the tables that were
 * typed in for its years.
 */
export async function starterTables(
	db: Db,
	library: Library,
	report: FilledFor
): Promise<StarterGiven['tables']> {
	const [offers, typed] = await Promise.all([figuresOffered(db, library, report), typedTables(db)]);
	const figures = offers.map(({ chapter, figure, options }) => {
		const of: Origin = { from: 'figure', figure, options, earlier: 2 };
		return { chapter, figure, of };
	});
	const sheets = await sheetsOf(
		db,
		library,
		report,
		figures.map(({ of }) => of)
	);
	const told = figures.filter(({ of }) => hasNumber(sheets.get(originKey(of))?.sheet));
	const firsts = [...new Map(told.toReversed().map((each) => [each.figure, each])).values()];
	return [
		...figures.filter((each) => firsts.includes(each)).map(({ chapter, of }) => ({ chapter, of })),
		...typed
			.filter(({ year }) => year === null || report.years.includes(year))
			.map(({ id }) => ({
				chapter: 'reports' as const,
				of: { from: 'typed' as const, table: id }
			}))
	];
}

const hasNumber = (sheet: Sheet | undefined): boolean =>
	sheet !== undefined &&
	sheet.rows.some(({ entries }) => entries.some(({ cell }) => cell.kind === 'number'));
