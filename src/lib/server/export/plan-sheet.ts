import { reportFile } from '#lib/i18n/report-file.ts';
import { yearPlan } from '#lib/i18n/year-plan.ts';
import type { Block, BlockOf } from '#lib/report/book/book.ts';
import type { PlanRow } from '#lib/report/book/plan-row.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Column, Entry, Row } from '#lib/report/sheet/sheet.ts';
import type { SourcedSheet } from './book-tables.ts';

/** The year plans of a report as tables of words: a line for each topic, a column for each year. */
export const planSheets = (blocks: readonly Block[], language: Tongue): SourcedSheet[] =>
	blocks
		.filter((block) => block.kind === 'plan')
		.map((plan, at) => planSheet(plan, `plan-${at + 1}`, language));

function planSheet(
	{ years, rows, source }: BlockOf<'plan'>,
	id: string,
	language: Tongue
): SourcedSheet {
	const words = yearPlan[language];
	const columns = [
		column('pillar', reportFile[language].pillar),
		column('state', words.state),
		column('action', words.action),
		column('owner', words.owner),
		...years.map((year) => column(`year-${year}`, String(year)))
	];
	const lines = rows.map((row, at): Row => ({
		id: `row-${at + 1}`,
		label: row.topic,
		risk: null,
		entries: [
			...[words[row.pillar], row.state, row.action, row.owner].map((text) => entry(text)),
			...years.map((year) => statusIn(row, year, language))
		]
	}));
	return {
		source,
		sheet: {
			...{ schema: 1, id, title: words.caption(years.join(' – ')), source: 'typed' },
			...{ rowHead: words.topic, totalLabel: words.topic, note: '' },
			...{ columns, rows: lines }
		}
	};
}

function statusIn({ status }: PlanRow, year: number, language: Tongue): Entry {
	const told = status.find((one) => one.year === year);
	return told ? entry(yearPlan[language][told.indicator], told.note) : entry('');
}

const entry = (text: string, note = ''): Entry => ({
	cell: text === '' ? { kind: 'empty' } : { kind: 'text', text },
	note
});

const column = (id: string, label: string): Column => ({
	...{ id, label, kind: 'text' },
	parts: [],
	total: { kind: 'none' }
});
