import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { voided } from '../../xapi/any/statement.ts';
import { activityName, verbName } from '../../xapi/store/names.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	finishedAfter,
	forgetGone,
	lockFollower,
	moveFollower,
	unmatchedOf,
	voidedSince,
	type OutsideRecord
} from '../db/outside-completions.ts';
import {
	followedTo,
	lockOutsideCourse,
	outsideCourses,
	type OutsideCourse
} from '../db/outside-courses.ts';
import { keyOf } from '../db/record-keys.ts';
import { lastSeq } from '../db/records.ts';
import { takeBack } from './take-back.ts';
import { takeOutside, type Taken } from './take.ts';

/** Statements in one transaction: each may be 1 MB. */
const most = 50;

/**
 * Lets what other systems told since the last time count, and takes back what they voided. Any number of
 * processes may do it at once: each course, and who voids, is held by one.
 * @returns how many completions came
 */
export async function followOutside(db: Db, library: Library, today: Day): Promise<number> {
	const through = await lastSeq(db);
	let counted = 0;
	const follow = async (id: string) => {
		for (let more = true; more;)
			more = await db.transaction(async (tx) => {
				const course = await lockOutsideCourse(tx, id);
				if (!course || course.followedTo >= through) return false;
				const found = await finishedAfter(tx, keysOf(course), {
					...{ after: course.followedTo, through, limit: most }
				});
				counted += await takeAll({ db: tx, library, today }, course, found);
				const isLast = found.length < most;
				await followedTo(tx, id, isLast ? through : found.at(-1)!.seq);
				return !isLast;
			});
	};
	const courses = await outsideCourses(db);
	await eachApart([
		...courses.map(
			({ id }) =>
				() =>
					follow(id)
		),
		() => followVoids(db, library, today, through)
	]);
	return counted;
}

/** Does all of it: what fails stops nothing that comes after it, and is thrown at the end. */
async function eachApart(works: readonly (() => Promise<void>)[]): Promise<void> {
	const errors: unknown[] = [];
	for (const work of works) await work().catch((error: unknown) => errors.push(error));
	if (errors.length > 0) throw new AggregateError(errors, 'not every course could be followed');
}

const keysOf = ({ clientId, activity, verbs }: OutsideCourse) => ({
	clientId,
	object: keyOf(activityName(activity)),
	verbs: verbs.map((verb) => keyOf(verbName(verb)))
});

async function takeAll(
	taken: Taken,
	course: OutsideCourse,
	found: readonly OutsideRecord[]
): Promise<number> {
	let counted = 0;
	for (const told of found) if (await takeOutside(taken, course, told)) counted += 1;
	if (counted > 0)
		await record(taken.db, {
			...{ actor: null, role: null, action: 'count-outside', result: 'ok', origin: 'job' },
			...{ object: `completions of ${course.programme}`, detail: { rows: counted } }
		});
	return counted;
}

const follower = 'outside-voids';

const followVoids = (db: Db, library: Library, today: Day, through: bigint): Promise<void> =>
	db.transaction(async (tx) => {
		const after = await lockFollower(tx, follower);
		if (after >= through) return;
		const gone = await voidedSince(tx, keyOf(verbName(voided)), after, through);
		for (const each of gone) await takeBack({ db: tx, library, today }, each);
		await moveFollower(tx, follower, through);
	});

/** Looks again at what did not count, of one course or of all. @returns how many count now */
export async function lookAgain(
	db: Db,
	library: Library,
	today: Day,
	courseId?: string
): Promise<number> {
	let counted = 0;
	await forgetGone(db);
	const look = async (id: string) => {
		counted += await db.transaction(async (tx) => {
			const course = await lockOutsideCourse(tx, id);
			if (!course) return 0;
			const found = await unmatchedOf(tx, id, 10_000);
			return takeAll({ db: tx, library, today }, course, found.toReversed());
		});
	};
	const courses = await outsideCourses(db, courseId);
	await eachApart(
		courses.map(
			({ id }) =>
				() =>
					look(id)
		)
	);
	return counted;
}
