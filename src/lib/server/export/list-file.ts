import type { Cell, Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { csv } from './csv.ts';
import { steps } from './report-file.ts';

/** A long list to save: names and dates, no numbers to add up. `null` is an empty cell. */
export type List = {
	title: string;
	organisation: string;
	language: Tongue;
	/** The date of what is in it. */
	on: string;
	columns: { label: string; kind: 'text' | 'date' }[];
	rows: (string | null)[][];
	/** A remark below the list; '' is none. */
	note: string;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** Every kind of file that is made of a list. A writer is loaded when it is asked for. */
const kinds = {
	ods: {
		type: 'application/vnd.oasis.opendocument.spreadsheet',
		make: async (list: List): Promise<Bytes> => {
			const { title, language, on: writtenOn } = list;
			const { sheetOds } = await import('./sheet-ods.ts');
			return sheetOds({ title, language, writtenOn, sheets: [sheetOf(list)] });
		}
	},
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		make: async (list: List): Promise<Bytes> => {
			const { title, organisation, language, on: writtenOn } = list;
			const { sheetsXlsx } = await import('./sheets-xlsx.ts');
			const tables = [{ sheet: sheetOf(list), source: '' }];
			return sheetsXlsx(tables, { title, organisation, language, writtenOn });
		}
	},
	csv: {
		type: 'text/csv; charset=utf-8',
		make: async ({ columns, rows }: List): Promise<Bytes> => {
			const heads = columns.map(({ label }) => label);
			return new TextEncoder().encode(csv(heads, rows));
		}
	}
};

export type ListKind = keyof typeof kinds;
export const listKinds = Object.keys(kinds) as ListKind[];

/** The media type of a file. */
export const listType = (kind: ListKind): string => kinds[kind].type;

/** Makes a file of a list; `step` is told how many of the steps of a file are done. */
export async function makeListFile(
	list: List,
	kind: ListKind,
	step: (done: number) => void
): Promise<Bytes> {
	step(1);
	const bytes = await kinds[kind].make(list);
	step(steps);
	return bytes;
}

function sheetOf({ title, columns, rows, note }: List): Sheet {
	const [first, ...others] = columns;
	return {
		...{ schema: 1, id: 'list', title, source: 'platform', note },
		...{ rowHead: first!.label, totalLabel: '' },
		columns: others.map(({ label, kind }, at) => ({
			...{ id: `column-${at + 1}`, label, kind, parts: [], total: { kind: 'none' } as const }
		})),
		rows: rows.map(([label, ...cells], at) => ({
			...{ id: `row-${at + 1}`, label: label ?? '', risk: null },
			entries: cells.map((cell, column) => ({
				...{ cell: cellOf(cell, others[column]!.kind), note: '' }
			}))
		}))
	};
}

function cellOf(cell: string | null, kind: 'text' | 'date'): Cell {
	if (cell === null || cell === '') return { kind: 'empty' };
	return kind === 'date' ? { kind: 'date', day: cell } : { kind: 'text', text: cell };
}
