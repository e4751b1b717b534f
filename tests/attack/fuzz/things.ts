import { sql } from 'drizzle-orm';
import { putSetUpLink } from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { addProvider } from '#lib/server/db/identity-providers.ts';
import { addPlatform, changePlatform } from '#lib/server/db/lti-platforms.ts';
import { addClient } from '#lib/server/db/scim-clients.ts';
import { putLink } from '#lib/server/db/sign-in-links.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { today } from '#lib/server/clock.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { scimGroup, scimUser } from './scim-requests.ts';

// What the demo has not, and without which some pages show nothing.

type Known = Map<string, string>;

/** A directory, a learning system, a provider and a client of the record store that may do everything. */
export async function letPrograms(db: Db, known: Known): Promise<void> {
	const [directory, client] = [oneTimeToken(), oneTimeToken()];
	const on = today();
	await addClient(db, {
		...{ name: 'Directory', keyHash: directory.hash, scope: 'people-and-groups' },
		...{ kind: 'civil-servant', unitId: null, madeOn: on }
	});
	const terms = { name: 'Anything goes', secretHash: client.hash, scopes: ['all' as const] };
	const id = await addXapiClient(db, { ...terms, madeOn: on });
	const at = 'https://leerplein.example';
	const platform = await addPlatform(db, {
		...{ name: 'Leerplein', issuer: at, clientId: 'tweesprong-17', deployments: ['1'] },
		...{ loginUrl: `${at}/login`, tokenUrl: `${at}/token`, keysUrl: `${at}/keys` },
		...{ audience: null, sites: [], matching: 'personnel-number', numberClaim: 'number' },
		...{ ownAddresses: false, changedBy: null }
	});
	await changePlatform(db, platform, { open: true });
	await addProvider(db, {
		...{ id: crypto.randomUUID(), slug: 'provider', name: 'Provider', clientId: 'tweesprong' },
		...{ issuer: 'http://127.0.0.1:9', proof: 'client_secret_basic', secret: null, key: null },
		...{ levels: [], twoSteps: false, scopes: ['openid'], matching: 'email', numberClaim: null },
		...{ ownAddresses: false, roleClaim: null, newcomers: false, newcomerUnit: null },
		...{ newcomerKind: null, changedBy: null, open: true }
	});
	known
		.set('scim', directory.token)
		.set('xapi', Buffer.from(`${id}:${client.token}`).toString('base64'))
		.set('platform', platform);
}

/** Links that work once, for the first administrator and for somebody who was invited. */
export async function sendLinks(db: Db, known: Known): Promise<void> {
	const [setUp, invitation] = [oneTimeToken(), oneTimeToken()];
	const expiresAt = new Date(Date.now() + 86_400_000);
	await putSetUpLink(db, setUp.hash, expiresAt);
	const [somebody] = await db.execute<{ id: string }>(sql`
		select id from person p where not exists (select from "user" u where u.person_id = p.id) limit 1`);
	await putLink(db, {
		...{ tokenHash: invitation.hash, personId: somebody!.id, kind: 'invitation', expiresAt }
	});
	known.set('set-up', setUp.token).set('invitation', invitation.token);
}

/** A report, a staff list and a list of proofs that were begun, as their pages begin them. */
export async function beginWork(address: string, known: Known): Promise<void> {
	const asked = (who: string) => ({ cookie: known.get(`cookie:${who}`)!, accept: 'text/html' });
	const send = (who: string, path: string, fields: Record<string, string>, from?: string) =>
		post(address + path, { ...asked(who), origin: address }, fields, from && address + from);
	const year = today().slice(0, 4);
	const title = { title: 'Jaarverslag', subtitle: '', language: 'nl', proposal: 'yes' };
	await send('integrity-coordinator', '/annual-report/reports', { ...title, year, until: '' });
	const list = { changesOn: today(), whole: 'no' };
	await send('hr', '/hr/staff/import', list, '/hr/staff/people.csv');
	await send('hr', '/hr/proofs', { about: 'column' }, '/hr/proofs/example.csv');
}

/** Somebody and a group that the directory brings. */
export async function bringByScim(address: string, known: Known): Promise<void> {
	const headers = {
		authorization: `Bearer ${known.get('scim')}`,
		'content-type': 'application/scim+json'
	};
	const bring = async (to: string, body: object) => {
		const init = { method: 'POST', headers, body: JSON.stringify(body) };
		return ((await (await fetch(`${address}/scim/v2${to}`, init)).json()) as { id: string }).id;
	};
	const user = await bring('/Users', scimUser);
	known.set('scim-user', user).set('scim-group', await bring('/Groups', scimGroup(user)));
}

/** Sends a form; `from`: the address of a file that goes along. */
async function post(
	url: string,
	headers: Record<string, string>,
	fields: Record<string, string>,
	from: string | undefined
): Promise<void> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	if (from) {
		const file = await (await fetch(from, { headers })).bytes();
		form.set('file', new File([file.slice()], 'list.csv'));
	}
	const answer = await fetch(url, { method: 'POST', headers, body: form, redirect: 'manual' });
	if (answer.status !== 303) throw new Error(`${url} answers ${answer.status}`);
}
