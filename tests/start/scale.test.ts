import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { homeOf } from '../../scripts/scale/backends.ts';
import { signedIn } from '../attack/visitor.ts';
import { Remote, type Phone } from '../support/live-client.ts';
import { chooseThrough, countsOf, joined } from '../support/live-room.ts';
import { newEmployee } from '../support/people.ts';
import { freePort, start, type Program, type Ready } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// Two app processes behind the local proxy. The one that has a session is killed during a choice and comes
// back, and so the session goes to the other and home again; in the second round it is asked to stop, as an
// update does.

const size = 60;
const dilemma = 'de-envelop';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let program: Program;
let ready: Ready;
let remote: Remote;
let phones: Phone[];

beforeAll(async () => {
	folder = await temporaryFolder();
	const settings = { DATA_DIR: `${folder.path}/data`, PORT: await freePort(), DEMO_PEOPLE: 60 };
	program = start(settings, 'scripts/scale-local.ts');
	ready = await program.ready;
	const { email, password } = await newEmployee(ready.databaseUrl, { role: 'facilitator' });
	remote = new Remote(ready.address, await signedIn(ready.address, email, password));
	await remote.start(dilemma);
	phones = await joined(ready.address, remote.code, size);
});
afterAll(async () => {
	await program.stop();
	await folder.remove();
});

const readiness = (port: number) =>
	fetch(`http://127.0.0.1:${port}/readyz`).then(
		({ status }) => status,
		() => 'gone'
	);

/** Ends the process that has the session, and waits until another one is in its place. */
async function ended(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
	const home = homeOf(remote.code, ready.ports!)!;
	const again = once(program.process, 'message') as Promise<[Ready]>;
	process.kill(ready.apps![ready.ports!.indexOf(home)]!, signal);
	if (signal === 'SIGTERM') await expect.poll(() => readiness(home), { interval: 20 }).toBe(503);
	[ready] = await again;
	await expect.poll(() => readiness(home), { timeout: 30_000, interval: 100 }).toBe(200);
}

/** Everybody is back, wherever the session is by then. */
async function allBack(): Promise<void> {
	// The proxy looks twice a second: the session goes home after this.
	await wait(1_000);
	for (const phone of phones)
		await expect
			.poll(async () => (await phone.comeBack().catch(() => undefined))?.status, {
				timeout: 15_000,
				interval: 200
			})
			.toBe(200);
}

test('a killed and a stopped process lose nothing of a choice', async () => {
	await remote.press('next', 'next');
	const first = await chooseThrough(phones, { item: dilemma, round: 'first' }, () =>
		ended('SIGKILL')
	);
	await allBack();
	await remote.press('close', 'next', 'next');
	const second = await chooseThrough(phones, { item: dilemma, round: 'second' }, () =>
		ended('SIGTERM')
	);
	await allBack();
	await remote.press('close', 'reveal');
	expect((await remote.look()).result).toMatchObject({
		first: { show: 'exact', bars: countsOf(first), of: size },
		second: { show: 'exact', bars: countsOf(second), of: size }
	});
	const traces = phones.flatMap(({ secret, tokens }) => [secret, ...tokens]);
	expect(traces.filter((trace) => program.output().includes(trace))).toEqual([]);
}, 120_000);
