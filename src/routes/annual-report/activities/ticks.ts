import type { RegisterRow } from '#lib/server/report/register/rows.ts';

/** What is sent when a row is ticked: its id with the mark of what was shown. Live meetings have none. */
export const tickOf = (row: RegisterRow): string | undefined =>
	row.source === 'entry' && row.mayChange ? `${row.id}:${row.mark}` : undefined;
