import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { commandLine } from '../../scripts/embedded/running.ts';
import { root } from '../../scripts/start/root.mjs';
import { freePort, start, type Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// One data folder through everything that can befall it, in this order.

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let settings: { DATA_DIR: string; PORT: number; DEMO: string };
const programs: Program[] = [];

beforeAll(async () => {
	folder = await temporaryFolder();
	settings = { DATA_DIR: folder.path, PORT: await freePort(), DEMO: 'off' };
});

afterAll(async () => {
	for (const program of programs) await program.stop();
	await folder.remove();
});

function run(): Program {
	const program = start(settings);
	programs.push(program);
	return program;
}

async function postmaster(): Promise<number> {
	const file = await readFile(join(folder.path, 'postgres/postmaster.pid'), 'utf8');
	return Number(file.split('\n')[0]);
}

const lives = async (pid: number) => (await commandLine(pid)) !== '';

const answers = () =>
	fetch(`http://localhost:${settings.PORT}/readyz`).then(
		({ status }) => status,
		() => 'nothing'
	);

it('starts on an empty folder, also after a start that was cut short, and gives the first administrator a link', async () => {
	await mkdir(join(folder.path, 'postgres.new/base'), { recursive: true });
	await writeFile(join(folder.path, 'postgres.new/PG_VERSION'), '18\n');
	const program = run();
	const { adminLink, accounts } = await program.ready;
	expect(await answers()).toBe(200);
	expect(accounts).toEqual([]);
	expect(adminLink).toContain(`http://localhost:${settings.PORT}/set-up/`);
	expect(program.output()).toContain(adminLink);
	expect((await fetch(adminLink ?? '')).status).toBe(200);
});

it('refuses a second start on the same data with one sentence', async () => {
	const second = start({ ...settings, PORT: await freePort() });
	expect(await second.ended).toBe(1);
	expect(second.output()).toMatch(/\nTweesprong already runs on [^\n]+\.\n$/);
});

it('stops both on SIGTERM', async () => {
	const pid = await postmaster();
	expect(await programs[0]?.stop()).toBe(0);
	expect(await lives(pid)).toBe(false);
	expect(await answers()).toBe('nothing');
});

it('answers within 10 seconds the second time, with the data of the first', async () => {
	const started = Date.now();
	const { databaseUrl } = await run().ready;
	expect(await answers()).toBe(200);
	expect(Date.now() - started).toBeLessThan(10_000);
	const { sql, close } = connect(databaseUrl, 1);
	await sql`create table mark as select 1 as made`;
	await close();
});

it('goes on with the running PostgreSQL after the app was killed', async () => {
	const pid = await postmaster();
	const killed = programs.at(-1);
	killed?.process.kill('SIGKILL');
	await killed?.ended;
	expect(await lives(pid)).toBe(true);
	const { databaseUrl } = await run().ready;
	expect(await postmaster()).toBe(pid);
	const { sql, close } = connect(databaseUrl, 1);
	expect(await sql`select made from mark`).toEqual([{ made: 1 }]);
	await close();
});

it('recovers after PostgreSQL was killed', async () => {
	process.kill(await postmaster(), 'SIGKILL');
	expect(await answers()).toBe(503);
	expect(await programs.at(-1)?.stop()).toBe(0);
	await run().ready;
	expect(await answers()).toBe(200);
});

it('starts with a leftover postmaster.pid whose number now belongs to another program', async () => {
	await programs.at(-1)?.stop();
	const file = join(folder.path, 'postgres/postmaster.pid');
	await writeFile(
		file,
		`${process.pid}\n${folder.path}/postgres\n1\n5432\n\n127.0.0.1\n1 1\nready\n`
	);
	await run().ready;
	expect(await answers()).toBe(200);
	expect(await programs.at(-1)?.stop()).toBe(0);
});

it('stops both when what started it is killed', async () => {
	const outer = spawn(process.execPath, ['scripts/start.mjs'], {
		cwd: root,
		env: { PATH: process.env.PATH, ...settings, PORT: String(settings.PORT) },
		stdio: 'ignore'
	});
	while ((await answers()) !== 200) await wait(100);
	const pid = await postmaster();
	outer.kill('SIGKILL');
	await once(outer, 'close');
	while (await lives(pid)) await wait(50);
	expect(await answers()).toBe('nothing');
});
