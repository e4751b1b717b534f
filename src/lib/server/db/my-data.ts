import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import type { Role } from '../../programme/roles.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { auditLog } from './schema/audit.ts';
import { account, session, user } from './schema/auth.ts';
import { certificate, enrolment, itemDone, moduleDone } from './schema/learning.ts';

// What is stored about one person. Keys that only tie tables together and secrets stay here.

/** Every period in a unit, newest first, with the unit's name of that time. */
export function employmentsOf(db: Db, personId: string) {
	return db.execute<{
		unit: string;
		kind: string;
		main: boolean;
		startsOn: Day;
		endsOn: Day | null;
	}>(sql`
		select coalesce(p.name, u.code) as unit, e.kind, e.main,
			e.starts_on::text as "startsOn", e.ends_on::text as "endsOn"
		from employment e join unit u on u.id = e.unit_id
		left join unit_period p on p.unit_id = u.id and p.starts_on <= e.starts_on
			and (p.ends_on is null or p.ends_on > e.starts_on)
		where e.person_id = ${personId} order by e.starts_on desc, e.id`);
}

/** Every role that was ever granted, newest first; `unit` null is the whole organisation. */
export function rolesOf(db: Db, personId: string) {
	return db.execute<{ role: Role; unit: string | null; startsOn: Day; endsOn: Day | null }>(sql`
		select g.role, coalesce(p.name, u.code) as unit,
			g.starts_on::text as "startsOn", g.ends_on::text as "endsOn"
		from role_grant g left join unit u on u.id = g.unit_id
		left join unit_period p on p.unit_id = u.id and p.starts_on <= g.starts_on
			and (p.ends_on is null or p.ends_on > g.starts_on)
		where g.person_id = ${personId} order by g.starts_on desc, g.id`);
}

/** The sign-in account, the ways to sign in and the signed-in browsers. */
export async function signInOf(db: Db, personId: string) {
	const own = eq(user.personId, personId);
	const [[who], ways, sessions] = await Promise.all([
		db
			.select({
				name: user.name,
				email: user.email,
				emailVerified: user.emailVerified,
				image: user.image,
				createdAt: user.createdAt,
				updatedAt: user.updatedAt
			})
			.from(user)
			.where(own),
		db
			.select({
				kind: account.providerId,
				scope: account.scope,
				createdAt: account.createdAt,
				updatedAt: account.updatedAt
			})
			.from(account)
			.innerJoin(user, eq(user.id, account.userId))
			.where(own),
		db
			.select({
				way: session.way,
				createdAt: session.createdAt,
				updatedAt: session.updatedAt,
				expiresAt: session.expiresAt
			})
			.from(session)
			.innerJoin(user, eq(user.id, session.userId))
			.where(own)
			.orderBy(asc(session.createdAt))
	]);
	return { account: who ?? null, ways, sessions };
}

/** The items and modules done and the certificate codes of every turn, by the id of the turn. */
export async function stepsOf(db: Db, personId: string) {
	const own = eq(enrolment.personId, personId);
	const [items, modules, certificates] = await Promise.all([
		db
			.select({
				turn: itemDone.enrolmentId,
				module: itemDone.module,
				item: itemDone.item,
				doneOn: itemDone.doneOn
			})
			.from(itemDone)
			.innerJoin(enrolment, eq(enrolment.id, itemDone.enrolmentId))
			.where(own)
			.orderBy(itemDone.doneOn, itemDone.module, itemDone.item),
		db
			.select({
				turn: moduleDone.enrolmentId,
				module: moduleDone.module,
				completedOn: moduleDone.completedOn
			})
			.from(moduleDone)
			.innerJoin(enrolment, eq(enrolment.id, moduleDone.enrolmentId))
			.where(own)
			.orderBy(moduleDone.completedOn, moduleDone.module),
		db
			.select({ turn: certificate.enrolmentId, code: certificate.code })
			.from(certificate)
			.innerJoin(enrolment, eq(enrolment.id, certificate.enrolmentId))
			.where(own)
	]);
	return { items, modules, certificates };
}

/** The seats with a key part that somebody has, as holder or as deputy, and how far that part is. */
export function keyPartsOf(db: Db, personId: string) {
	return db.execute<{
		period: string;
		periodTitle: string;
		seat: number;
		title: string;
		as: 'holder' | 'deputy';
		receivedOn: Day | null;
		checkedOn: Day | null;
	}>(sql`
		select b.id as period, b.title as "periodTitle", s.seat, s.title,
			case when s.holder_id = ${personId} then 'holder' else 'deputy' end as "as",
			c.received_on::text as "receivedOn", c.checked_on::text as "checkedOn"
		from custody_seat s join ballot_period b on b.id = s.period
		left join custody_part c on c.period = s.period and c.seat = s.seat and c.person_id = ${personId}
		where ${personId} in (s.holder_id, s.deputy_id) order by b.opens_on desc, b.id`);
}

const line = {
	at: auditLog.at,
	role: auditLog.role,
	action: auditLog.action,
	object: auditLog.object,
	result: auditLog.result,
	origin: auditLog.origin,
	detail: auditLog.detail
};

/** What somebody did that the audit log keeps, newest first. */
export function linesBy(db: Db, personId: string) {
	return db
		.select(line)
		.from(auditLog)
		.where(eq(auditLog.actor, personId))
		.orderBy(desc(auditLog.at));
}

/** What others did in a line that names somebody, or with a search that finds them, newest first. */
export function linesNaming(
	db: Db,
	{ id, personnelNumber, name }: { id: string; personnelNumber: string; name: string }
) {
	const told = sql`(${auditLog.object} || ' ' || ${auditLog.detail}::text)`;
	const words = `\\m(${id}|${personnelNumber.replace(/\W/g, '.')})\\M`;
	const searched = sql`position(lower(${auditLog.detail} ->> 'name') in lower(${name})) > 0`;
	return db
		.select(line)
		.from(auditLog)
		.where(
			and(sql`${auditLog.actor} is distinct from ${id}`, or(sql`${told} ~ ${words}`, searched))
		)
		.orderBy(desc(auditLog.at));
}

/** How often others opened a list of people by name since a day: a line tells the list, not who is in it. */
export async function listsOpened(
	db: Db,
	personId: string,
	since: Day
): Promise<{ count: number; last: Day | null }> {
	const [row] = await db.execute<{ count: number; last: Day | null }>(sql`
		select count(*)::int as count, max(at at time zone 'Europe/Amsterdam')::date::text as last from audit_log
		where actor is distinct from ${personId} and role = 'hr' and action in ('look', 'download')
			and result = 'ok' and at >= ${since}::date`);
	return row!;
}
