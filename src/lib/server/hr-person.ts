import type { Day } from '../programme/calendar.ts';
import type { OathDuty } from '../programme/oath-duty.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { correctionsOf, type CorrectionLine } from './db/corrections.ts';
import {
	completedTurnsOf,
	isWithin,
	placesOf,
	type CompletedTurn,
	type Place
} from './db/hr-person.ts';
import { standingsOf, type OwnStanding } from './db/hr-standings.ts';
import { oathsOf } from './db/oaths.ts';
import { employedOn, findPerson, fullName, type Person } from './db/people.ts';
import { hrProgrammes, type ProgrammeOption } from './hr-programmes.ts';
import type { HrReader } from './hr-list.ts';
import { isUuid } from './uuid.ts';

export type { CompletedTurn, CorrectionLine, OwnStanding, Place };

export type PersonPage = {
	id: string;
	name: string;
	personnelNumber: string;
	email: string | null;
	isHere: boolean;
	/** It is the reader: nothing is put right here. */
	isOwn: boolean;
	places: Place[];
	standings: OwnStanding[];
	turns: CompletedTurn[];
	oaths: { kind: OathDuty; takenOn: Day; way: 'digital' | 'room' }[];
	corrections: CorrectionLine[];
	/** Programmes that a completion can be added of. */
	programmes: ProgrammeOption[];
};

/**
 * Somebody whom this reader may see: HR of the organisation everyone, HR of some units who works there
 * today. `undefined` for all others, as for who was never here.
 */
export async function personFor(
	db: Db,
	{ scope }: HrReader,
	id: string,
	today: Day
): Promise<Person | undefined> {
	if (!isUuid(id)) return undefined;
	if (scope !== null && !(await isWithin(db, id, scope, today))) return undefined;
	return findPerson(db, id);
}

/** Everything HR knows of somebody. The look itself is in the audit log, or there is no look. */
export function lookAtPerson(
	db: Db,
	reader: HrReader,
	id: string,
	today: Day
): Promise<PersonPage | undefined> {
	return db.transaction(async (tx) => {
		const person = await personFor(tx, reader, id, today);
		if (!person) return undefined;
		const { personnelNumber, email } = person;
		const asked = await hrProgrammes(tx, null, { on: today, kind: '', unit: '' });
		await record(tx, {
			...{ actor: reader.personId, role: 'hr', action: 'look', object: 'person-page' },
			...{ result: 'ok', origin: 'web', detail: { person: personnelNumber } }
		});
		return {
			...{ id, name: fullName(person), personnelNumber, email },
			isHere: await employedOn(tx, id, today),
			isOwn: id === reader.personId,
			places: await placesOf(tx, id),
			standings: await standingsOf(tx, asked.question, id),
			turns: await completedTurnsOf(tx, id),
			oaths: await oathsOf(tx, id),
			corrections: await correctionsOf(tx, id),
			programmes: asked.options
		};
	});
}
