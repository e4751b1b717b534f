import * as v from 'valibot';
import { meetingKinds } from '../../live/meeting.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { unitsOf } from '../db/people.ts';
import * as requests from '../db/requests.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { isUuid } from '../uuid.ts';

export type { MeetingRequest, RequestRow } from '../db/requests.ts';

const Form = v.object({
	wish: v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(1000)),
	kind: v.picklist(meetingKinds),
	people: v.pipe(v.string(), v.trim(), v.regex(/^\d{0,4}$/)),
	period: v.pipe(v.string(), v.trim(), v.maxLength(200)),
	unitId: v.string()
});

export type AskField = keyof v.InferOutput<typeof Form>;
export type AskProblems = Partial<Record<AskField, 'wrong'>>;
export type TypedRequest = Record<AskField, string>;

export type AskPage = {
	mine: requests.MeetingRequest[];
	units: UnitOption[];
	/** The unit of who asks, to begin with. */
	unitId: string;
};

/** What somebody asked for, and what the form needs. */
export async function askPage(db: Db, personId: string, on: Day): Promise<AskPage> {
	const [mine, tree, own] = await Promise.all([
		requests.requestsBy(db, personId),
		unitsOn(db, on),
		unitsOf(db, personId, on)
	]);
	return { mine, units: unitOptions(tree), unitId: own[0] ?? '' };
}

/** Asks for a meeting. */
export async function askMeeting(
	db: Db,
	personId: string,
	form: FormData,
	on: Day
): Promise<{ ok: true } | { typed: TypedRequest; problems: AskProblems }> {
	const text = (name: AskField) => String(form.get(name) ?? '');
	const typed: TypedRequest = {
		...{ wish: text('wish'), kind: text('kind'), people: text('people') },
		...{ period: text('period'), unitId: text('unitId') }
	};
	const read = v.safeParse(Form, typed);
	if (!read.success) {
		const wrong = read.issues.map((issue) => [v.getDotPath(issue), 'wrong']);
		return { typed, problems: Object.fromEntries(wrong) };
	}
	const { people, unitId, ...rest } = read.output;
	const known = (await unitsOn(db, on)).some(({ id }) => id === unitId);
	if (unitId !== '' && !known) return { typed, problems: { unitId: 'wrong' } };
	await requests.addRequest(db, {
		...rest,
		people: people === '' ? null : Number(people),
		unitId: unitId || null,
		askedBy: personId,
		askedOn: on
	});
	return { ok: true };
}

/** Open requests, and those that this leader took. */
export const requestsFor = (db: Db, leader: string) => requests.requestsFor(db, leader);

/** What can be done with a request, by name of the form. */
export const requestActs = ['withdraw', 'take', 'give-back', 'done'] as const;
export type RequestAct = (typeof requestActs)[number];

/** Does something with a request. @returns whether it could be done: somebody may have been first */
export async function actOnRequest(
	db: Db,
	personId: string,
	id: string,
	act: RequestAct
): Promise<boolean> {
	if (!isUuid(id)) return false;
	const mine = { states: ['taken'], takenBy: personId } as const;
	const moves = {
		withdraw: [{ states: ['open', 'taken'], askedBy: personId }, { state: 'withdrawn' }],
		take: [{ states: ['open'] }, { state: 'taken', takenBy: personId }],
		'give-back': [mine, { state: 'open', takenBy: null, planId: null }],
		done: [mine, { state: 'done' }]
	} as const;
	const [from, to] = moves[act];
	return (await requests.moveRequest(db, id, from, to)) !== undefined;
}

/**
 * Makes a meeting of a request that this leader took, or takes with it.
 * @returns the id of the new plan, or of the one that was made of it before; `undefined` when somebody
 * else took it
 */
export async function planFromRequest(
	db: Db,
	personId: string,
	id: string,
	titleOf: (kind: requests.MeetingRequest['kind']) => string
): Promise<string | undefined> {
	if (!isUuid(id)) return undefined;
	return db.transaction(async (tx) => {
		await actOnRequest(tx, personId, id, 'take');
		const mine = { states: ['taken'], takenBy: personId } as const;
		const request = await requests.moveRequest(tx, id, mine, { state: 'taken' });
		if (!request) return undefined;
		if (request.planId !== null) return request.planId;
		const { kind, unitId } = request;
		const planId = await requests.addEmptyPlan(tx, {
			...{ kind, unitId, ownerId: personId },
			title: titleOf(kind)
		});
		await requests.moveRequest(tx, id, mine, { planId });
		return planId;
	});
}
