import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { emptyCell, numberCell, type Cell, type ColumnKind } from './cell.ts';
import type { Column, Row, Sheet, Source } from './sheet.ts';

type Value = string | number | null;
type Table = {
	id: string;
	titel: string;
	herkomst: 'platform' | 'handmatig' | 'mix';
	kolommen: (string | number)[];
	rijen: Value[][];
	totaal?: number[];
	controle?: { som: string[]; gelijk_aan: string }[];
	tekst?: Record<string, number>;
	activiteiten?: string[];
	opmerking?: string;
	afwijking?: true;
	kleine_cellen?: true;
};

const path = new URL('../../../../tests/fixtures/report-tables.yaml', import.meta.url);

/** Tables of real integrity reports, as they were transcribed. */
export const tables = (parse(readFileSync(path, 'utf8')) as { tabellen: Table[] }).tabellen;

const sources: Record<Table['herkomst'], Source> = {
	platform: 'platform',
	handmatig: 'typed',
	mix: 'both'
};

/** The same tables, entered as sheets. */
export const realSheets: Sheet[] = tables.map((table) => {
	const heads = table.kolommen.map(String);
	const about = heads.indexOf('benadering');
	const places = heads.map((_, at) => at).filter((at) => at > 0 && at !== about);
	const columns = places.map((at, place): Column => {
		const total = table.totaal?.[place];
		const sum = table.controle?.find(({ gelijk_aan }) => gelijk_aan === heads[at]);
		return {
			id: idOf(heads[at]!),
			label: heads[at]!,
			kind: kindOf(
				heads[at]!,
				table.rijen.map((row) => row[at]!)
			),
			parts: (sum?.som ?? []).map(idOf),
			total:
				total === undefined
					? { kind: 'none' }
					: { kind: 'typed', cell: numberCell(total), note: '' }
		};
	});
	const rows = table.rijen.map((row, line): Row => {
		const entries = places.map((at) => ({
			cell: cellOf(row[at]!, row[about] === 'circa'),
			note: ''
		}));
		return { id: `row-${line + 1}`, label: String(row[0]), risk: null, entries };
	});
	return {
		schema: 1,
		id: table.id.toLowerCase(),
		title: table.titel,
		source: sources[table.herkomst],
		rowHead: heads[0]!,
		totalLabel: 'Totaal',
		columns,
		rows,
		note: noteOf(table)
	};
});

function idOf(head: string): string {
	return `column-${head.replace(/\W/g, '-')}`;
}

function kindOf(head: string, values: Value[]): ColumnKind {
	const words = values.filter((value) => typeof value === 'string');
	if (words.length > 0) return words.every((word) => /^\d{4}-/.test(word)) ? 'date' : 'text';
	return ['editie', 'waardering'].includes(head) ? 'number' : 'count';
}

function cellOf(value: Value, circa: boolean): Cell {
	if (value === null) return emptyCell;
	if (typeof value === 'number') return numberCell(value, { circa });
	return /^\d{4}-\d{2}-\d{2}$/.test(value)
		? { kind: 'date', day: value }
		: { kind: 'text', text: value };
}

function noteOf({ opmerking, tekst, activiteiten = [] }: Table): string {
	const numbers = Object.entries(tekst ?? {}).map(([what, count]) => `${what}: ${count}`);
	return [...(opmerking ? [opmerking] : []), ...numbers, ...activiteiten].join('\n');
}
