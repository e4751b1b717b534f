import { reportFile } from '#lib/i18n/report-file.ts';
import type { Block } from '#lib/report/book/book.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { readCell } from '#lib/report/sheet/read-cell.ts';
import type { Column } from '#lib/report/sheet/sheet.ts';
import type { SourcedSheet } from './book-tables.ts';

/** The numbers of a report that stand by themselves, as one table; none without such a number. */
export function numberSheets(blocks: readonly Block[], language: Tongue): SourcedSheet[] {
	const numbers = blocks.filter((block) => block.kind === 'number');
	if (numbers.length === 0) return [];
	const words = reportFile[language];
	const cells = numbers.map(({ written }) => readCell(written, 'number', language));
	// A date or a sentence is no number: then all of them are words, as they are printed.
	const kind = cells.every(({ ok }) => ok) ? 'number' : 'text';
	const rows = numbers.map(({ label, written, source }, at) => {
		const read = cells[at]!;
		const cell =
			kind === 'number' && read.ok ? read.value : ({ kind: 'text', text: written } as const);
		const texts = { kind: 'text', text: source } as const;
		return {
			id: `row-${at + 1}`,
			label,
			risk: null,
			entries: [
				{ cell, note: '' },
				{ cell: texts, note: '' }
			]
		};
	});
	return [
		{
			source: words.numbersFrom,
			sheet: {
				...{ schema: 1, id: 'numbers', title: words.numbers, source: 'both' },
				...{ rowHead: words.number, totalLabel: words.number, note: '', rows },
				columns: [column('written', words.written, kind), column('source', words.source, 'text')]
			}
		}
	];
}

const column = (id: string, label: string, kind: Column['kind']): Column => ({
	...{ id, label, kind },
	parts: [],
	total: { kind: 'none' }
});
