import type { Library } from '../../../content/library.ts';
import type { Cell, Tongue } from '../../../report/sheet/cell.ts';
import type { Sheet } from '../../../report/sheet/sheet.ts';
import type { Db } from '../../db/connect.ts';
import type { Scope } from '../../hr-question.ts';
import type { Answer, Offer } from './figure.ts';
import type { FigureQuery } from './figure-query.ts';
import { figureSheet, figuresOffered } from './figures.ts';

/** So many years stand in the table of the overview. */
const shownYears = 5;

/** The year in a few numbers; a cell is empty where nothing is known. */
export type YearNumbers = Record<
	'people' | 'staff' | 'reached' | 'share' | 'meetings' | 'participants' | 'oaths',
	Cell
>;

export type FigureOverview = { numbers: YearNumbers; years: Answer; offers: Offer[] };

/** The numbers of a year, participation over five years, and every figure that can be asked. */
export async function figureOverview(
	db: Db,
	library: Library,
	{ year, on }: Pick<FigureQuery, 'year' | 'on'>,
	{ language, scope }: { language: Tongue; scope: Scope }
): Promise<FigureOverview> {
	const asked = { options: {}, years: [year], earlier: 0, on, language, scope };
	const sheetOf = async (figure: string, earlier = 0) =>
		(await figureSheet(db, library, { ...asked, figure, earlier }))!;
	const [years, meetings, oaths, offers] = await Promise.all([
		sheetOf('participation', shownYears - 1),
		sheetOf('meetings'),
		sheetOf('oaths'),
		figuresOffered(db, library, asked)
	]);
	const row = `year-${year}`;
	const of = ({ sheet }: Answer, column: string) => cellAt(sheet, row, column);
	return {
		numbers: {
			people: of(years, 'people'),
			staff: of(years, 'staff'),
			reached: of(years, 'reached'),
			share: of(years, 'share'),
			meetings: of(meetings, 'meetings'),
			participants: of(meetings, 'people'),
			oaths: of(oaths, 'total')
		},
		years,
		offers
	};
}

function cellAt({ rows, columns }: Sheet, row: string, column: string): Cell {
	const place = columns.findIndex(({ id }) => id === column);
	return rows.find(({ id }) => id === row)!.entries[place]!.cell;
}
