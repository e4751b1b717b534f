import type { Day } from '../../programme/calendar.ts';
import type { Actor } from '../../xapi/any/agents.ts';
import type { Db } from '../db/connect.ts';
import { findPeople } from '../db/erasure-people.ts';
import { homePages } from '../db/records-browse.ts';

/** How many people with a name are searched for at once: who is meant is typed more exactly. */
const mostPeople = 20;

/**
 * Whom somebody may mean in statements: a mail address, an account as `name (home page)`, an OpenID, a hash of
 * a mail address; a personnel number, under home pages of other systems; and people here
 * of this name, number or address, in every way in which they are known.
 */
export async function actorsMeant(db: Db, typed: string, on: Day): Promise<Actor[]> {
	const pages = await homePages(db);
	const people = await findPeople(db, typed, on, mostPeople);
	return [
		...(knownExactly(typed) ?? accounts(typed, pages)),
		...people.flatMap(({ personnelNumber, email }) => [
			...accounts(personnelNumber, pages),
			...(email === null ? [] : mails(email))
		])
	];
}

const accounts = (name: string, pages: readonly string[]): Actor[] =>
	pages.map((homePage) => ({ account: { homePage, name } }));

/** The part before the at sign is kept as it was written, here and there. */
const mails = (address: string): Actor[] =>
	[...new Set([address, address.toLowerCase()])].map((each) => ({ mbox: `mailto:${each}` }));

/** An account as a page writes it: `name (home page)`. */
const account = /^(.*) \((\S+:\S+)\)$/s;

/**
 * Who somebody is by one name that leaves no doubt: a mail address, an account as `name (home page)`, an OpenID, a
 * hash of a mail address. `undefined`: it is none of these.
 */
export function knownExactly(typed: string): Actor[] | undefined {
	const [, name, homePage] = account.exec(typed) ?? [];
	if (name !== undefined && homePage !== undefined) return [{ account: { homePage, name } }];
	if (/^[\da-f]{40}$/i.test(typed)) return [{ mbox_sha1sum: typed }];
	if (/^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(typed)) return [{ openid: typed }];
	return /^\S+@\S+$/.test(typed) ? mails(typed.replace(/^mailto:/, '')) : undefined;
}
