import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { errorCode } from '#lib/server/db/error-code.ts';
import { isUnavailable } from '#lib/server/db/unavailable.ts';
import { freshDatabase } from '../support/database.ts';
import { by, tcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

// What the driver makes of connections that are lost, by itself: a statement outside its transaction, a
// connection that never comes back, the end of the process.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let line: TcpProxy;
let pool: Connection;

const patience = { connection: 400, answer: 1_000 };

beforeAll(async () => {
	database = await freshDatabase();
	await database.sql`create table mark (n int)`;
	const { hostname, port } = new URL(inject('template'));
	line = await tcpProxy({ host: hostname, port: Number(port) });
});
beforeEach(async () => {
	await pool?.close();
	line.become('open');
	await database.sql`truncate mark`;
	pool = connect(by(line, database.url), 2, undefined, patience);
	await pool.sql`select 1`;
	// A pool this young is not made anew.
	await wait(600);
});
afterAll(async () => {
	await pool.close();
	await line.close();
	await database.close();
});

const marks = async () => (await database.sql`select n from mark order by n`).map(({ n }) => n);
const codeOf = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error) => (isUnavailable(error) ? errorCode(error) : error)
	);
const isOne = [{ one: 1 }];

test('a transaction whose connection is lost writes nothing on the one that comes in its place', async () => {
	const writing = pool.sql.begin(async (tx) => {
		await tx`insert into mark values (1)`;
		await wait(150);
		await tx`insert into mark values (2)`;
	});
	const code = codeOf(writing);
	await wait(50);
	line.breakAll();
	const others = [pool.sql`select 1 as one`, pool.sql`select 1 as one`];
	expect(await Promise.all(others)).toEqual([isOne, isOne]);
	expect(await code).toBe('CONNECTION_CLOSED');
	await wait(200);
	expect(await marks()).toEqual([]);
});

test('the same goes for one within another, by the library', async () => {
	const writing = pool.db.transaction(async (outer) => {
		await outer.execute('insert into mark values (1)');
		await outer.transaction(async (inner) => {
			await inner.execute('insert into mark values (2)');
			await wait(150);
			await inner.execute('insert into mark values (3)');
		});
	});
	const code = codeOf(writing);
	await wait(50);
	line.breakAll();
	expect(await pool.sql`select 1 as one`).toEqual(isOne);
	expect(await code).toBe('CONNECTION_CLOSED');
	await wait(200);
	expect(await marks()).toEqual([]);
});

test('whatever moment connections are lost at, what is done is whole, and the pool goes on', async () => {
	let done = 0;
	let isOver = false;
	const work = async () => {
		while (!isOver) {
			const write = pool.sql.begin(async (tx) => {
				await tx`insert into mark values (${1})`;
				await tx`insert into mark values (${2})`;
			});
			if ((await codeOf(write)) === 'done') done += 1;
			await wait(1);
		}
	};
	const working = Promise.all([work(), work(), work()]);
	for (let times = 0; times < 40; times++) {
		await wait(10 + 20 * Math.random());
		line.breakAll();
	}
	isOver = true;
	await working;
	await wait(600);
	expect(await codeOf(pool.sql`select 1`)).toBe('done');
	const kept = await marks();
	const [ones, twos] = [1, 2].map((n) => kept.filter((mark) => mark === n).length);
	expect(ones).toBe(twos);
	// A commit may be done without its answer.
	expect(ones).toBeGreaterThanOrEqual(done);
});

test('a line that says nothing any more is left', async () => {
	line.become('silent');
	expect(await codeOf(pool.sql`select 1`)).toBe('NO_ANSWER');
	line.become('open');
	expect(await pool.sql`select 1 as one`).toEqual(isOne);
});

test('who finds no connection free is told so, and nothing of it is done later', async () => {
	const { promise, resolve } = Promise.withResolvers<null>();
	const holding = Promise.all([1, 2].map(() => pool.sql.begin(() => promise)));
	const codes = [
		codeOf(pool.db.execute('insert into mark values (1)')),
		codeOf(pool.sql.begin((tx) => tx`insert into mark values (2)`))
	];
	expect(await Promise.all(codes)).toEqual(['NO_CONNECTION_FREE', 'NO_CONNECTION_FREE']);
	resolve(null);
	await holding;
	expect(await pool.sql`select 1 as one`).toEqual(isOne);
	await wait(50);
	expect(await marks()).toEqual([]);
});

test('what takes too long is ended by the server, and the connection is used on', async () => {
	expect(await codeOf(pool.sql`select pg_sleep(5)`)).toBe('57014');
	expect(await pool.sql`select 1 as one`).toEqual(isOne);
});
