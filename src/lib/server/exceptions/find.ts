import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { listStaff } from '../db/staff-people.ts';
import type { ExceptionReader } from './exceptions.ts';

/** People with a name or number that was asked for; `more`: there are others. */
export type FoundPeople = {
	people: { id: string; name: string; personnelNumber: string; unit: string | null }[];
	more: boolean;
};

const most = 20;

/** Looks for people within what this reader sees. The look is in the audit log, or there is no look. */
export function findPeople(
	db: Db,
	{ personId, scope, today }: ExceptionReader,
	name: string
): Promise<FoundPeople> {
	return db.transaction(async (tx) => {
		const asked = { on: today, within: scope, name };
		const rows = await listStaff(tx, asked, { limit: most + 1, offset: 0 });
		const people = rows.slice(0, most).map(({ id, name: full, personnelNumber, units }) => ({
			...{ id, name: full, personnelNumber },
			unit: units[0] ?? null
		}));
		await record(tx, {
			...{ actor: personId, role: 'hr', action: 'look', object: 'exceptions' },
			...{ result: 'ok', origin: 'web', detail: { name, rows: people.length } }
		});
		return { people, more: rows.length > most };
	});
}
