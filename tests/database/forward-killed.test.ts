import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { asidesOf } from '#lib/server/db/forward-asides.ts';
import { addTarget, changeTarget, findTarget } from '#lib/server/db/forward-targets.ts';
import { sealText } from '#lib/server/sign-in/sealed.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { forwardStation } from '../support/forward-station.ts';
import { outsideLrs, type Fault, type OutsideLrs } from '../support/outside-lrs.ts';
import { attended, completed, outsideClient, putRecords } from '../support/records.ts';
import { storedStatement } from '../support/records.ts';

const program = fileURLToPath(new URL('../support/forward-and-die.ts', import.meta.url));
const { secret } = forwardStation();
const [total, deaths] = [10_000, 5];

/** What may go wrong with a request, of a hundred: most of it before, some of it after it was done. */
const wrong: [number, Fault][] = [
	[4, { status: 429 }],
	[1, { status: 429, headers: { 'retry-after': '1' } }],
	[4, { status: 500, text: '<h1>Oops</h1>' }],
	[3, { status: 503 }],
	[3, { status: 409 }],
	[3, { before: 'break' }],
	[1, { before: 'silence' }],
	[6, { after: 'break' }],
	[2, { after: 'silence' }]
];

/** Fails at random: a request that reads less often, as there are many of those. */
function atRandom({ method }: { method: string }): Fault | undefined {
	let throwOf = Math.random() * (method === 'GET' ? 1_500 : 100);
	return wrong.find(([share]) => (throwOf -= share) < 0)?.[1];
}

async function bury(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGKILL');
	await gone;
}

/** A sender that is killed each time the store has so many more statements. The next one stands by. */
function mortal(url: string, lrs: OutsideLrs) {
	const hire = () => fork(program, [url, secret], { execArgv: [] });
	let [died, working, next] = [0, hire(), hire()];
	working.send('go');
	const kill = () => {
		working.kill('SIGKILL');
		[working, next] = [next, hire()];
		working.send('go');
	};
	lrs.rules.kept = (size) => {
		if (died === deaths || size < ((died + 1) * total) / (deaths + 1)) return;
		died += 1;
		// Before it hears that these were kept, or while it hears it and marks them.
		if (died % 2 === 1) kill();
		else setTimeout(kill, Math.random() * 12);
	};
	return {
		died: () => died,
		/** Kills who works and who stands by, and waits until they are gone. */
		stop: () => Promise.all([working, next].map(bury))
	};
}

const ids = (statements: readonly AnyStatement[]) => statements.map(({ id }) => id);

test('10,000 statements, two stores that fail at random, a sender killed five times: none lost, none doubled, all in order', async () => {
	const database = await freshDatabase();
	const { db, sql } = database;
	const [all, some] = [await outsideLrs(), await outsideLrs()];
	const client = await outsideClient(sql);
	const told = Array.from({ length: total }, (_, at) =>
		storedStatement({ did: at % 4 === 0 ? attended : completed })
	);
	await putRecords(
		sql,
		told.map((statement) => ({ statement, client }))
	);
	const poison = new Set([0, 1, 2_345, 5_000, 9_999].map((at) => told[at]!.id));
	const taken = { ...told[7_000]!, verb: { id: 'https://a.example/other' } };
	all.rules.refuses = ({ id }) => poison.has(id!);
	all.byId.set(taken.id, taken);
	all.rules.fault = some.rules.fault = atRandom;

	const target = async ({ endpoint }: OutsideLrs, verbs: string[]) => {
		const id = randomUUID();
		await addTarget(db, {
			...{ id, name: 'A', endpoint, userName: 'tweesprong', version: '1.0.3', sentTo: 0n },
			...{ secret: sealText(secret, 'store-secret', id, 'geheim'), verbs, activities: [] },
			...{ others: true, changedBy: null, madeOn: '2026-11-22' }
		});
		await changeTarget(db, id, { paused: false });
		return id;
	};
	const [first, second] = [await target(all, []), await target(some, [attended])];
	const sender = mortal(database.url, all);
	onTestFinished(async () => {
		await sender.stop();
		await Promise.all([all.close(), some.close()]);
		await database.close();
	});
	const isThere = async (id: string) => (await findTarget(db, id))!.sentTo === BigInt(total);
	while (!(await isThere(first)) || !(await isThere(second))) await sleep(100);
	await sender.stop();

	expect(sender.died()).toBe(deaths);
	const setAside = await asidesOf(db, first, 100);
	const aside = new Set(setAside.map(({ statementId }) => statementId));
	expect(aside).toEqual(new Set([...poison, taken.id]));
	expect(ids(all.kept)).toEqual(ids(told).filter((id) => !aside.has(id!)));
	expect(ids(some.kept)).toEqual(ids(told.filter(({ verb }) => verb.id === attended)));
	expect(await asidesOf(db, second, 100)).toEqual([]);
}, 120_000);
