import * as v from 'valibot';
import { searchOf, type LogFilter } from './audit-filter.ts';
import { auditPage, logged, record, type AuditLine, type AuditSearch } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { currentProgrammes } from './db/programmes.ts';

/** How many lines stand on a page, and in a file at most: a longer log is saved by period. */
export const pageSize = 50;
export const mostInFile = 50_000;

export type LogLine = AuditLine & {
	/** The title of the programme that the line is about. */
	programme: string | null;
};

export type LogPage = {
	lines: LogLine[];
	/** The id to ask the next page with; `null` on the last page. */
	older: string | null;
	/** Not the first page. */
	paged: boolean;
	actions: string[];
	objects: string[];
	/** Titles of programmes by their id, to say what an object is about. */
	titles: Record<string, string>;
	/** What of the filter was understood. */
	search: AuditSearch;
};

const isId = (text: string | null) => v.is(v.pipe(v.string(), v.uuid()), text);

/**
 * A page of the audit log, newest first; `before` is the id of the last line of the page before. The
 * log names people, so reading it is a look at named data: it adds a line, which the next look shows.
 */
export function readLog(
	db: Db,
	reader: string,
	filter: LogFilter,
	asked: string | null = null
): Promise<LogPage> {
	return db.transaction(async (tx) => {
		const known = await logged(tx);
		const search = searchOf(filter, known);
		const before = isId(asked) ? asked! : undefined;
		const found = await auditPage(tx, pageSize + 1, { before, ...search });
		const titles = await titlesOf(tx);
		const shown = found.slice(0, pageSize);
		await note(tx, reader, 'look', { search, rows: shown.length });
		return {
			lines: shown.map((line) => named(line, titles)),
			older: found.length > pageSize ? shown.at(-1)!.id : null,
			paged: before !== undefined,
			...known,
			titles,
			search
		};
	});
}

/** The lines of a search for a file, newest first, at most `mostInFile`. Saving them is in the log too. */
export function takeLog(db: Db, reader: string, filter: LogFilter): Promise<LogLine[]> {
	return db.transaction(async (tx) => {
		const search = searchOf(filter, await logged(tx));
		const found = await auditPage(tx, mostInFile, search);
		const titles = await titlesOf(tx);
		await note(tx, reader, 'download', { search, rows: found.length });
		return found.map((line) => named(line, titles));
	});
}

async function titlesOf(db: Db): Promise<Record<string, string>> {
	const programmes = await currentProgrammes(db);
	return Object.fromEntries(programmes.map(({ definition }) => [definition.id, definition.title]));
}

const named = (line: AuditLine, titles: Record<string, string>): LogLine => ({
	...line,
	programme: titles[line.object.replace(/^completions of /, '')] ?? null
});

/** A name that was searched for is called `name` in every line: who is erased is erased from it too. */
function note(
	db: Db,
	actor: string,
	action: 'look' | 'download',
	{ search: { who, object, ...search }, rows }: { search: AuditSearch; rows: number }
): Promise<void> {
	const detail = { ...search, ...(who && { name: who }), ...(object && { what: object }), rows };
	return record(db, {
		...{ actor, role: 'auditor', action, object: 'audit-log' },
		...{ result: 'ok', origin: 'web', detail }
	});
}
