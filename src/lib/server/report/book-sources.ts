import type { Library } from '../../content/library.ts';
import { reportBook } from '../../i18n/report-book.ts';
import { reportSheet } from '../../i18n/report-sheet.ts';
import type { Draft, Origin } from '../../report/book/draft.ts';
import type { Quote, Sourced, Sources } from '../../report/book/fill.ts';
import { originKey, originsOf, planYearsOf, quotesOf } from '../../report/book/origins.ts';
import { stored } from '../../drafting/stored.ts';
import type { Db } from '../db/connect.ts';
import { quotesWith, typedSheets } from '../db/reports-sources.ts';
import type { Report } from '../db/reports.ts';
import { figureSheet } from './figures/figures.ts';
import { planRows } from './year-plan.ts';

/** What a report is filled for: its years, the day that counts, its language. */
export type FilledFor = Pick<Report, 'years' | 'countedOn' | 'language'>;

/** Everything that a draft names, read at once. */
export async function sourcesOf(
	db: Db,
	library: Library,
	report: FilledFor,
	draft: Draft
): Promise<Sources> {
	const { years, language } = report;
	const planYears = planYearsOf(draft, years);
	const [sheets, quotes, rows] = await Promise.all([
		sheetsOf(db, library, report, originsOf(draft)),
		quotesWith(db, quotesOf(draft)),
		planYears.length > 0 ? planRows(db, planYears) : []
	]);
	return {
		sheetOf: (origin) => sheets.get(originKey(origin)),
		quoteOf: (entry) => storable(quotes.get(entry)),
		planOf: (asked) =>
			rows.map((row) => ({
				...row,
				status: row.status.filter(({ year }) => asked.includes(year))
			})),
		words: reportBook[language],
		...{ years, language }
	};
}

/** The tables behind some origins, with where their numbers come from; one that is not there is left out. */
export async function sheetsOf(
	db: Db,
	library: Library,
	{ years, countedOn, language }: FilledFor,
	origins: readonly Origin[]
): Promise<Map<string, Sourced>> {
	const typed = await typedSheets(
		db,
		origins.flatMap((origin) => (origin.from === 'typed' ? [origin.table] : []))
	);
	const found = await Promise.all(
		origins.map(async (origin): Promise<[string, Sourced | undefined]> => {
			if (origin.from === 'figure') {
				const { figure, options, earlier } = origin;
				const asked = { figure, options, years, earlier, on: countedOn, language };
				return [originKey(origin), await figureSheet(db, library, asked)];
			}
			const sheet = typed.get(origin.table);
			return [originKey(origin), sheet && { sheet, source: reportSheet[language][sheet.source] }];
		})
	);
	return new Map(found.flatMap(([key, sourced]) => (sourced ? [[key, sourced] as const] : [])));
}

const storable = (quote: Quote | undefined): Quote | undefined =>
	quote && {
		question: stored(quote.question),
		arguments: stored(quote.arguments),
		agreement: stored(quote.agreement)
	};
