import { connect } from '#lib/server/db/connect.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import { requestOf } from './lane.ts';
import type { Town } from './town.ts';

/** Where a dilemma stands in the programme of everyone who comes in. */
export const dilemmaPath = '/programme/welkom/kiezen/de-envelop';

/** Headers of a browser that asks for a page. */
export const browser = (cookie: string): Record<string, string> => ({
	...{ cookie, accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }
});

/**
 * Colleagues who are signed in and stand before their first dilemma.
 * @returns the cookie of each
 */
export async function atTheDilemma(
	{ address, databaseUrl }: Pick<Town, 'address' | 'databaseUrl'>,
	size: number
): Promise<string[]> {
	const { sql, close } = connect(databaseUrl, 1);
	const cookies: string[] = [];
	for (let at = 0; at < size; at++) {
		const { email, password, personId } = await newEmployee(databaseUrl);
		const cookie = await signedIn(address, email, password);
		const form = { origin: address, 'content-type': 'application/x-www-form-urlencoded' };
		const headers = { ...browser(cookie), ...form };
		const begun = await fetch(`${address}/programme/welkom?/start`, {
			...{ method: 'POST', headers, body: '', redirect: 'manual' }
		});
		if (begun.status !== 303) throw new Error(`the programme began with ${begun.status}`);
		await sql`insert into item_done (enrolment_id, module, item, done_on)
			select e.id, m ->> 'module', i ->> 'item', current_date
			from enrolment e, jsonb_array_elements(e.plan) m, jsonb_array_elements(m -> 'items') i
			where e.person_id = ${personId} and m ->> 'module' in ('start', 'regels')`;
		cookies.push(cookie);
	}
	await close();
	return cookies;
}

/** The dilemma as each of these people asks it. */
export const dilemmaRequests = (address: string, cookies: readonly string[]): string[] =>
	cookies.map((cookie) => requestOf(address, dilemmaPath, browser(cookie)));
