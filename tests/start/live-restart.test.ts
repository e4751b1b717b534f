import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { signedIn } from '../attack/visitor.ts';
import { openedEnvelopes } from '../support/box.ts';
import { Phone, Remote } from '../support/live-client.ts';
import { newEmployee } from '../support/people.ts';
import { freePort, start, type Program, type Ready } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// A room of 200 phones, while the server is killed during the first choice, between both, and during the
// second. What the phones sent is what comes out: no choice is lost, none counts twice, none is another.

const size = 200;
const dilemma = 'de-envelop';
const options = ['a', 'b', 'c', 'd', 'pass'];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let settings: { DATA_DIR: string; PORT: number; DEMO_PEOPLE: number };
let program: Program;
const programs: Program[] = [];
let ready: Ready;
let remote: Remote;
let phones: Phone[];
let pools: Pools;

beforeAll(async () => {
	folder = await temporaryFolder();
	settings = { DATA_DIR: `${folder.path}/data`, PORT: await freePort(), DEMO_PEOPLE: 150 };
	await run();
	const { email, password } = await newEmployee(ready.databaseUrl, { role: 'facilitator' });
	remote = new Remote(ready.address, await signedIn(ready.address, email, password));
	await remote.start(dilemma);
	phones = Array.from({ length: size }, () => new Phone(ready.address, remote.code));
	await Promise.all(phones.map((phone) => phone.join()));
});
afterAll(async () => {
	await pools?.close();
	await program.stop();
	await folder.remove();
});

async function run(): Promise<void> {
	program = start(settings);
	programs.push(program);
	ready = await program.ready;
}

async function killed(): Promise<void> {
	program.process.kill('SIGKILL');
	await program.ended;
}

/** An option by chance: what is expected is what was sent. */
const anyOption = () => options[Math.floor(Math.random() * options.length)]!;

/** Sends until it is acknowledged; the same message each time, after coming back. */
async function insist(phone: Phone, choice: object): Promise<void> {
	for (;;) {
		const answered = await phone.choose(choice).catch(() => undefined);
		if (answered?.status === 200) return;
		await wait(200 + 300 * Math.random());
		await phone.comeBack().catch(() => undefined);
	}
}

/** Everybody chooses, some of them twice, while the server is killed and comes back. */
async function chooseThrough(round: 'first' | 'second'): Promise<string[]> {
	const sent: string[] = [];
	let acknowledged = 0;
	const choosing = phones.map(async (phone, at) => {
		await wait(600 * Math.random());
		for (let times = at % 4 === 0 ? 2 : 1; times > 0; times--) {
			const option = anyOption();
			sent[at] = option;
			await insist(phone, phone.choice(dilemma, round, option));
			acknowledged += 1;
		}
	});
	while (acknowledged < size / 2) await wait(5);
	await killed();
	expect(acknowledged).toBeLessThan(size);
	await run();
	await Promise.all(choosing);
	return sent;
}

const comeBack = () => Promise.all(phones.map((phone) => phone.comeBack()));
const countsOf = (sent: string[]) =>
	Object.fromEntries(options.map((option) => [option, sent.filter((o) => o === option).length]));

test('the result is what the phones sent, and so is what lies in the box', async () => {
	await remote.press('next', 'next');
	const first = await chooseThrough('first');
	await comeBack();
	await remote.press('close', 'next');
	await killed();
	await run();
	await comeBack();
	await remote.press('next');
	const second = await chooseThrough('second');
	await comeBack();
	await remote.press('close', 'reveal');
	expect((await remote.look()).result).toMatchObject({
		first: { show: 'exact', bars: countsOf(first), of: size },
		second: { show: 'exact', bars: countsOf(second), of: size }
	});

	pools = openPools(ready.databaseUrl, 1);
	const keyDir = `${settings.DATA_DIR}-keys`;
	const [open] = await pools.app.execute<{ id: string }>(
		'select id from ballot_period where opened_on is not null and closed_on is null'
	);
	const ballots = async () =>
		(await openedEnvelopes(pools.counter, keyDir, open!.id))
			.filter(({ contest }) => contest.endsWith('|live'))
			.map(({ contest, option, changed }) => `${contest.split('|')[2]} ${option} ${changed}`)
			.toSorted();
	await remote.press('next', 'end');
	const sealed = [
		...first.map((option) => `first ${option} false`),
		...second.map((option, at) => `second ${option} ${option !== first[at]}`)
	];
	await expect.poll(ballots, { timeout: 60_000, interval: 1_000 }).toEqual(sealed.toSorted());

	const written = programs.map(({ output }) => output()).join('\n');
	const traces = phones.flatMap(({ secret, tokens }) => [secret, ...tokens]);
	expect(programs).toHaveLength(4);
	expect(traces.filter((trace) => written.includes(trace))).toEqual([]);
}, 300_000);
