import { hash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor } from '../../xapi/any/agents.ts';
import { whoIs } from '../../xapi/outside.ts';
import { actorName } from '../../xapi/store/names.ts';
import type { Db } from './connect.ts';
import { keyOf } from './record-keys.ts';
import { homePages } from './records-browse.ts';

type Somebody = { id: string; personnelNumber: string; email: string | null };

/**
 * Every way in which statements know somebody: by number, under our home page and those of others, by mail, and
 * in whatever spelling another system said that they completed something.
 */
export async function knownAs(db: Db, who: Somebody): Promise<Actor[]> {
	const { personnelNumber, email } = who;
	const own = await db.execute<{ page: string }>(sql`
		select distinct body -> 'actor' -> 'account' ->> 'homePage' as page from told_statement
		where body -> 'actor' -> 'account' ->> 'name' = ${personnelNumber}
			and body -> 'actor' ->> 'name' is not null`);
	const pages = new Set([...own.map(({ page }) => page), ...(await homePages(db))]);
	const addresses = email === null ? [] : [email, email.toLowerCase()];
	return [
		...[...pages].map((homePage) => ({ account: { homePage, name: personnelNumber } })),
		...[...new Set(addresses)].map((address) => ({ mbox: `mailto:${address}` })),
		...(await completedAs(db, who))
	];
}

/** How systems call who completed a course of theirs, of those that counted for somebody or fit them. */
async function completedAs(db: Db, { id, personnelNumber, email }: Somebody): Promise<Actor[]> {
	const rows = await db.execute<{ actor: string; page: string | null; counted: boolean }>(sql`
		select distinct (r.body::json -> 'actor')::text as actor, c.home_page as page,
			coalesce(e.person_id = ${id}, false) as counted
		from outside_completion o join record r on r.id = o.statement_id
		left join outside_course c on c.id = o.course_id
		left join enrolment e on e.id = o.enrolment_id`);
	const fits = (actor: Actor, page: string | null) => {
		const who = whoIs(actor, page);
		if (typeof who === 'string') return false;
		if ('number' in who) return who.number.trim() === personnelNumber;
		return who.mail.toLowerCase() === email?.toLowerCase();
	};
	return rows
		.map(({ actor, ...rest }) => ({ ...rest, actor: JSON.parse(actor) as Actor }))
		.filter(({ actor, page, counted }) => counted || fits(actor, page))
		.map(({ actor }) => actor);
}

/** The keys of somebody who is known in these ways, and by a hash of an address where one is an address. */
export function keysOfActors(actors: readonly Actor[]): string[] {
	const hashed = actors.flatMap(({ mbox }) =>
		mbox === undefined ? [] : [{ mbox_sha1sum: hash('sha1', mbox, 'hex') }]
	);
	const names = [...actors, ...hashed].map(actorName).filter((name) => name !== undefined);
	return [...new Set(names)].map(keyOf);
}

/** Tells whether an agent or group has one of these keys. */
export function isOneOf(keys: readonly string[]): (who: Actor) => boolean {
	const known = new Set(keys);
	return (who) => {
		const name = actorName(who);
		return name !== undefined && known.has(keyOf(name));
	};
}
