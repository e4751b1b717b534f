import type { Day } from '../programme/calendar.ts';
import type { Db } from './db/connect.ts';
import { isWithdrawn } from './db/corrections.ts';
import { certificateOf, enrolmentsOf, findCertificate } from './db/learning.ts';
import { findVersion } from './db/programmes.ts';
import { normaliseCode } from './secrets.ts';

export type CompletionView = {
	programme: string;
	title: string;
	version: number;
	completedOn: Day;
	code: string;
};

/** The newest completion of a programme by somebody, with its certificate code. */
export async function completionOf(
	db: Db,
	personId: string,
	programmeId: string
): Promise<CompletionView | 'not-completed' | undefined> {
	const turns = (await enrolmentsOf(db, personId)).filter(
		({ programme }) => programme === programmeId
	);
	const completed = turns
		.filter(({ completedOn }) => completedOn !== null)
		.toSorted((a, b) => b.completedOn!.localeCompare(a.completedOn!))[0];
	if (!completed) return turns.length > 0 ? 'not-completed' : undefined;
	const [programme, code] = await Promise.all([
		findVersion(db, completed.programme, completed.version),
		certificateOf(db, completed.id)
	]);
	if (!programme || !code)
		throw new Error(`completion ${completed.id} has no programme or certificate`);
	return {
		programme: programmeId,
		title: programme.title,
		version: completed.version,
		completedOn: completed.completedOn!,
		code
	};
}

export type Proof = { name: string; title: string; version: number; completedOn: Day };

/** What a code on a certificate proves: who, what and when, and nothing else. */
export async function proofOf(db: Db, typed: string): Promise<Proof | undefined> {
	const found = await findCertificate(db, normaliseCode(typed));
	if (!found) return undefined;
	const programme = await findVersion(db, found.programme, found.version);
	return {
		name: found.name,
		title: programme?.title ?? found.programme,
		version: found.version,
		completedOn: found.completedOn
	};
}

/** Whether a code stood on a certificate that no longer counts: its completion was put right. */
export const wasWithdrawn = (db: Db, typed: string): Promise<boolean> =>
	isWithdrawn(db, normaliseCode(typed));
