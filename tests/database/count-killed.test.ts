import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add, sum } from '#lib/report/table.ts';
import { finishCounted } from '#lib/server/ballot/finish-counted.ts';
import { hasKeyFile, makeKeyFile } from '#lib/server/ballot/key-file.ts';
import { countBox, hasBox } from '#lib/server/db/box.ts';
import { choicesOf, recount, usual } from '../support/choices.ts';
import { dilemmas } from '../support/closed-period.ts';
import { closedWithKeyFile } from '../support/closed-by-key-file.ts';
import { countDatabase } from '../support/count.ts';
import { publicationsOf, toldOf } from '../support/published.ts';
import { temporaryFolder } from '../support/temporary.ts';

const program = fileURLToPath(new URL('../support/count-and-die.ts', import.meta.url));
const votes = choicesOf('de-envelop', usual, 1);
let database: Awaited<ReturnType<typeof countDatabase>>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let period: string;

beforeEach(async () => {
	database = await countDatabase();
	folder = await temporaryFolder();
	period = await closedWithKeyFile(database, folder.path, votes);
});
afterEach(async () => {
	await database.close();
	await folder.remove();
});

/** Counts in a process of its own, which kills itself at a moment or is killed after some milliseconds. */
async function run(moment: readonly string[] = [], after?: number): Promise<string> {
	const child = fork(program, [database.url, period, folder.path, ...moment], { execArgv: [] });
	let said: string | undefined;
	child.once('message', (message) => (said = String(message)));
	const ended = once(child, 'close');
	if (after) setTimeout(() => child.kill('SIGKILL'), after);
	const [, signal] = await ended;
	// The server may not have noticed yet: its transaction holds this until it has ended.
	await database.sql.begin((tx) => tx`select pg_advisory_xact_lock(hashtext('ballot count'))`);
	return signal ?? said ?? 'nothing';
}

async function expectNothing() {
	const { pools, sql } = database;
	expect(await countBox(pools.counter, period)).toBe(votes.length);
	const [row] = await sql`
		select (select count(*)::int from statement) + (select count(*)::int from ballot_publication)
			+ (select count(*)::int from ballot_record) as written`;
	expect(row).toEqual({ written: 0 });
}

async function expectEverything() {
	const { pools, sql } = database;
	expect(await hasBox(pools.counter, period)).toBe(false);
	const rows = await publicationsOf(sql, period);
	expect(rows).toHaveLength(2 * dilemmas.length);
	for (const { dilemma, phase, voters } of rows.filter((row) => row.dilemma === 'de-envelop')) {
		const exact = add([...recount(votes, dilemma, phase).values()]);
		expect(sum(Object.values(voters))).toBe(sum(exact));
		expect(await toldOf(sql, dilemma, phase)).toEqual(exact);
	}
}

// Each test starts programs of its own.
vi.setConfig({ testTimeout: 180_000 });

test('a count that is killed before it is done leaves nothing, and the next one everything', async () => {
	const moments = [
		['opening', '0.5'],
		['publishing', '0.5'],
		['writing', '0.5'],
		['writing', '1']
	];
	for (const moment of moments) {
		expect(await run(moment), moment.join()).toBe('SIGKILL');
		await expectNothing();
	}
	expect(await hasKeyFile(folder.path, period)).toBe(true);
	expect(await run()).toBe('counted');
	await expectEverything();
	expect(await hasKeyFile(folder.path, period)).toBe(false);
});

test('a count that is killed before its key is destroyed is done, and the next start destroys the key', async () => {
	expect(await run(['committed'])).toBe('SIGKILL');
	await expectEverything();
	expect(await hasKeyFile(folder.path, period)).toBe(true);
	expect(await run()).toBe('counted');
	await finishCounted(database.pools.app, folder.path);
	expect(await hasKeyFile(folder.path, period)).toBe(false);
	await expectEverything();
	await makeKeyFile(folder.path, period);
	await finishCounted(database.pools.app, folder.path);
	expect(await hasKeyFile(folder.path, period), 'the key of another database').toBe(true);
});

test('killed at any moment it is all or nothing', async () => {
	for (let attempt = 0; attempt < 4; attempt++) {
		await run([], 800 + 400 * attempt);
		if (await hasBox(database.pools.counter, period)) await expectNothing();
		else await expectEverything();
	}
	expect(['counted', 'no-key']).toContain(await run());
	await finishCounted(database.pools.app, folder.path);
	await expectEverything();
	expect(await hasKeyFile(folder.path, period)).toBe(false);
});
