import { and, eq, gt, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { signInLink } from './schema/sign-in-link.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing-people.ts';

export type LinkKind = (typeof signInLink.$inferSelect)['kind'];
export type FoundLink = {
	kind: LinkKind;
	personId: string;
	givenName: string;
	familyName: string;
	email: string | null;
};

const hasPassword = sql`exists (select from account a join "user" u on u.id = a.user_id
	where u.person_id = p.id and a.provider_id = 'credential')`;
const hasLink = sql`(exists (select from identity_link l where l.person_id = p.id)
	or exists (select from lti_link l where l.person_id = p.id))`;
const hasPin = sql`exists (select from pin where pin.person_id = p.id)`;

/** Keeps a link, in the place of all that somebody had: only the newest works. */
export async function putLink(db: Db, made: typeof signInLink.$inferInsert): Promise<void> {
	await dropLinks(db, made.personId);
	await db.insert(signInLink).values(made);
}

/** Throws the links of somebody away. */
export async function dropLinks(db: Db, personId: string): Promise<void> {
	await db.delete(signInLink).where(eq(signInLink.personId, personId));
}

/**
 * A link that still works. An invitation does no longer once its owner can sign in in another way: whoever
 * was handed it could be them.
 */
const works = (tokenHash: string, now: Date) =>
	and(
		eq(signInLink.tokenHash, tokenHash),
		gt(signInLink.expiresAt, now),
		sql`(${signInLink.kind} <> 'invitation' or not exists (select from person p
			where p.id = ${signInLink.personId} and (${hasPassword} or ${hasLink} or ${hasPin})))`
	);

/** Whose link it is; nothing when it was used, replaced or has expired. */
export async function findLink(
	db: Db,
	tokenHash: string,
	now: Date
): Promise<FoundLink | undefined> {
	const { givenName, familyName, email } = person;
	const [found] = await db
		.select({ kind: signInLink.kind, personId: signInLink.personId, givenName, familyName, email })
		.from(signInLink)
		.innerJoin(person, eq(person.id, signInLink.personId))
		.where(works(tokenHash, now));
	return found;
}

/** Uses up a link. @returns whether it still worked, so that two presses do it once */
export async function useLink(db: Db, tokenHash: string, now: Date): Promise<boolean> {
	const used = await db.delete(signInLink).where(works(tokenHash, now)).returning();
	return used.length > 0;
}

/** `hasPassword`, or the last day on which an invitation that is out still works. */
export type Invitable = {
	personId: string;
	name: string;
	number: string;
	unit: string;
	email: string | null;
	invitedUntil: Day | null;
};

export type InviteQuestion = {
	on: Day;
	within: Within;
	/** Only in this unit and all below it. */
	unitId?: string;
	/** Part of a name or number. */
	search?: string;
};

/** Who works here and cannot sign in yet: no password, no PIN, and never came through a provider. */
const waiting = ({ on, within, unitId, search }: InviteQuestion) => {
	const words = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
	return sql`
		with recursive ${wantedUnits(unitId ? [unitId] : within, on)}
		select distinct on (p.id) p.id as "personId", p.given_name || ' ' || p.family_name as name,
			p.family_name as sort, p.personnel_number as number, p.email, u.name as unit,
			(select max(l.expires_at)::date::text from sign_in_link l
				where l.person_id = p.id and l.kind = 'invitation' and l.expires_at > now()) as "invitedUntil"
		from person p join employment e on e.person_id = p.id and ${runs('e', on)}
		join unit_period u on u.unit_id = e.unit_id and ${runs('u', on)}
		where not ${hasPassword} and not ${hasLink} and not ${hasPin}
			and ${isWithin('e', unitId ? [unitId] : within)}
			and (p.given_name || ' ' || p.family_name || ' ' || p.personnel_number) ilike ${words}
		order by p.id, e.main desc, e.starts_on`;
};

/** Who cannot sign in yet, by family name, at most `limit`. */
export function waitingPeople(
	db: Db,
	question: InviteQuestion,
	limit: number
): Promise<Invitable[]> {
	return db.execute<Invitable>(sql`select "personId", name, number, unit, email, "invitedUntil"
		from (${waiting(question)}) people order by sort, name, number limit ${limit}`);
}

/** How many cannot sign in yet, of whom with an e-mail address, and of whom with an invitation that works. */
export async function countWaiting(db: Db, question: InviteQuestion) {
	const [counts] = await db.execute<{ people: number; reachable: number; invited: number }>(sql`
		select count(*)::int as people, count(email)::int as reachable,
			count("invitedUntil")::int as invited from (${waiting(question)}) people`);
	return counts!;
}
