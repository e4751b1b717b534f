import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { connect } from '#lib/server/db/connect.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { signedIn } from '../attack/visitor.ts';
import { Phone, Remote } from '../support/live-client.ts';
import { newEmployee } from '../support/people.ts';
import { chooser, keeper, learners, system } from './acts.ts';
import type { ProductOnLine } from './product-on-line.ts';
import { traffic } from './traffic.ts';

const dilemma = 'de-envelop';
const programme = 'welkom';
const phoneCount = 20;

/** Everybody at work on a product, and how to look at it as one of them. */
export async function everybody(product: ProductOnLine) {
	const { address } = product;
	const url = product.url();
	const signIn = async (role?: 'facilitator' | 'integrity-coordinator') => {
		const { email, password, personId } = await newEmployee(url, role ? { role } : {});
		return { personId, cookie: await signedIn(address, email, password) };
	};
	const people = await Promise.all(Array.from({ length: 8 }, () => signIn()));
	const coordinator = await signIn('integrity-coordinator');
	const remote = new Remote(address, (await signIn('facilitator')).cookie);
	await remote.start(dilemma);
	const phones = Array.from({ length: phoneCount }, () => new Phone(address, remote.code));
	await Promise.all(phones.map((phone) => phone.join()));
	await remote.press('next', 'next');
	const chosen = phones.map(() => '');
	const doers = [
		learners(product, people, programme),
		keeper(product, coordinator.cookie),
		system(product, await authorization(url)),
		...phones.map((phone, at) =>
			chooser(phone, dilemma, (option) => {
				chosen[at] = option;
			})
		)
	];
	const form = { accept: 'text/html', origin: address, cookie: coordinator.cookie };
	return {
		traffic: traffic(doers),
		remote,
		phones,
		chosen,
		/** A page of somebody who is signed in. */
		page: (path: string) =>
			fetch(address + path, {
				redirect: 'manual',
				headers: { ...form, cookie: people[0]!.cookie }
			}),
		/** A form of a coordinator, by a browser without scripts, or with them. */
		send: (path: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
			fetch(address + path, {
				...{ method: 'POST', redirect: 'manual' },
				...{ headers: { ...form, ...more }, body: new URLSearchParams(fields) }
			})
	};
}

async function authorization(url: string): Promise<string> {
	const { db, close } = connect(url, 1);
	const { token, hash } = oneTimeToken();
	const client = { name: 'Elders', secretHash: hash, scopes: ['all' as const] };
	const id = await addXapiClient(db, { ...client, madeOn: '2026-11-22' }).finally(close);
	return `Basic ${Buffer.from(`${id}:${token}`).toString('base64')}`;
}
