import type { Day } from '../../report/day.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from '../db/connect.ts';
import { yearState, type YearState } from '../db/reports-hub.ts';
import { listReports, type ReportLine } from '../db/reports.ts';

export type { YearState } from '../db/reports-hub.ts';

/** The start page of the account of a year. `state`: for the integrity coordinator only. */
export type Hub = {
	year: number;
	years: number[];
	state: (YearState & { reports: ReportLine[] }) | null;
};

/** What there is of a year and what it still misses; who sees one unit gets the ways in, without numbers. */
export async function hubPage(
	db: Db,
	{ roles, on, asked }: { roles: readonly Role[]; on: Day; asked: string | null }
): Promise<Hub> {
	const now = Number(on.slice(0, 4));
	const years = Array.from({ length: 6 }, (_, back) => now - back);
	const year = years.find((each) => String(each) === asked) ?? now;
	if (!roles.includes('integrity-coordinator')) return { year, years, state: null };
	const [state, reports] = await Promise.all([yearState(db, year), listReports(db, year)]);
	return { year, years, state: { ...state, reports } };
}
