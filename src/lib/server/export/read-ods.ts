import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';
import type { Cell, CellRefusal } from '#lib/report/sheet/cell.ts';
import { namespaces, odsType } from './ods-namespaces.ts';
import { readOdsCell } from './read-ods-cell.ts';
import { textIn } from './read-ods-text.ts';
import { childrenOf, readXml, type XmlElement } from './read-xml.ts';
import { unzip, type ZipRefusal } from './unzip.ts';

/** A cell of a spreadsheet: what it is or why it cannot be read, its remark, and whether it is worked out. */
export type ReadEntry = { read: Outcome<Cell, CellRefusal>; note: string; formula: boolean };

/** A tab. Rows end at their last cell that holds something. */
export type ReadTable = { name: string; title: string; rows: ReadEntry[][] };

export type OdsRefusal = ZipRefusal | 'no-spreadsheet';

/** What a file may hold: bytes when unpacked, rows and columns of a tab. */
const most = { bytes: 20_000_000, rows: 20_000, columns: 500 };

const nothing: ReadEntry = { read: accepted({ kind: 'empty' }), note: '', formula: false };

/** The tabs of an ODF spreadsheet (ODS), whoever wrote it. */
export function readOds(file: Uint8Array): Outcome<ReadTable[], OdsRefusal> {
	const opened = unzip(file, ['mimetype', 'content.xml'], most.bytes);
	if (!opened.ok) return opened;
	const [type, content] = ['mimetype', 'content.xml'].map((path) => opened.value.get(path));
	if (!content || new TextDecoder().decode(type).trim() !== odsType)
		return refused('no-spreadsheet');
	const root = readXml(new TextDecoder().decode(content), namespaces);
	if (!root.ok) return root;
	const body = childrenOf(root.value, 'office:body').flatMap((part) =>
		childrenOf(part, 'office:spreadsheet')
	);
	const tables = body.flatMap((part) => childrenOf(part, 'table:table')).map(tableOf);
	return tables.includes(undefined)
		? refused('too-large')
		: accepted(tables.filter((table) => table !== undefined));
}

function tableOf(table: XmlElement): ReadTable | undefined {
	const rows: ReadEntry[][] = [];
	for (const row of rowsIn(table)) {
		const cells = cellsOf(row);
		if (!cells || !repeat(rows, cells, timesOf(row, 'rows'), most.rows)) return undefined;
	}
	const last = rows.findLastIndex((cells) => cells.length > 0);
	const [title] = childrenOf(table, 'table:title');
	return {
		name: table.attributes.get('table:name') ?? '',
		title: title?.children.filter((child) => typeof child === 'string').join('') ?? '',
		rows: rows.slice(0, last + 1)
	};
}

const groups = ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'];

function rowsIn(parent: XmlElement): XmlElement[] {
	return parent.children
		.filter((child) => typeof child !== 'string')
		.flatMap((child) => {
			if (child.name === 'table:table-row') return [child];
			return groups.includes(child.name) ? rowsIn(child) : [];
		});
}

function cellsOf(row: XmlElement): ReadEntry[] | undefined {
	const cells: ReadEntry[] = [];
	for (const child of row.children) {
		if (typeof child === 'string' || !/^table:(covered-)?table-cell$/.test(child.name)) continue;
		const entry = entryOf(child);
		if (!repeat(cells, entry, timesOf(child, 'columns'), most.columns)) return undefined;
	}
	return cells.slice(0, cells.findLastIndex(isFilled) + 1);
}

function entryOf(cell: XmlElement): ReadEntry {
	const [annotation] = childrenOf(cell, 'office:annotation');
	const entry = {
		read: readOdsCell(cell),
		note: annotation ? textIn(annotation) : '',
		formula: cell.attributes.has('table:formula')
	};
	return isFilled(entry) ? entry : nothing;
}

const isFilled = ({ read, note }: ReadEntry) =>
	!read.ok || read.value.kind !== 'empty' || note !== '';

const timesOf = (element: XmlElement, what: 'rows' | 'columns'): number =>
	Number(element.attributes.get(`table:number-${what}-repeated`) ?? 1);

/**
 * Adds something to a list so many times. The empty end of a table is repeated up to the edge of the
 * sheet: of that, no more than fits is added. False when more than fits holds something.
 */
function repeat<T extends ReadEntry | ReadEntry[]>(
	list: T[],
	what: T,
	times: number,
	room: number
): boolean {
	const isEmpty = Array.isArray(what) ? what.length === 0 : !isFilled(what);
	const added = Math.min(times, room - list.length);
	for (let left = added; left > 0; left--) list.push(what);
	return isEmpty || added === times;
}
