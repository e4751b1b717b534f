import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import type { AnyStatement } from '../../xapi/any/statement.ts';
import { whoFinished, type OutsideTrouble, type OutsideWho } from '../../xapi/outside.ts';
import { addedTurn } from '../corrections/added-turn.ts';
import { tellTurn } from '../corrections/telling.ts';
import type { Db } from '../db/connect.ts';
import { completedOnDay, lockPerson } from '../db/hr-person.ts';
import {
	isSettled,
	keepOutside,
	registrationCounted,
	type OutsideRecord
} from '../db/outside-completions.ts';
import type { OutsideCourse } from '../db/outside-courses.ts';
import { peopleKnownAs } from '../db/outside-people.ts';
import { fullName, type Person } from '../db/people.ts';
import { putTurn } from '../db/turns-kept.ts';
import { dayOfStatement } from './day.ts';

export type Taken = { db: Db; library: Library; today: Day };

/**
 * Lets a statement of another system count as a completion, once, with the day of the statement: no items, and
 * a certificate. Call it in a transaction.
 * @returns whether it counts now and did not before
 */
export async function takeOutside(
	{ db, library, today }: Taken,
	course: OutsideCourse,
	told: OutsideRecord
): Promise<boolean> {
	if (await isSettled(db, told.id)) return false;
	const keep = (row: Omit<Parameters<typeof keepOutside>[1], 'statementId' | 'seenOn'>) =>
		keepOutside(db, { trouble: null, ...row, ...{ statementId: told.id, seenOn: today } });
	const of = { courseId: course.id };
	if (told.voided) return keep({ ...of, state: 'voided' }).then(() => false);
	const statement = JSON.parse(told.body) as AnyStatement;
	const person = await finisher(db, statement, course.homePage);
	const day = dayOfStatement(statement);
	const unmatched = (trouble: OutsideTrouble) =>
		keep({ ...of, state: 'unmatched', trouble }).then(() => false);
	if (typeof person === 'string') return unmatched(person);
	if (!day) return unmatched('no-day');
	if (day > today) return unmatched('future');
	await lockPerson(db, person.id);
	const added = await addedTurn(db, person.id, { programme: course.programme, day });
	if (!added) return unmatched('no-version');
	if ((await completedOnDay(db, added.turn)) || (await registrationCounted(db, course.id, told)))
		return keep({ ...of, state: 'known' }).then(() => false);
	await putTurn(db, added);
	const learner = { personnelNumber: person.personnelNumber, name: fullName(person) };
	await tellTurn(db, added, { library, learner, today });
	await keep({ ...of, state: 'counted', enrolmentId: added.turn.id });
	return true;
}

/** Who finished it, or why nobody is known to. */
async function finisher(
	db: Db,
	statement: AnyStatement,
	homePage: string | null
): Promise<Person | OutsideTrouble> {
	const who: OutsideWho | OutsideTrouble = whoFinished(statement, homePage);
	if (typeof who === 'string') return who;
	const people = await peopleKnownAs(db, who);
	if (people.length > 1) return 'person-several';
	return people[0] ?? 'person-unknown';
}
