import * as v from 'valibot';
import { auditPage, loggedActions, record, type AuditLine } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { currentProgrammes } from './db/programmes.ts';

/** How many lines stand on a page. */
export const pageSize = 50;

export type LogLine = Omit<AuditLine, 'actor' | 'origin'> & {
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
	action: string;
};

const isId = (text: string | null) => v.is(v.pipe(v.string(), v.uuid()), text);

/**
 * A page of the audit log, newest first; `before` is the id of the last line of the page before. The
 * log names people, so reading it is a look at named data: it adds a line, which the next look shows.
 */
export function readLog(
	db: Db,
	reader: string,
	asked: { action: string | null; before: string | null }
): Promise<LogPage> {
	return db.transaction(async (tx) => {
		const actions = await loggedActions(tx);
		const action = actions.find((known) => known === asked.action);
		const before = isId(asked.before) ? asked.before! : undefined;
		const found = await auditPage(tx, pageSize + 1, { before, action });
		const programmes = await currentProgrammes(tx);
		const titles = new Map(programmes.map(({ definition }) => [definition.id, definition.title]));
		const shown = found.slice(0, pageSize);
		await record(tx, {
			...{ actor: reader, role: 'auditor', action: 'look', object: 'audit-log' },
			...{ result: 'ok', origin: 'web' },
			detail: { rows: shown.length, ...(action && { action }) }
		});
		return {
			lines: shown.map(({ actor: _, origin: __, ...line }) => ({
				...line,
				programme: titles.get(line.object.replace(/^completions of /, '')) ?? null
			})),
			older: found.length > pageSize ? shown.at(-1)!.id : null,
			paged: before !== undefined,
			actions,
			action: action ?? ''
		};
	});
}
