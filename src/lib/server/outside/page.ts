import type { AnyStatement } from '../../xapi/any/statement.ts';
import type { Day } from '../../programme/calendar.ts';
import { finishingVerbs, type OutsideTrouble } from '../../xapi/outside.ts';
import { knownAs, nameOf } from '../../xapi/readable.ts';
import { verbName } from '../../xapi/store/names.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { unmatchedOf } from '../db/outside-completions.ts';
import { finishedLately, outsideCourses } from '../db/outside-courses.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { keyOf } from '../db/record-keys.ts';
import { listXapiClients } from '../db/xapi-clients.ts';
import { isUuid } from '../uuid.ts';
import { linesOf, type CourseLine } from './course-lines.ts';
import { dayOfStatement } from './day.ts';

type Reader = 'nl' | 'en';

export type { CourseLine };

export type CoursesPage = {
	courses: CourseLine[];
	clients: { id: string; name: string }[];
	programmes: { id: string; title: string }[];
	/** IRIs of activities that other systems told of lately. */
	lately: string[];
};

/** Which courses of other systems count, and what is needed to let another one count. */
export async function coursesPage(db: Db, reader: Reader): Promise<CoursesPage> {
	const published = await currentProgrammes(db);
	const programmes = published.map(({ definition: { id, title } }) => ({ id, title }));
	const titles = new Map(programmes.map(({ id, title }) => [id, title]));
	const clients = (await listXapiClients(db)).filter(({ revokedOn }) => revokedOn === null);
	return {
		courses: await linesOf(db, await outsideCourses(db), titles, reader),
		clients: clients.map(({ id, name }) => ({ id, name })),
		programmes,
		lately: await finishedLately(
			db,
			Object.values(finishingVerbs).map((verb) => keyOf(verbName(verb)))
		)
	};
}

/** Somebody who finished it there and for whom it does not count here. */
export type Unmatched = {
	id: string;
	name: string;
	known: string;
	/** Null: what it tells cannot be its day. */
	on: Day | null;
	trouble: OutsideTrouble;
};

/** How many of them a page shows. */
const mostUnmatched = 100;

/** One course, with whom it does not count for and why; `undefined` when it is not there. The look is in the log. */
export async function coursePage(
	db: Db,
	personId: string,
	id: string,
	reader: Reader
): Promise<{ course: CourseLine; unmatched: Unmatched[] } | undefined> {
	const [row] = isUuid(id) ? await outsideCourses(db, id) : [];
	if (!row) return undefined;
	const published = await currentProgrammes(db);
	const titles = new Map(published.map(({ definition: { id, title } }) => [id, title]));
	return db.transaction(async (tx) => {
		const found = await unmatchedOf(tx, id, mostUnmatched);
		await record(tx, {
			...{ actor: personId, role: 'administrator', action: 'look', object: 'outside-courses' },
			...{ result: 'ok', origin: 'web', detail: { what: row.activity, rows: found.length } }
		});
		const [course] = await linesOf(tx, [row], titles, reader);
		return { course: course!, unmatched: found.map(unmatchedLine) };
	});
}

function unmatchedLine(told: Awaited<ReturnType<typeof unmatchedOf>>[number]): Unmatched {
	const statement = JSON.parse(told.body) as AnyStatement;
	const { actor } = statement;
	return {
		...{ id: told.id, name: nameOf(actor), known: knownAs(actor) ?? '' },
		...{ on: dayOfStatement(statement) ?? null, trouble: told.trouble }
	};
}
