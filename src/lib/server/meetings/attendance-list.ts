import type { Library } from '../../content/library.ts';
import { signIn, signOff } from '../../live/attendance.ts';
import {
	attendeesOf,
	employee,
	findActivity,
	firstAttended,
	isPresent,
	peopleFound,
	type Activity,
	type Attendee
} from '../db/activities.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { changeAttendance } from '../db/live.ts';
import { storeStatements } from '../db/statements.ts';
import { today } from '../clock.ts';
import { isUuid } from '../uuid.ts';
import { attendedStatement, completeFor } from './closing.ts';
import { takeBack } from './correcting.ts';
import type { Leader } from './leader.ts';

/** Why a list was not changed. */
export type ListRefusal = 'no-list' | 'unknown-person' | 'on-the-list' | 'certificate';

/** A look at who attended. The look is in the audit log, or there is no look. */
export async function lookAtAttendance(
	db: Db,
	leader: Leader,
	activity: Pick<Activity, 'id' | 'module'>
): Promise<Attendee[] | null> {
	if (activity.module === null) return null;
	return db.transaction(async (tx) => {
		const people = await attendeesOf(tx, activity.id);
		await log(tx, leader, 'look', activity.id, { rows: people.length });
		return people;
	});
}

/** Looks for somebody who was there without a phone, by name or personnel number. */
export async function lookForPeople(
	db: Db,
	leader: Leader,
	{ id, heldOn }: Pick<Activity, 'id' | 'heldOn'>,
	words: string
): Promise<Attendee[]> {
	const name = words.trim().slice(0, 80);
	if (name.length < 2) return [];
	return db.transaction(async (tx) => {
		const people = await peopleFound(tx, name, heldOn);
		await log(tx, leader, 'look', id, { name, rows: people.length });
		return people;
	});
}

/** Puts somebody on the list after the meeting, with what attending completes. */
export function addAttendee(
	db: Db,
	library: Library,
	leader: Leader,
	ids: { activity: string; person: string }
): Promise<ListRefusal | undefined> {
	return change(db, leader, ids, async (tx, activity) => {
		if (!isUuid(ids.person)) return 'unknown-person';
		const person = await employee(tx, ids.person, activity.heldOn);
		if (!person) return 'unknown-person';
		if (await isPresent(tx, activity.id, person.id)) return 'on-the-list';
		await changeAttendance(tx, activity.id, (list) => signIn(list, person.id));
		await storeStatements(tx, [attendedStatement(library, activity, person)], today());
		await completeFor(tx, library, activity, person);
		await log(tx, leader, 'add-attendance', activity.id, { person: person.personnelNumber });
		return undefined;
	});
}

/**
 * Takes somebody off the list who was not there, and takes back what it completed, unless they attended
 * another meeting for it.
 */
export function removeAttendee(
	db: Db,
	library: Library,
	leader: Leader,
	ids: { activity: string; person: string }
): Promise<ListRefusal | undefined> {
	return change(db, leader, ids, async (tx, activity) => {
		const person = (await attendeesOf(tx, activity.id)).find(({ id }) => id === ids.person);
		if (!person) return 'unknown-person';
		if (!(await takeBack(tx, library, activity, person))) return 'certificate';
		await changeAttendance(tx, activity.id, (list) => signOff(list, person.id));
		const other = await firstAttended(tx, person.id, activity.module!);
		if (other) await completeFor(tx, library, other, person);
		await log(tx, leader, 'remove-attendance', activity.id, { person: person.personnelNumber });
		return undefined;
	});
}

function change(
	db: Db,
	leader: Leader,
	{ activity: id }: { activity: string },
	by: (tx: Db, activity: Activity) => Promise<ListRefusal | undefined>
): Promise<ListRefusal | undefined> {
	if (!isUuid(id)) return Promise.resolve('no-list');
	return db.transaction(async (tx) => {
		const activity = await findActivity(tx, id);
		if (activity?.ledBy !== leader.personId || activity.module === null) return 'no-list';
		return by(tx, activity);
	});
}

function log(
	db: Db,
	{ personId, role }: Leader,
	action: string,
	activity: string,
	detail: Record<string, string | number>
): Promise<void> {
	const object = `attendance of ${activity}`;
	return record(db, { actor: personId, role, action, object, result: 'ok', origin: 'web', detail });
}
