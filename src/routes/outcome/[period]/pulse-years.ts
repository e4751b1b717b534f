import type { Sheet } from '#lib/report/sheet/sheet.ts';
import type { PulseLine, PulseYear } from '#lib/server/ballot/pulse-outcome.ts';

type Shown = PulseYear & { row: NonNullable<PulseYear['row']> };

/** Years of which numbers were published. */
export const shownYears = ({ years }: PulseLine): Shown[] =>
	years.filter((year): year is Shown => year.row !== null);

/** A year by its number, or by the title of the period where two ended in one year. */
export function yearName({ period }: PulseYear, years: readonly PulseYear[]): string {
	const year = (until: string) => until.slice(0, 4);
	const same = years.filter((each) => year(each.period.until) === year(period.until));
	return same.length > 1 ? period.title : year(period.until);
}

/** Who agreed, as a whole percentage of everyone who answered or skipped; of rounded numbers. */
export function agreeing({ row }: Shown, answers: PulseLine['answers']): number {
	const agreed = row.counts.filter((_, at) => ['fully-agree', 'agree'].includes(answers[at]!.id));
	return Math.round((100 * agreed.reduce((sum, count) => sum + count, 0)) / row.total);
}

/** The answers over the years as a table that can be drawn, the oldest year first. */
export function pulseSheet(line: PulseLine, words: { year: string; together: string }): Sheet {
	const { dilemma, statement, answers } = line;
	return {
		...{ schema: 1, id: dilemma, title: statement, source: 'platform', note: '' },
		...{ rowHead: words.year, totalLabel: words.together },
		columns: answers.map(({ id, text }) => ({
			...{ id, label: text, kind: 'count', parts: [], total: { kind: 'none' } }
		})),
		rows: shownYears(line)
			.toReversed()
			.map((year) => ({
				id: year.period.id,
				label: yearName(year, line.years),
				risk: null,
				entries: year.row.counts.map((value) => ({
					cell: { kind: 'number', value, decimals: 0, percent: false, circa: false },
					note: ''
				}))
			}))
	};
}
