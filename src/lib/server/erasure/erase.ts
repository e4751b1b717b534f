import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { erasePerson, lockPerson } from '../db/erasure.ts';
import { foundBy, type Found } from '../db/erasure-people.ts';
import { recordDestruction } from '../db/retention.ts';

/** Why somebody is not erased: not there, still works here, or keeps a part of a key that is needed. */
export type Refusal = 'not-found' | 'works-here' | 'custodian';

/** What stands in the way of erasing somebody, or `undefined`. */
export function inTheWay(found: Found | undefined): Refusal | undefined {
	if (!found) return 'not-found';
	if (found.worksHere) return 'works-here';
	return found.custodian ? 'custodian' : undefined;
}

export type Ground = {
	on: Day;
	/** Who did it; nobody when a term did. */
	by: string | null;
	ground: 'request' | 'left';
	before?: Day;
	months?: number;
};

/**
 * Erases somebody, with the line in the record of destruction, which names nobody, and one in the audit log
 * under the id that they had.
 * @returns why not, or `undefined`
 */
export function erase(
	db: Db,
	id: string,
	{ on, by, ground, before, months }: Ground
): Promise<Refusal | undefined> {
	return db.transaction(async (tx) => {
		const who = await lockPerson(tx, id);
		const refused = inTheWay(who && (await foundBy(tx, id, on)));
		if (refused || !who) return refused ?? 'not-found';
		const rows = await erasePerson(tx, who);
		await recordDestruction(tx, {
			...{ destroyedOn: on, kind: 'person', ground, rows },
			...{ before: before ?? null, months: months ?? null }
		});
		await record(tx, {
			...{ actor: by, role: by && 'administrator', action: 'erase', object: `person of ${id}` },
			...{ result: 'ok', origin: by ? 'web' : 'job', detail: {} }
		});
		return undefined;
	});
}

/** Erases somebody of whom the personnel number was typed to be sure. @returns why not, or `undefined` */
export async function eraseByNumber(
	db: Db,
	id: string,
	number: string,
	ground: Ground
): Promise<Refusal | 'wrong-number' | undefined> {
	const found = await foundBy(db, id, ground.on);
	if (!found) return 'not-found';
	return found.personnelNumber === number ? erase(db, id, ground) : 'wrong-number';
}
