import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { askAgain, asidesOf } from '#lib/server/db/forward-asides.ts';
import { behind } from '#lib/server/db/forward-log.ts';
import {
	addTarget,
	changeTarget,
	findTarget,
	type ForwardTarget
} from '#lib/server/db/forward-targets.ts';
import { forward, type Station } from '#lib/server/forward/run.ts';
import { sealText } from '#lib/server/sign-in/sealed.ts';
import { completed as completion } from '#lib/xapi/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { forwardStation } from '../support/forward-station.ts';
import { outsideLrs, type Fault, type OutsideLrs } from '../support/outside-lrs.ts';
import {
	attended,
	completed,
	outsideClient,
	putRecords,
	storedStatement,
	voiding
} from '../support/records.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let lrs: OutsideLrs;
let client: string;
const station = forwardStation();
/** Trouble outlasts the run that it comes up in. */
const slow = { first: 120_000, most: 120_000 };

beforeEach(async () => {
	database = await freshDatabase();
	lrs = await outsideLrs();
	client = await outsideClient(database.sql);
});
afterEach(async () => {
	await lrs.close();
	await database.close();
});

/** A store that is told everything, unless said otherwise. */
async function target(more: Partial<ForwardTarget> = {}): Promise<string> {
	const id = randomUUID();
	await addTarget(database.db, {
		...{ id, name: 'Provincie', endpoint: lrs.endpoint, userName: 'tweesprong' },
		...{ secret: sealText(station.secret, 'store-secret', id, 'geheim'), version: '1.0.3' },
		...{ verbs: [], activities: [], others: true, changedBy: null },
		...{ sentTo: 0n, madeOn: '2026-11-22', ...more }
	});
	await changeTarget(database.db, id, { paused: false });
	return id;
}
const put = (...statements: AnyStatement[]) =>
	putRecords(
		database.sql,
		statements.map((statement) => ({ statement, client }))
	);
const many = (n: number) => Array.from({ length: n }, () => storedStatement());
const send = (more: Partial<Station> = {}) => forward(database.db, { ...station, ...more });
const now = async (id: string) => (await findTarget(database.db, id))!;
const asides = (id: string) => asidesOf(database.db, id, 100);
const ids = (statements: readonly AnyStatement[]) => statements.map((each) => each.id);
/** Goes wrong as asked, one request after the other, and right from then on. */
const faults = (...list: (Fault | undefined)[]) => {
	const left = [...list];
	lrs.rules.fault = () => left.shift();
};

describe('what a store is told', () => {
	test('everything, in order, without what it fills in itself', async () => {
		const id = await target();
		const told = many(250);
		await put(...told);
		expect(await behind(database.db, await now(id))).toBe(250);
		await send();
		expect(ids(lrs.kept)).toEqual(ids(told));
		expect(lrs.kept[0]).not.toHaveProperty('stored');
		expect(lrs.kept[0]).not.toHaveProperty('version');
		expect(lrs.kept[0]).toHaveProperty('authority');
		expect(lrs.posted.map(({ statements }) => statements.length)).toEqual([100, 100, 50]);
		expect(await behind(database.db, await now(id))).toBe(0);
		expect(await now(id)).toMatchObject({ trouble: null, attempts: 0 });
		await send();
		expect(lrs.posted).toHaveLength(3);
	});

	test('nothing while it is paused, and from where it was afterwards', async () => {
		const id = await target();
		await changeTarget(database.db, id, { paused: true });
		const told = many(2);
		await put(...told);
		await send();
		expect(lrs.requests()).toBe(0);
		await changeTarget(database.db, id, { paused: false });
		await send();
		expect(ids(lrs.kept)).toEqual(ids(told));
	});

	test('our own facts only, unless it gets those of others too', async () => {
		const id = await target({ others: false });
		const person = { personnelNumber: '1', name: 'A' };
		const own = completion(randomUUID(), 'zandermeer', person, {
			...{ programme: { id: 'welkom', version: 1, title: 'Welkom' }, on: '2026-11-22' }
		});
		await put(...many(3));
		const row = { ...own, stored: '2026-11-22T00:00:00.000Z' } as AnyStatement;
		await putRecords(database.sql, [{ statement: row, client: null }]);
		await put(...many(3));
		await send();
		expect(ids(lrs.kept)).toEqual([own.id]);
		expect((await now(id)).sentTo).toBe(7n);
	});

	test('the verbs and activities that it asked for, with what voids those', async () => {
		await target({ verbs: [completed], activities: ['https://a.example/courses/'] });
		const wanted = storedStatement({ about: 'https://a.example/courses/1' });
		const otherVerb = storedStatement({ did: attended, about: 'https://a.example/courses/1' });
		const otherActivity = storedStatement({ about: 'https://a.example/course' });
		const unvoided = [voiding(wanted.id), voiding(otherVerb.id), voiding(otherActivity.id)];
		await put(wanted, otherVerb, otherActivity, ...unvoided);
		await send();
		expect(ids(lrs.kept)).toEqual([wanted.id, unvoided[0]!.id]);
	});

	test('in its own version, and not at all where that would break a signature', async () => {
		const id = await target();
		const contextAgents = [
			{ objectType: 'contextAgent' as const, agent: { mbox: 'mailto:a@a.example' } }
		];
		const newer = storedStatement({ context: { contextAgents, platform: 'A' } });
		const signature = {
			...{ usageType: 'http://adlnet.gov/expapi/attachments/signature', display: {} },
			...{ contentType: 'application/octet-stream', length: 1, sha2: 'a'.repeat(64) }
		};
		const signed = storedStatement({ context: { contextAgents }, attachments: [signature] });
		await put(newer, signed);
		await send();
		expect(lrs.kept).toMatchObject([{ id: newer.id, context: { platform: 'A' } }]);
		expect(lrs.kept[0]!.context).not.toHaveProperty('contextAgents');
		expect(lrs.posted[0]!.version).toBe('1.0.3');
		expect(await asides(id)).toMatchObject([{ statementId: signed.id, reason: 'signed' }]);
		await changeTarget(database.db, id, { version: '2.0.0' });
		await askAgain(database.db, id);
		await send();
		expect(lrs.kept[1]).toMatchObject({ id: signed.id, context: { contextAgents } });
		expect(lrs.posted.at(-1)!.version).toBe('2.0.0');
		expect(await asides(id)).toEqual([]);
	});

	test('files along with the statement that brought them', async () => {
		await target();
		const sha2 = createHash('sha256').update('hallo').digest('hex');
		const file = { usageType: 'https://a.example/use', display: {}, contentType: 'text/plain' };
		const attachments = [{ ...file, length: 5, sha2 }];
		const [before, after] = [storedStatement(), storedStatement()];
		const brings = storedStatement({ attachments });
		await database.sql`insert into record_file (sha2, content_type, bytes)
			values (${sha2}, 'text/plain', ${Buffer.from('hallo')})`;
		await put(before);
		await putRecords(database.sql, [{ statement: brings, client, files: [sha2] }]);
		await put(after);
		await send();
		expect(ids(lrs.kept)).toEqual(ids([before, brings, after]));
		expect(lrs.posted.map(({ files }) => files)).toEqual([[], ['hallo'], []]);
	});
});

describe('a store that fails', () => {
	test.each<[string, Fault, string]>([
		['says that it is busy', { status: 429 }, 'busy'],
		['fails', { status: 500 }, 'store-error'],
		['breaks the line off', { before: 'break' }, 'unreachable'],
		['says nothing', { before: 'silence' }, 'timeout'],
		['does not know us', { status: 401 }, 'credentials'],
		['stands elsewhere', { status: 302, headers: { location: '/x' } }, 'address'],
		['says that something is there, and it is not', { status: 409 }, 'strange-answer']
	])('%s: it is tried later, and gets everything', async (_, fault, trouble) => {
		const id = await target();
		const told = many(3);
		await put(...told);
		lrs.rules.fault = ({ method }) => (method === 'POST' ? fault : undefined);
		await send({ pace: slow });
		expect(await now(id)).toMatchObject({ trouble, attempts: 1, sentTo: 0n });
		expect((await now(id)).retryAt!.getTime()).toBeGreaterThan(Date.now() + 55_000);
		delete lrs.rules.fault;
		await send({ clock: () => new Date(Date.now() + 121_000) });
		expect(ids(lrs.kept)).toEqual(ids(told));
		expect(await asides(id)).toEqual([]);
	});

	test('is left alone for as long as it asks', async () => {
		const id = await target();
		await put(...many(1));
		faults({ status: 429, headers: { 'retry-after': '120' } });
		await send();
		const wait = ((await now(id)).retryAt?.getTime() ?? 0) - Date.now();
		expect(wait).toBeGreaterThan(115_000);
		expect(wait).toBeLessThan(121_000);
	});

	test.each<Fault>([{ after: 'break' }, { after: 'silence' }])(
		'after it kept everything: nothing is kept twice (%o)',
		async (fault) => {
			const id = await target();
			const told = many(120);
			await put(...told);
			faults(fault);
			await send();
			expect(ids(lrs.kept)).toEqual(ids(told));
			expect(await asides(id)).toEqual([]);
		}
	);

	test('on everything it is told: nothing is set aside, as it may be the store', async () => {
		const id = await target();
		lrs.rules.refuses = () => true;
		await put(...many(5));
		await send({ pace: slow });
		expect(await now(id)).toMatchObject({ trouble: 'refuses-all', sentTo: 0n });
		expect(await asides(id)).toEqual([]);
	});
});

describe('a statement that a store does not take', () => {
	test('is set aside with what it said; the others arrive in order', async () => {
		const id = await target();
		const told = many(150);
		const bad = new Set([told[0]!.id, told[77]!.id, told[149]!.id]);
		lrs.rules.refuses = (statement) => bad.has(statement.id!);
		await put(...told);
		await send();
		expect(ids(lrs.kept)).toEqual(ids(told).filter((each) => !bad.has(each!)));
		const aside = await asides(id);
		expect(new Set(aside.map(({ statementId }) => statementId))).toEqual(bad);
		expect(aside[0]).toMatchObject({
			...{ reason: 'refused', says: '400 one of these is not taken' }
		});
	});

	test('is tried again when somebody asks, and set aside anew or forgotten', async () => {
		const id = await target();
		const told = many(3);
		lrs.rules.refuses = (statement) => statement.id === told[1]!.id;
		await put(...told);
		await send();
		await askAgain(database.db, id, told[1]!.id);
		await send();
		expect(await asides(id)).toMatchObject([{ statementId: told[1]!.id, again: false }]);
		delete lrs.rules.refuses;
		await askAgain(database.db, id);
		await send();
		expect(await asides(id)).toEqual([]);
		expect(lrs.kept.at(-1)!.id).toBe(told[1]!.id);
	});

	test('because the store fails on it: after many times it is found', async () => {
		const id = await target();
		const told = many(5);
		await put(...told);
		const fails = (statement: AnyStatement) => statement.id === told[2]!.id;
		lrs.rules.refuses = fails;
		lrs.rules.refusal = 500;
		await send();
		expect(ids(lrs.kept)).toEqual(ids(told.filter((each) => !fails(each))));
		expect(await asides(id)).toMatchObject([{ statementId: told[2]!.id, reason: 'store-error' }]);
	});

	test('because another one stands there with its id', async () => {
		const id = await target();
		const told = many(4);
		const other = { ...told[2]!, verb: { id: attended } };
		lrs.byId.set(other.id, other);
		await put(...told);
		await send();
		expect(ids(lrs.kept)).toEqual(ids([told[0]!, told[1]!, told[3]!]));
		expect(await asides(id)).toMatchObject([{ statementId: other.id, reason: 'conflict' }]);
	});

	test('because something stands there that we may not read', async () => {
		const id = await target();
		lrs.rules.reads = false;
		const told = many(4);
		lrs.byId.set(told[2]!.id, told[2]!);
		await put(...told);
		await send();
		expect(ids(lrs.kept)).toEqual(ids([told[0]!, told[1]!, told[3]!]));
		expect(await asides(id)).toMatchObject([{ statementId: told[2]!.id, reason: 'unseen' }]);
	});

	test('goes from the list with the statement itself', async () => {
		const id = await target();
		const told = many(2);
		lrs.rules.refuses = (statement) => statement.id === told[0]!.id;
		await put(...told);
		await send();
		await database.sql`delete from record where id = ${told[0]!.id}`;
		expect(await asides(id)).toEqual([]);
	});
});

test('two processes never tell the same store something at the same time', async () => {
	await target();
	await put(...many(300));
	let other: Promise<void> | undefined;
	lrs.rules.kept = (size) => {
		if (size === 100) other = send();
	};
	await send();
	await other;
	expect(lrs.posted).toHaveLength(3);
	expect(lrs.kept).toHaveLength(300);
});

test('one store that fails holds up no other', async () => {
	const [down, up] = [await target(), await target()];
	await changeTarget(database.db, down, { endpoint: 'http://127.0.0.1:9/xapi' });
	await put(...many(5));
	await send({ pace: slow });
	expect(lrs.kept).toHaveLength(5);
	expect((await now(up)).trouble).toBeNull();
	expect((await now(down)).trouble).toBe('unreachable');
});

test('with another AUTH_SECRET nothing is sent, and the administrator hears why', async () => {
	const id = await target();
	await put(...many(1));
	await send({ secret: 'another secret', pace: slow });
	expect(lrs.requests()).toBe(0);
	expect((await now(id)).trouble).toBe('sealed');
});
