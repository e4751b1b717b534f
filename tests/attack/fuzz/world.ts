import { Remote, Phone } from '../../support/live-client.ts';
import type { Ready } from '../../support/program.ts';
import { demoAccounts, demoEmail } from '#lib/server/demo/accounts.ts';
import { connect } from '#lib/server/db/connect.ts';
import { signedIn } from '../visitor.ts';
import { beginWork, bringByScim, letPrograms, sendLinks } from './things.ts';

/** Somebody who asks: a role of the demo, or nobody. */
export type Visitor = string;

export const stranger = 'stranger';
export const visitors: Visitor[] = demoAccounts.map(({ role }) => role);

/** The product, with everybody signed in, other programs let in, and a session that runs. */
export type World = {
	product: Ready;
	/** What marks in a request stand for: cookies, keys, codes. */
	known: Map<string, string>;
	/** The names and addresses of people in the demo. */
	people: string[];
	/** Signs in again whoever was signed out meanwhile. */
	signIn: (visitor: Visitor) => Promise<boolean>;
	/** Begins again what ended or was used up: a session, links, lists. */
	renew: () => Promise<void>;
	/** What was counted of attempts is forgotten. */
	forgive: () => Promise<void>;
	close: () => Promise<void>;
};

export const cookieOf = (visitor: Visitor): string => `~cookie:${visitor}~`;

/** The device of who leads the session; the same in every request. */
export const device = 'laptop-of-the-fuzz';

export async function openWorld(product: Ready): Promise<World> {
	const { db, sql, close } = connect(product.databaseUrl, 2);
	const known = new Map([
		['origin', product.address],
		['host', new URL(product.address).host]
	]);
	const passwords = await sql`select id, password, user_id from account where password is not null`;

	const signIn = async (visitor: Visitor) => {
		const account = demoAccounts.find(({ role }) => role === visitor);
		if (!account) return false;
		for (const { id, password } of passwords)
			await sql`update account set password = ${password} where id = ${id}`;
		await sql`delete from rate_limit`;
		const cookie = await signedIn(product.address, demoEmail(account)).catch(() => undefined);
		if (cookie) known.set(`cookie:${visitor}`, cookie);
		return cookie !== undefined;
	};
	const renew = async () => {
		for (const visitor of visitors) await signIn(visitor);
		await sendLinks(db, known);
		await beginWork(product.address, known);
		const remote = new Remote(product.address, known.get('cookie:facilitator')!);
		await remote.start('de-envelop');
		const phone = new Phone(product.address, remote.code);
		await phone.join();
		const { guest } = (await remote.look()) as { guest?: string };
		known.set('code', remote.code).set('projector', remote.projector);
		known.set('seat', phone.secret).set('guest', guest ?? '');
	};

	await letPrograms(db, known);
	await bringByScim(product.address, known);
	await renew();
	const [period] = await sql`select id from ballot_period where opened_on is not null
		and closed_on is null order by id limit 1`;
	known.set('period', period?.id ?? 'no-such-period');
	const people = await sql`select given_name || ' ' || family_name as name, email, personnel_number
		from person`;
	return {
		...{ product, known, signIn, renew, close },
		people: people.flatMap(({ name, email }) => [name, email]).filter(Boolean),
		forgive: async () => void (await sql`delete from rate_limit`)
	};
}
