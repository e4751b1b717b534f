import { hash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor } from '../../xapi/any/agents.ts';
import { actorName } from '../../xapi/store/names.ts';
import type { Db } from './connect.ts';
import { keyOf } from './record-keys.ts';
import { homePages } from './records-browse.ts';

/** Every way in which statements know somebody: by number, under our home page and those of others, and by mail. */
export async function knownAs(
	db: Db,
	{ personnelNumber, email }: { personnelNumber: string; email: string | null }
): Promise<Actor[]> {
	const own = await db.execute<{ page: string }>(sql`
		select distinct body -> 'actor' -> 'account' ->> 'homePage' as page from told_statement
		where body -> 'actor' -> 'account' ->> 'name' = ${personnelNumber}
			and body -> 'actor' ->> 'name' is not null`);
	const pages = new Set([...own.map(({ page }) => page), ...(await homePages(db))]);
	const addresses = email === null ? [] : [email, email.toLowerCase()];
	return [
		...[...pages].map((homePage) => ({ account: { homePage, name: personnelNumber } })),
		...[...new Set(addresses)].map((address) => ({ mbox: `mailto:${address}` }))
	];
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
