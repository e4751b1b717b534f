import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Phone, Remote } from '../support/live-client.ts';
import { newEmployee, type Somebody } from '../support/people.ts';
import { signedIn } from './visitor.ts';

// What an operator sees of the product, after a story with everything in it that they may not see.

const { address, databaseUrl } = inject('product');
const { log, metrics } = inject('watched');

const marks = { query: 'mark-of-a-query', body: 'mark-of-a-body', cookie: 'mark-of-a-cookie' };

let learner: Somebody;
let administrator: Somebody;
let cookies: string[];
let code: string;
let secrets: string[];
let lines: Record<string, unknown>[];
let text: string;
let numbers: string;

beforeAll(async () => {
	learner = await newEmployee(databaseUrl);
	administrator = await newEmployee(databaseUrl, { role: 'administrator' });
	const leader = await newEmployee(databaseUrl, { role: 'facilitator' });
	cookies = await Promise.all(
		[learner, administrator, leader].map(({ email, password }) =>
			signedIn(address, email, password)
		)
	);
	await learn(cookies[0]!);
	await administer(cookies[1]!);
	secrets = await meet(cookies[2]!);
	await handIn();
	const last = `/enter/${marks.query}`;
	await fetch(address + last);
	await until(() => readFileSync(log, 'utf8').includes('/enter/[token]'));
	text = readFileSync(log, 'utf8');
	lines = text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	numbers = await (await fetch(metrics)).text();
});

async function until(is: () => boolean): Promise<void> {
	for (let tries = 0; tries < 50 && !is(); tries += 1) await wait(100);
}

/** Somebody begins a programme and finishes its first two items. */
async function learn(cookie: string): Promise<void> {
	const post = async (path: string) => {
		const answer = await fetch(address + path, {
			...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ text: marks.body }) },
			headers: { cookie, origin: address, accept: 'text/html' }
		});
		expect(answer.status).toBe(303);
		return answer.headers.get('location') ?? '';
	};
	let item = await post('/programme/welkom?/start');
	for (const _ of [1, 2]) {
		const page = await fetch(`${address}${item}?${marks.query}`, { headers: { cookie } });
		expect(page.status).toBe(200);
		item = await post(`${item}?/done`);
	}
}

async function administer(cookie: string): Promise<void> {
	for (const path of ['/admin', '/admin/clients', '/audit'])
		await fetch(`${address}${path}?who=${marks.query}`, {
			headers: { cookie: `${cookie}; other=${marks.cookie}` }
		});
}

/** A session in which two phones choose. @returns what nobody may read */
async function meet(cookie: string): Promise<string[]> {
	const remote = new Remote(address, cookie);
	await remote.start('de-envelop');
	code = remote.code;
	const phones = [new Phone(address, code), new Phone(address, code)];
	for (const phone of phones) await phone.join();
	await remote.press('next', 'next');
	for (const phone of phones) {
		const { status } = await phone.choose(phone.choice('de-envelop', 'first', 'a'));
		expect(status).toBe(200);
	}
	return [remote.projector, ...phones.flatMap(({ secret, tokens }) => [secret, ...tokens])];
}

/** Envelopes and ballots, good or not. */
async function handIn(): Promise<void> {
	for (const path of ['/ballot-box/2026/all/de-envelop', '/ballots'])
		await fetch(address + path, { method: 'POST', body: marks.body });
}

describe('the log', () => {
	test('says who asked what with which result', () => {
		expect(lines).toContainEqual(
			expect.objectContaining({
				...{ action: 'GET', object: '/admin/clients', result: 200, origin: 'web' },
				actor: administrator.personId
			})
		);
	});

	test('names routes as the code does, and only those that are told of', () => {
		const objects = lines.filter(({ origin }) => origin === 'web').map(({ object }) => object);
		expect(objects.length).toBeGreaterThan(3);
		expect(
			objects.filter((object) => /^\/(live(?!\/desk)|ballot|programme|week)/.test(String(object)))
		).toEqual([]);
	});

	test('has nothing of who learned', () => {
		expect(text).not.toContain(learner.personId);
	});

	test('has no name, address, password, cookie, code, query or body', () => {
		const hidden = [
			...[learner, administrator].flatMap(({ name, email, password }) => [name, email, password]),
			...cookies.map((cookie) => cookie.slice(cookie.indexOf('=') + 1)),
			...[code, ...secrets, ...Object.values(marks)]
		];
		expect(hidden.filter((each) => text.includes(each))).toEqual([]);
	});
});

describe('the metrics', () => {
	test('count requests by what they are about', () => {
		expect(numbers).toMatch(
			/duration_seconds_count\{class="administration",method="GET",status="200"\} \d/
		);
		expect(numbers).toMatch(/class="learning"/);
	});

	test('read the process and the database', () => {
		const names = [
			'process_memory_bytes',
			'nodejs_eventloop_delay_seconds',
			'tweesprong_mails_waiting'
		];
		const more = [
			'tweesprong_live_phones',
			'tweesprong_pool_answer_seconds',
			'tweesprong_jobs_waiting'
		];
		expect(
			[...names, ...more].filter(
				(name) => !numbers.includes(`${name}{`) && !numbers.includes(`${name} `)
			)
		).toEqual([]);
	});

	test('have labels that name nobody, no contest, no code and no address', () => {
		const labels = [...numbers.matchAll(/(\w+)="([^"]*)"/g)];
		expect(new Set(labels.map(([, name]) => name))).toEqual(
			new Set(['class', 'method', 'status', 'le', 'job', 'result', 'pool', 'of'])
		);
		const values = new Set(labels.map(([, , value]) => value!));
		expect(
			[...values].filter((value) => !/^([a-z0-9-]+|[A-Z]+|[\d.]+|\+Inf)$/.test(value))
		).toEqual([]);
		const hidden = [code, learner.personId, administrator.personId, 'de-envelop'];
		expect(hidden.filter((each) => numbers.includes(each))).toEqual([]);
	});

	test('count nothing of secret choices and of phones in a session', () => {
		const classes = [...numbers.matchAll(/class="([^"]*)"/g)].map(([, name]) => name);
		expect(classes.filter((name) => /live|ballot|seat|choice/.test(name!))).toEqual([]);
	});

	test('are on no other port', async () => {
		expect((await fetch(`${address}/metrics`)).status).toBe(404);
	});
});
