import type { AnyStatement } from '../../xapi/any/statement.ts';
import { readable } from '../../xapi/readable.ts';
import type { Db } from '../db/connect.ts';
import { browseRecords, type RecordRow, type RecordSearch } from '../db/records-browse.ts';
import type { Cell } from '../export/csv.ts';
import { csvPieces, streamAnswer } from '../export/csv-stream.ts';
import type { RecordFilter } from './filter.ts';
import { noteLook, type Looker } from './page.ts';
import { searchOf } from './search.ts';
import { unnamed } from './unnamed.ts';

/** Rows that are in memory at once: each may be 1 MB. */
const partSize = 50;

/** Statements of a search in parts, the newest first: what comes in meanwhile is not among them. */
async function* partsOf(db: Db, search: RecordSearch): AsyncGenerator<RecordRow[]> {
	let before: bigint | undefined;
	let part: RecordRow[];
	do {
		part = await browseRecords(db, search, { before, limit: partSize });
		before = part.at(-1)?.seq;
		if (part.length > 0) yield part;
	} while (part.length === partSize);
}

const heads = [
	...['id', 'stored', 'timestamp', 'client', 'actor', 'actor_known_as', 'verb', 'verb_iri'],
	...['object', 'object_iri', 'completion', 'success', 'score_scaled', 'response', 'voided']
];

const word = (value: boolean | undefined): Cell => (value === undefined ? null : String(value));

function rowOf({ id, stored, body, client, voided }: RecordRow, reader: 'nl' | 'en'): Cell[] {
	const statement = unnamed(JSON.parse(body) as AnyStatement, client);
	const told = readable(statement, reader);
	return [
		...[id, new Date(stored).toISOString(), statement.timestamp ?? null, client ?? 'Tweesprong'],
		...[told.who, told.known ?? null, told.verb, statement.verb.id, told.what, told.about ?? null],
		...[word(told.completion), word(told.success), told.score ?? null, told.response ?? null],
		String(voided)
	];
}

async function* sheetRows(rows: AsyncIterable<RecordRow[]>, reader: 'nl' | 'en') {
	for await (const part of rows) yield part.map((row) => rowOf(row, reader));
}

/** What other systems sent goes out exactly as it is kept. */
const lineOf = ({ body, client }: RecordRow): string =>
	client === null ? JSON.stringify(unnamed(JSON.parse(body) as AnyStatement, client)) : body;

async function* lines(rows: AsyncIterable<RecordRow[]>) {
	for await (const part of rows) yield part.map((row) => `${lineOf(row)}\n`).join('');
}

/**
 * The statements of a search as a file, made while it is read: `csv` in words with the IRIs beside them, `jsonl`
 * as they are given out, one on a line. Saving them is in the audit log, before the first one goes out.
 */
export async function recordsFile(
	db: Db,
	who: Looker,
	filter: RecordFilter,
	kind: 'csv' | 'jsonl'
): Promise<Response> {
	const search = await searchOf(db, filter, who.today);
	await noteLook(db, who, 'download', filter);
	const rows = partsOf(db, search);
	const name = `xapi-${who.today}.${kind}`;
	return kind === 'csv'
		? streamAnswer(name, 'text/csv; charset=utf-8', csvPieces(heads, sheetRows(rows, who.reader)))
		: streamAnswer(name, 'application/jsonl; charset=utf-8', lines(rows));
}
