import * as v from 'valibot';
import type { Day } from '#lib/programme/calendar.ts';
import { iri } from '#lib/xapi/any/scalars.ts';
import { finishingVerbs, type FinishingVerb } from '#lib/xapi/outside.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { addOutsideCourse, dropOutsideCourse } from '../db/outside-courses.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { lastSeq } from '../db/records.ts';
import { findXapiClient } from '../db/xapi-clients.ts';
import { isUuid } from '../uuid.ts';

const names = Object.keys(finishingVerbs) as FinishingVerb[];
const address = v.pipe(v.string(), v.trim(), v.maxLength(2000), v.excludes('\0'), iri);

const courseForm = v.pipe(
	v.object({
		client: v.pipe(v.string(), v.uuid()),
		activity: address,
		verbs: v.pipe(v.array(v.picklist(names)), v.minLength(1)),
		programme: v.pipe(v.string(), v.nonEmpty()),
		who: v.picklist(['number', 'mail']),
		homePage: v.pipe(v.string(), v.trim()),
		earlier: v.boolean()
	}),
	v.forward(
		v.check(({ who, homePage }) => who === 'mail' || v.is(address, homePage)),
		['homePage']
	)
);

/** What somebody typed, so that nothing of it is lost. */
export type CourseTyped = {
	client: string;
	activity: string;
	verbs: string[];
	programme: string;
	who: string;
	homePage: string;
	earlier: boolean;
};

export type CourseProblem =
	'client' | 'activity' | 'verbs' | 'programme' | 'who' | 'homePage' | 'twice';
export type NewCourse =
	{ ok: true; id: string } | { ok: false; problems: CourseProblem[]; typed: CourseTyped };

type Who = { personId: string; today: Day };

const typedIn = (form: FormData): CourseTyped => {
	const text = (name: string) => String(form.get(name) ?? '');
	return {
		...{ client: text('client'), activity: text('activity'), programme: text('programme') },
		...{ who: text('who'), homePage: text('homePage'), earlier: form.has('earlier') },
		verbs: form.getAll('verb').map(String)
	};
};

/** Lets an activity of another system count as a programme. */
export async function makeCourse(db: Db, who: Who, form: FormData): Promise<NewCourse> {
	const typed = typedIn(form);
	const no = (...problems: CourseProblem[]) => ({ ok: false as const, problems, typed });
	const read = v.safeParse(courseForm, typed);
	if (!read.success) {
		const wrong = read.issues.map((issue) => issue.path?.[0].key as CourseProblem);
		return no(...new Set(wrong));
	}
	const { client, activity, verbs, programme, homePage, earlier } = read.output;
	if (!(await findXapiClient(db, client))) return no('client');
	const known = await currentProgrammes(db);
	if (!known.some(({ definition }) => definition.id === programme)) return no('programme');
	return db.transaction(async (tx) => {
		const id = await addOutsideCourse(tx, {
			...{ clientId: client, activity, programme },
			verbs: verbs.map((verb) => finishingVerbs[verb]),
			homePage: read.output.who === 'number' ? homePage : null,
			followedTo: earlier ? 0n : await lastSeq(tx),
			...{ madeBy: who.personId, madeOn: who.today }
		});
		if (id === undefined) return no('twice');
		await note(tx, who, 'map-course', { what: activity, programme });
		return { ok: true, id };
	});
}

/** Lets a course count no longer; who it counted for keeps the completion. */
export async function dropCourse(db: Db, who: Who, id: string): Promise<void> {
	if (!isUuid(id)) return;
	await db.transaction(async (tx) => {
		const gone = await dropOutsideCourse(tx, id, who.today);
		if (gone)
			await note(tx, who, 'unmap-course', { what: gone.activity, programme: gone.programme });
	});
}

const note = (db: Db, { personId }: Who, action: string, detail: Record<string, string>) =>
	record(db, {
		...{ actor: personId, role: 'administrator', action, object: 'outside-courses' },
		...{ result: 'ok', origin: 'web', detail }
	});
