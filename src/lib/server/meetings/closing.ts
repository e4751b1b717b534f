import { randomUUID } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import { attended, held } from '../../xapi/meeting.ts';
import { chance, shuffled } from '../ballot/chance.ts';
import { today } from '../clock.ts';
import { attendeesOf, findActivity, type Activity, type Attendee } from '../db/activities.ts';
import type { Db } from '../db/connect.ts';
import { storeStatements } from '../db/statements.ts';
import { finishMeeting } from '../learning.ts';
import { organisationSlug } from '../organisation.ts';
import { stepOf } from './modules.ts';

/**
 * Writes what a meeting that is over has come to: one statement that it was held, and for who signed in that
 * they attended, with the module that this completes. Everything carries the day and no time, in an order by
 * chance. A meeting to which nobody came is not told.
 */
export async function closeMeeting(db: Db, library: Library, activityId: string): Promise<void> {
	const activity = await findActivity(db, activityId);
	if (!activity) return;
	const people = shuffled(await attendeesOf(db, activityId), chance);
	const told = [
		heldStatement(library, activity),
		...people.map((person) => attendedStatement(library, activity, person))
	];
	await storeStatements(db, shuffled(told, chance), today());
	for (const person of people) await completeFor(db, library, activity, person);
}

/** Completes the module of a meeting for somebody who was there. Without a turn they only attended. */
export async function completeFor(
	db: Db,
	library: Library,
	{ module, heldOn }: Pick<Activity, 'module' | 'heldOn'>,
	{ id, ...person }: Attendee
): Promise<void> {
	if (module === null) return;
	const terms = { on: heldOn, stored: today(), organisation: organisationSlug(library) };
	await finishMeeting(db, { ...person, personId: id }, stepOf(module), terms);
}

/** That somebody attended. */
export const attendedStatement = (library: Library, activity: Activity, person: Attendee) =>
	attended(randomUUID(), person, meetingOf(library, activity));

/** That the meeting was held, with the number of people that is known now. */
export const heldStatement = (library: Library, activity: Activity) =>
	held(
		randomUUID(),
		meetingOf(library, activity),
		activity.unitId === null || activity.unit === null
			? { id: null, name: library.organisation.organisation }
			: { id: activity.unitId, name: activity.unit },
		activity.participants
	);

/** The meeting as statements name it. */
export const meetingOf = (library: Library, { id, heldOn }: Pick<Activity, 'id' | 'heldOn'>) => ({
	...{ id, on: heldOn },
	organisation: organisationSlug(library)
});
