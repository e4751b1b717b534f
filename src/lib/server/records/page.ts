import { isDay, type Day } from '../../programme/calendar.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { readable, type Readable } from '../../xapi/readable.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { browseRecords, recordById, type RecordRow } from '../db/records-browse.ts';
import { listXapiClients } from '../db/xapi-clients.ts';
import { isUuid } from '../uuid.ts';
import type { RecordFilter } from './filter.ts';
import { searchOf } from './search.ts';
import { unnamed } from './unnamed.ts';

/** Who looks, when, and in which language. */
export type Looker = { personId: string; today: Day; reader: 'nl' | 'en' };

/** A statement as a page shows it. */
export type RecordLine = Readable & {
	id: string;
	/** When it happened, as it is told, and when it came in; ISO 8601. */
	at: string;
	stored: string;
	/** Who sent it; null: Tweesprong itself. */
	client: string | null;
	voided: boolean;
};

export type RecordsPage = {
	lines: RecordLine[];
	/** The place to ask the next page with; `null` on the last page. */
	older: string | null;
	paged: boolean;
	clients: { id: string; name: string }[];
};

const pageSize = 50;

/** A page of the record store, the newest first. It names people, so the look is in the audit log. */
export function recordsPage(
	db: Db,
	who: Looker,
	filter: RecordFilter,
	asked: string | null
): Promise<RecordsPage> {
	return db.transaction(async (tx) => {
		const search = await searchOf(tx, filter, who.today);
		const before = /^\d{1,18}$/.test(asked ?? '') ? BigInt(asked!) : undefined;
		const found = await browseRecords(tx, search, { before, limit: pageSize + 1 });
		const shown = found.slice(0, pageSize);
		await noteLook(tx, who, 'look', { ...filter, rows: shown.length });
		return {
			lines: shown.map((row) => lineOf(row, who.reader)),
			older: found.length > pageSize ? String(shown.at(-1)!.seq) : null,
			paged: before !== undefined,
			clients: (await listXapiClients(tx)).map(({ id, name }) => ({ id, name }))
		};
	});
}

/** One statement in words and as it is given out; `undefined` when it is not there. The look is in the log. */
export async function recordPage(
	db: Db,
	who: Looker,
	id: string
): Promise<{ line: RecordLine; statement: AnyStatement } | undefined> {
	if (!isUuid(id)) return undefined;
	return db.transaction(async (tx) => {
		const row = await recordById(tx, id);
		if (!row) return undefined;
		await noteLook(tx, who, 'look', { rows: 1 });
		return { line: lineOf(row, who.reader), statement: statementOf(row) };
	});
}

const statementOf = ({ body, client }: RecordRow): AnyStatement =>
	unnamed(JSON.parse(body) as AnyStatement, client);

function lineOf(row: RecordRow, reader: 'nl' | 'en'): RecordLine {
	const { id, stored, client, voided } = row;
	const statement = statementOf(row);
	return {
		...readable(statement, reader),
		...{ id, at: statement.timestamp ?? stored, stored: new Date(stored).toISOString() },
		...{ client, voided }
	};
}

/** A name that was searched for is called `name`, as everywhere in the log: erasing somebody finds it. */
export function noteLook(
	db: Db,
	{ personId }: Looker,
	action: 'look' | 'download',
	{ who, activity, rows, verb, from, until }: Partial<RecordFilter> & { rows?: number }
): Promise<void> {
	const detail = {
		...{ ...(who && { name: who }), ...(activity && { what: activity }), ...(verb && { verb }) },
		...(from && isDay(from) && { from }),
		...(until && isDay(until) && { until }),
		...(rows !== undefined && { rows })
	};
	return record(db, {
		...{ actor: personId, role: 'administrator', action, object: 'records' },
		...{ result: 'ok', origin: 'web', detail }
	});
}
