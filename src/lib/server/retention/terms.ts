import { addMonths, type Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import type { Rows } from '../db/erasure.ts';
import { leftBefore } from '../db/erasure-people.ts';
import { kindNames, kinds, type Kind, type KindName } from '../db/retention-kinds.ts';
import { termsInForce, rowsDue, setTerm } from '../db/retention.ts';

/** How long a kind of data is kept, and what is older today. */
export type Term = {
	kind: KindName;
	/** In months; null: for good. */
	months: number | null;
	usual: number;
	least: number;
	most: number;
	/** Numbers over the years before it cannot be counted again. */
	counts: boolean;
	before: Day | null;
	/** What would go now: rows by table; of people who left, how many people. */
	due: Rows;
};

/** Every kind with its term and what would go on a day. Nothing is changed. */
export async function termsOn(db: Db, on: Day): Promise<Term[]> {
	const inForce = await termsInForce(db);
	const terms: Term[] = [];
	for (const kind of kindNames) {
		const { months: usual, least, most, counts = false }: Kind = kinds[kind];
		const months = inForce[kind];
		const before = months === null ? null : addMonths(on, -months);
		const due = before === null ? {} : await dueBefore(db, kind, before, on);
		terms.push({ kind, months, usual, least, most, counts, before, due });
	}
	return terms;
}

async function dueBefore(db: Db, kind: KindName, before: Day, on: Day): Promise<Rows> {
	if (kind !== 'left-people') return rowsDue(db, kind, { before, on });
	const people = (await leftBefore(db, before, on)).filter(({ custodian }) => !custodian);
	return people.length > 0 ? { person: people.length } : {};
}

export type TermRefusal = 'no-kind' | 'no-number' | 'too-short' | 'too-long';

/**
 * Chooses how long a kind is kept: a number of months within its bounds, or '' to keep it for good.
 * @returns why not, or `undefined`
 */
export async function chooseTerm(
	db: Db,
	by: string,
	{ kind, months }: { kind: string; months: string },
	on: Day
): Promise<TermRefusal | undefined> {
	const known = kindNames.find((name) => name === kind);
	if (!known) return 'no-kind';
	const { least, most } = kinds[known];
	const wanted = months.trim() === '' ? null : Number(months);
	if (wanted !== null && !Number.isInteger(wanted)) return 'no-number';
	if (wanted !== null && wanted < least) return 'too-short';
	if (wanted !== null && wanted > most) return 'too-long';
	await db.transaction(async (tx) => {
		await setTerm(tx, { kind: known, months: wanted, changedOn: on, changedBy: by });
		await record(tx, {
			...{ actor: by, role: 'administrator', action: 'change-term', object: 'retention' },
			...{ result: 'ok', origin: 'web', detail: { what: known, months: wanted ?? 0 } }
		});
	});
	return undefined;
}
