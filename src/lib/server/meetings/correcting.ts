import { randomUUID } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import { meetingIri, voided } from '../../xapi/meeting.ts';
import { learningIri } from '../../xapi/statement.ts';
import { verbs } from '../../xapi/verbs.ts';
import { today } from '../clock.ts';
import type { Activity, Attendee } from '../db/activities.ts';
import type { Db } from '../db/connect.ts';
import { unmarkModule } from '../db/learning.ts';
import { standingStatements, storeStatements } from '../db/statements.ts';
import { organisationSlug } from '../organisation.ts';
import { heldStatement, meetingOf } from './closing.ts';
import { stepOf, turnWith } from './modules.ts';

/** Tells a meeting anew, after its unit or its number of people was put right. */
export async function tellAgain(db: Db, library: Library, activity: Activity): Promise<void> {
	const object = meetingIri(meetingOf(library, activity));
	await withdraw(db, library, { verb: verbs.held.id, object, since: activity.heldOn });
	await storeStatements(db, [heldStatement(library, activity)], today());
}

/**
 * Takes back what attending completed for somebody who was not there after all.
 * @returns false, with nothing changed, when a programme is complete because of it: a certificate is out
 */
export async function takeBack(
	db: Db,
	library: Library,
	activity: Activity,
	person: Attendee
): Promise<boolean> {
	const { heldOn, module: key } = activity;
	const of = { account: person.personnelNumber, since: heldOn };
	const turn = key === null ? undefined : await turnWith(db, person.id, { key });
	if (key !== null && turn) {
		const { enrolment, programme, progress } = turn;
		const { module } = stepOf(key);
		const required = progress.modules.find((each) => each.module === module)!.required;
		if (enrolment.completedOn !== null && required) return false;
		const step = { enrolmentId: enrolment.id, module, completedOn: heldOn };
		if (await unmarkModule(db, step)) {
			const object = learningIri(programme, module);
			await withdraw(db, library, { ...of, verb: verbs.completed.id, object });
		}
	}
	const object = meetingIri(meetingOf(library, activity));
	await withdraw(db, library, { ...of, verb: verbs.attended.id, object });
	return true;
}

async function withdraw(
	db: Db,
	library: Library,
	which: Parameters<typeof standingStatements>[1]
): Promise<void> {
	const name = library.organisation.organisation;
	const terms = { organisation: organisationSlug(library), name, on: today() };
	const ids = await standingStatements(db, which);
	const voids = ids.map((id) => voided(randomUUID(), id, terms));
	await storeStatements(db, voids, today());
}
