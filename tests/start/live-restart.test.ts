import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { signedIn } from '../attack/visitor.ts';
import { openedEnvelopes } from '../support/box.ts';
import { Remote, type Phone } from '../support/live-client.ts';
import { chooseThrough, countsOf, joined } from '../support/live-room.ts';
import { newEmployee } from '../support/people.ts';
import { freePort, start, type Program, type Ready } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// A room of 200 phones, while the server is killed during the first choice, between both, and during the
// second. What the phones sent is what comes out: no choice is lost, none counts twice, none is another.

const size = 200;
const dilemma = 'de-envelop';

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
	phones = await joined(ready.address, remote.code, size);
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

async function restarted(): Promise<void> {
	program.process.kill('SIGKILL');
	await program.ended;
	await run();
}

const comeBack = () => Promise.all(phones.map((phone) => phone.comeBack()));

test('the result is what the phones sent, and so is what lies in the box', async () => {
	await remote.press('next', 'next');
	const first = await chooseThrough(phones, { item: dilemma, round: 'first' }, restarted);
	await comeBack();
	await remote.press('close', 'next');
	await restarted();
	await comeBack();
	await remote.press('next');
	const second = await chooseThrough(phones, { item: dilemma, round: 'second' }, restarted);
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
