import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { connect } from '#lib/server/db/connect.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { expect } from './page.ts';
import type { Files, LearningSystem } from './learning-system.ts';
import type { Ready } from './program.ts';

type Store = { endpoint: string; user: string; secret: string };
type Launch = Store & { actor: object; activityId: string; registration: string };
export type Told = { verb: { id: string }; result?: object; context: Record<string, unknown> };

const version = { 'x-experience-api-version': '1.0.3' };
const token = ({ user, secret }: Store) => Buffer.from(`${user}:${secret}`).toString('base64');
const headersOf = (store: Store) => ({ ...version, authorization: `Basic ${token(store)}` });

/** Our own record store, as a learning system with a secret of its own uses it. */
export async function storeOf({ address, databaseUrl }: Ready): Promise<Store> {
	const { db, close } = connect(databaseUrl, 1);
	const { token: secret, hash: secretHash } = oneTimeToken();
	const madeOn = new Date().toISOString().slice(0, 10);
	try {
		const client = { name: 'Leerplein', secretHash, scopes: ['all' as const], madeOn };
		return { endpoint: `${address}/xapi/`, user: await addXapiClient(db, client), secret };
	} finally {
		await close();
	}
}

/**
 * Does what a learning system does before it launches a package by cmi5 (sections 8 and 10): writes the
 * launch data into its record store, gives the token once, and opens the page.
 */
export async function launchCmi5(
	page: Page,
	lms: LearningSystem,
	store: Store,
	files: Files,
	again?: Launch
): Promise<Launch> {
	const id = /<au id="([^"]*)"/.exec(Buffer.from(files.get('cmi5.xml')!).toString())![1]!;
	const launch = again ?? {
		...store,
		actor: { objectType: 'Agent', account: { homePage: lms.address, name: randomUUID() } },
		...{ activityId: `${lms.address}/activities/${randomUUID()}`, registration: randomUUID() }
	};
	const { actor, activityId, registration } = launch;
	const about = { activityId, registration, agent: JSON.stringify(actor) };
	const state = new URLSearchParams({ ...about, stateId: 'LMS.LaunchData' });
	const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
	const kept = await page.request.put(`${store.endpoint}activities/state?${state}`, {
		headers: { ...headersOf(store), 'content-type': 'application/json' },
		data: {
			...{ launchMode: 'Normal', moveOn: 'Completed', returnURL: `${lms.address}/course` },
			contextTemplate: {
				extensions: { [session]: randomUUID() },
				contextActivities: { grouping: [{ id }] }
			}
		}
	});
	expect(kept.status()).toBe(204);
	lms.serve(files, {
		'/fetch.json': JSON.stringify({ 'auth-token': token(store) }),
		'/course': '<!doctype html><html lang="nl"><title>LMS</title><h1>De cursus</h1></html>'
	});
	const query = new URLSearchParams({
		...{
			endpoint: store.endpoint,
			fetch: `${lms.address}/fetch.json`,
			actor: JSON.stringify(actor)
		},
		...{ registration, activityId }
	});
	await page.goto(`${lms.address}/package/index.html?${query}`);
	return launch;
}

/** What the record store holds of a launch, oldest first. */
export async function toldToStore(page: Page, launch: Launch): Promise<Told[]> {
	const query = new URLSearchParams({ registration: launch.registration, ascending: 'true' });
	const answer = await page.request.get(`${launch.endpoint}statements?${query}`, {
		headers: headersOf(launch)
	});
	expect(answer.status()).toBe(200);
	return (await answer.json()).statements;
}
