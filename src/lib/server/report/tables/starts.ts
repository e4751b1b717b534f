import type { Library } from '../../../content/library.ts';
import { risks } from '../../../dilemma/codes.ts';
import type { Language } from '../../../i18n/language.ts';
import { reportTableStarts } from '../../../i18n/report-table-starts.ts';
import type { Beginning } from '../../../report/editing/new-sheet.ts';
import type { ColumnKind } from '../../../report/sheet/cell.ts';
import { labelsFor } from '../../labels.ts';

/** The ready tables, in the order in which they are offered. */
export const starts = [
	'manners',
	'kinds',
	'sources',
	'inside-outside',
	'measures',
	'talks',
	'advisers',
	'benchmark',
	'cases',
	'free'
] as const;
export type Start = (typeof starts)[number];

/** Tables of one year, whatever came before. */
export const ofOneYear: readonly Start[] = ['benchmark', 'cases', 'free'];

type Parts = Omit<Beginning, 'title' | 'totalLabel'>;

/** What a ready table begins with, for some years in their order. */
export function beginningOf(
	library: Pick<Library, 'vocabulary'>,
	start: Start,
	{ years, language }: { years: readonly number[]; language: Language }
): Beginning {
	const t = reportTableStarts[language];
	const spoken = [...new Set([years[0], years.at(-1)])].join('-');
	const labels = labelsFor(library, ['risks'], language).risks;
	const parts = partsOf(start, t, years, labels);
	const title = start === 'free' ? t.freeTitle : `${t[start]} ${spoken}`;
	return { title, totalLabel: t.total, ...parts };
}

function partsOf(
	start: Start,
	t: (typeof reportTableStarts)['nl'],
	years: readonly number[],
	labels: Record<string, string>
): Parts {
	const byYear = (total = true) => columns(years.map(String), 'count', total);
	const manners = rows(t.mannersRows).map((row) => ({ ...row, risk: 'omgangsvormen' as const }));
	switch (start) {
		case 'manners':
			return { rowHead: t.kind, columns: byYear(), rows: manners };
		case 'kinds': {
			const kinds = risks.map((risk) => ({ label: labels[risk]!, risk }));
			return { rowHead: t.kind, columns: byYear(), rows: kinds };
		}
		case 'sources':
			return { rowHead: t.reporter, columns: byYear(), rows: rows(t.sourcesRows) };
		case 'inside-outside':
			return { rowHead: t.from, columns: byYear(), rows: rows(t['inside-outsideRows']) };
		case 'measures':
			return { rowHead: t.measure, columns: byYear(), rows: rows(t.measuresRows) };
		case 'talks':
			return {
				rowHead: t.year,
				columns: columns(t.talksColumns.split('\n'), 'count'),
				rows: years.map((year) => ({ label: String(year) }))
			};
		case 'advisers':
			return { rowHead: t.part, columns: byYear(false), rows: rows(t.advisersRows) };
		case 'benchmark':
			return {
				rowHead: t.municipality,
				columns: [
					...columns(t.benchmarkColumns.split('\n'), 'count'),
					...columns([t.benchmarkRate], 'number')
				],
				rows: rows(t.benchmarkRows)
			};
		case 'cases': {
			const [subject, reporter, began, state] = t.casesColumns.split('\n') as [
				string,
				string,
				string,
				string
			];
			const heads = [
				...columns([subject, reporter], 'text'),
				...columns([began], 'date'),
				...columns([state], 'text')
			];
			return { rowHead: t.number, columns: heads, rows: rows('1\n2\n3') };
		}
		case 'free':
			return { rowHead: t.kind, columns: columns([t.amount], 'count'), rows: rows(t.freeRows) };
	}
}

const rows = (lines: string) => lines.split('\n').map((label) => ({ label }));

const columns = (labels: readonly string[], kind: ColumnKind, total = false) =>
	labels.map((label) => ({ label, kind, total }));
