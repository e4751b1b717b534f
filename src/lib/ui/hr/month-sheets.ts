import { longDate, monthName } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { hrTrend } from '#lib/i18n/hr-trend.ts';
import { dashCell, numberCell, type Cell } from '#lib/report/sheet/cell.ts';
import type { Column, Row, Sheet } from '#lib/report/sheet/sheet.ts';

/** How a programme stood on a day. */
type Moment = {
	on: string;
	required: number;
	done: number;
	overdue: number;
	percentage: number | null;
};

/** Newcomers of a month by how soon they were done; each number holds the ones before it. */
type Cohort = {
	month: string;
	required: number;
	in30: number;
	in60: number;
	in90: number;
	done: number;
};

/** How a programme stood at the end of each month, as a table to draw and to read. */
export function trendSheet(moments: readonly Moment[], language: Language): Sheet {
	const t = hrTrend[language];
	return sheet(
		t.trend,
		t.onDay,
		[
			[column('percentage', t.percentage, 'number'), column('required', t.required, 'count')],
			[column('done', t.done, 'count'), column('overdue', t.overdue, 'count')]
		].flat(),
		moments.map(({ on, percentage, required, done, overdue }) => ({
			label: longDate(on, language),
			cells: [
				percentage === null ? dashCell : numberCell(percentage, { percent: true }),
				...[required, done, overdue].map((value) => numberCell(value))
			]
		}))
	);
}

/** Newcomers by month and by how soon they were done: parts that add up to all of them. */
export function cohortSheet(cohorts: readonly Cohort[], language: Language): Sheet {
	const t = hrTrend[language];
	const parts = [
		column('in30', t.in30, 'count'),
		column('in60', t.in60, 'count'),
		column('in90', t.in90, 'count'),
		column('later', t.later, 'count'),
		column('not-yet', t.notYet, 'count')
	];
	const all = { ...column('all', t.starters, 'count'), parts: parts.map(({ id }) => id) };
	return sheet(
		t.cohorts,
		t.month,
		[...parts, all],
		cohorts.map((cohort) => ({
			label: monthName(cohort.month, language),
			cells: [
				cohort.in30,
				cohort.in60 - cohort.in30,
				cohort.in90 - cohort.in60,
				cohort.done - cohort.in90,
				cohort.required - cohort.done,
				cohort.required
			].map((value) => numberCell(value))
		}))
	);
}

const column = (id: string, label: string, kind: Column['kind']): Column => ({
	...{ id, label, kind, parts: [] },
	total: { kind: 'none' }
});

function sheet(
	title: string,
	rowHead: string,
	columns: Column[],
	lines: { label: string; cells: Cell[] }[]
): Sheet {
	const rows = lines.map(({ label, cells }, at): Row => ({
		...{ id: `row-${at + 1}`, label, risk: null },
		entries: cells.map((cell) => ({ cell, note: '' }))
	}));
	return {
		schema: 1,
		id: 'months',
		title,
		source: 'platform',
		rowHead,
		totalLabel: '',
		columns,
		rows,
		note: ''
	};
}
