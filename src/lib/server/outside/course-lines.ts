import type { Day } from '../../programme/calendar.ts';
import type { Definition } from '../../xapi/any/activities.ts';
import { finishingVerbs, type FinishingVerb } from '../../xapi/outside.ts';
import { wordsFor } from '../../xapi/readable.ts';
import { activityName } from '../../xapi/store/names.ts';
import type { Db } from '../db/connect.ts';
import type { OutsideCourseRow } from '../db/outside-courses.ts';
import { keyOf } from '../db/record-keys.ts';
import { definitionsOf } from '../db/records.ts';

/** A course of another system as a page shows it. */
export type CourseLine = {
	id: string;
	/** What the other system calls it, or its IRI. */
	name: string;
	activity: string;
	client: string;
	programme: string;
	verbs: FinishingVerb[];
	homePage: string | null;
	madeOn: Day;
	counted: number;
	unmatched: number;
};

/** Courses as a page shows them, called as their own statements call them. */
export async function linesOf(
	db: Db,
	rows: readonly OutsideCourseRow[],
	titles: ReadonlyMap<string, string>,
	reader: 'nl' | 'en'
): Promise<CourseLine[]> {
	const keyed = rows.map((row) => ({ row, key: keyOf(activityName(row.activity)) }));
	const definitions = await definitionsOf(
		db,
		keyed.map(({ key }) => key)
	);
	const names = Object.keys(finishingVerbs) as FinishingVerb[];
	return keyed.map(({ key, row }) => {
		const { id, activity, client, homePage, madeOn, counted, unmatched, programme, verbs } = row;
		const told = JSON.parse(definitions.get(key) ?? '{}') as Definition;
		return {
			...{ id, activity, client, homePage, madeOn, counted, unmatched },
			name: wordsFor(told.name, reader) ?? activity,
			programme: titles.get(programme) ?? programme,
			verbs: names.filter((name) => verbs.includes(finishingVerbs[name]))
		};
	});
}
