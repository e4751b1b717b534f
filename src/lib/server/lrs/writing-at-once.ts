import { driverOf, type Db } from '../db/connect.ts';
import { insertRecords } from '../db/record-writing.ts';
import { isKnown, type Memory } from './memory.ts';
import { rowOf, type Prepared } from './prepared.ts';
import type { Request } from './writing.ts';

/** What is more than this takes its time: it goes where the database is stopped when it takes too long. */
const most = { statements: 200, characters: 2_000_000 };

/**
 * Writes requests in one question to the database, where nothing has to be looked up: nobody else wrote since
 * this pen did, and nothing refers to a statement, brings files or tells something new of an activity. The
 * question itself finds out whether an id is taken, and whether somebody else wrote after all.
 * @returns whether all was written; otherwise nothing was
 */
export async function writeAtOnce(
	db: Db,
	memory: Memory,
	requests: readonly Request[]
): Promise<boolean> {
	const { since } = memory;
	const told = requests.flatMap(({ batch }) => batch);
	if (since === undefined || !told.every((one) => isPlain(one) && isKnown(memory, one)))
		return false;
	if (told.length > most.statements || new Set(told.map(({ id }) => id)).size < told.length)
		return false;
	const rows = requests.flatMap(({ from, batch }) =>
		batch.map((one) => rowOf(one, from.client, false))
	);
	if (rows.reduce((sum, { body }) => sum + body.length, 0) > most.characters) return false;
	const stored = await insertRecords(driverOf(db), rows, since);
	if (stored === undefined) return false;
	memory.since = stored;
	return true;
}

const isPlain = ({ keys, files }: Prepared): boolean => keys.ref === null && files.length === 0;
