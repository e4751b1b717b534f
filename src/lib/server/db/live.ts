import { and, arrayContains, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Meeting } from '../../live/meeting.ts';
import type { Script } from '../../live/script.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { liveActivity, liveAttendance, liveSession } from './schema/live.ts';

type Row = typeof liveSession.$inferSelect;
/** A session that runs, as it is stored. */
export type StoredSession = Pick<Row, 'id' | 'code' | 'facilitators' | 'claims'> & {
	script: Script;
	sealedKey: NonNullable<Row['sealedKey']>;
	activityId: string;
	meeting: Meeting;
};
export type NewActivity = Pick<
	typeof liveActivity.$inferInsert,
	'heldOn' | 'title' | 'ledBy' | 'themes' | 'module' | 'unitId' | 'form' | 'kind'
>;
/** What is known of a meeting at its end. */
export type Held = Pick<
	typeof liveActivity.$inferSelect,
	'participants' | 'inRoom' | 'online' | 'mostChoices' | 'rated' | 'rating' | 'note'
>;

/** Adds a session with its activity. @returns the id of the activity, or `undefined` when the code is taken */
export async function addSession(
	db: Db,
	session: Omit<StoredSession, 'activityId' | 'meeting' | 'claims'>,
	activity: NewActivity
): Promise<string | undefined> {
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(liveActivity)
			.values(activity)
			.returning({ id: liveActivity.id });
		const activityId = made!.id;
		const rows = await tx
			.insert(liveSession)
			.values({ ...session, activityId, startedOn: activity.heldOn })
			.onConflictDoNothing()
			.returning({ id: liveSession.id });
		if (rows.length > 0) return activityId;
		await tx.delete(liveActivity).where(eq(liveActivity.id, activityId));
		return undefined;
	});
}

/** The running session with a code, or `undefined`. */
export async function runningSession(db: Db, code: string): Promise<StoredSession | undefined> {
	const { title, form, kind, module } = liveActivity;
	const [row] = await db
		.select({ session: liveSession, meeting: { title, form, kind, module } })
		.from(liveSession)
		.innerJoin(liveActivity, eq(liveActivity.id, liveSession.activityId))
		.where(and(eq(liveSession.code, code), isNull(liveSession.endedOn)));
	return row && ({ ...row.session, meeting: row.meeting } as StoredSession);
}

/** The codes of running sessions that are over: by a facilitator, or because nobody led them on. */
export async function codesOver(db: Db, now: number): Promise<string[]> {
	const rows = await db
		.select({ code: liveSession.code })
		.from(liveSession)
		.where(
			and(
				isNull(liveSession.endedOn),
				sql`(${liveSession.script}->'place'->>'phase' = 'ended'
					or (${liveSession.script}->>'expiresAt')::bigint <= ${now})`
			)
		);
	return rows.map(({ code }) => code);
}

/** Whether a session with this code has ended. */
export async function hasEnded(db: Db, code: string): Promise<boolean> {
	const [row] = await db
		.select({ id: liveSession.id })
		.from(liveSession)
		.where(and(eq(liveSession.code, code), isNotNull(liveSession.endedOn)))
		.limit(1);
	return row !== undefined;
}

/** A session as one process took it. */
export type Taken = Pick<StoredSession, 'id' | 'claims'>;

const stillTaken = ({ id, claims }: Taken) =>
	and(eq(liveSession.id, id), eq(liveSession.claims, claims));

/** Stores the script of a running session. @returns false where another process took it since */
export async function keepScript(db: Db, taken: Taken, script: Script): Promise<boolean> {
	const rows = await db
		.update(liveSession)
		.set({ script })
		.where(stillTaken(taken))
		.returning({ id: liveSession.id });
	return rows.length > 0;
}

/** Stores who leads a session. */
export async function keepFacilitators(
	db: Db,
	id: string,
	facilitators: readonly string[]
): Promise<void> {
	await db
		.update(liveSession)
		.set({ facilitators: [...facilitators] })
		.where(eq(liveSession.id, id));
}

/**
 * Ends a session in one transaction: its activity is complete, and all but its code and days is gone.
 * @returns false where another process took it since, and nothing was done
 */
export async function endSession(
	db: Db,
	{ activityId, ...taken }: Taken & Pick<StoredSession, 'activityId'>,
	held: Held,
	on: Day
): Promise<boolean> {
	const nothing = { script: null, sealedKey: null, facilitators: [], activityId: null };
	const free = { holder: null, wanted: false };
	return db.transaction(async (tx) => {
		const rows = await tx
			.update(liveSession)
			.set({ ...nothing, ...free, endedOn: on })
			.where(stillTaken(taken))
			.returning({ id: liveSession.id });
		if (rows.length === 0) return false;
		await tx.update(liveActivity).set(held).where(eq(liveActivity.id, activityId));
		// Nobody came: that is no meeting. A head count of nobody does not wipe out who chose.
		if (held.participants > 0 || held.mostChoices > 0) return true;
		await tx.execute(sql`
			delete from ${liveActivity} where id = ${activityId} and not exists (
				select from ${liveAttendance} where activity_id = ${activityId})`);
		return true;
	});
}

/**
 * Writes anew who signed in for an activity, with the change made to the list: all rows are of one
 * transaction, in the order of the list.
 * @param when `running`: nothing changes once the session has ended
 * @returns whether the list was open
 */
export async function changeAttendance(
	db: Db,
	activityId: string,
	change: (present: readonly string[]) => readonly string[],
	when: 'running' | 'always' = 'always'
): Promise<boolean> {
	return db.transaction(async (tx) => {
		// The end of a session waits for this row too: nobody comes on the list behind its back.
		await tx.execute(sql`select from ${liveActivity} where id = ${activityId} for update`);
		if (when === 'running' && !(await isRunning(tx, activityId))) return false;
		const before = await tx
			.delete(liveAttendance)
			.where(eq(liveAttendance.activityId, activityId))
			.returning({ personId: liveAttendance.personId });
		const after = change(before.map(({ personId }) => personId).toSorted());
		const rows = after.map((personId) => ({ activityId, personId }));
		if (rows.length > 0) await tx.insert(liveAttendance).values(rows);
		return true;
	});
}

async function isRunning(db: Db, activityId: string): Promise<boolean> {
	const rows = await db
		.select({ id: liveSession.id })
		.from(liveSession)
		.where(and(eq(liveSession.activityId, activityId), isNull(liveSession.endedOn)));
	return rows.length > 0;
}

/** The meetings for which somebody signed in, the latest first. */
export function meetingsOf(db: Db, personId: string) {
	return db
		.select({ heldOn: liveActivity.heldOn, kind: liveActivity.kind, form: liveActivity.form })
		.from(liveAttendance)
		.innerJoin(liveActivity, eq(liveActivity.id, liveAttendance.activityId))
		.where(eq(liveAttendance.personId, personId))
		.orderBy(desc(liveActivity.heldOn));
}

/** The running sessions that somebody leads. */
export function sessionsLedBy(db: Db, personId: string) {
	return db
		.select({ code: liveSession.code, startedOn: liveSession.startedOn })
		.from(liveSession)
		.where(arrayContains(liveSession.facilitators, [personId]))
		.orderBy(liveSession.startedOn, liveSession.code);
}
