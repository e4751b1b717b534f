import { setTimeout as wait } from 'node:timers/promises';
import type { FlowMove } from '#lib/live/moves.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { rounded, secondsOf, within, type Figure } from '../frame/figure.ts';
import { bursts } from './bursts.ts';
import { each, follow, post, type Line } from './client.ts';
import { usage } from '../frame/usage.ts';

type Note = (figure: Figure) => void;
type Phone = { headers: { authorization: string }; line?: Line };

const dilemma = 'de-envelop';
/** They choose one by one after the others, to see how fast the projector counts. */
const apart = 50;

/** One session on the built product, from joining to the reconnect wave. */
export async function measureSession(size: number, note: Note): Promise<void> {
	await using cleanup = new AsyncDisposableStack();
	const folder = await temporaryFolder();
	cleanup.defer(folder.remove);
	const settings = { DATA_DIR: `${folder.path}/data`, PORT: await freePort(), DEMO_PEOPLE: 150 };
	// The first start fills the database: what that asks of memory is no part of a session.
	const first = start(settings);
	await first.ready;
	await first.stop();
	const program = start(settings);
	cleanup.defer(async () => void (await program.stop()));
	const { address, databaseUrl } = await program.ready;
	const { email, password } = await newEmployee(databaseUrl, { role: 'facilitator' });
	const cookie = { cookie: await signedIn(address, email, password) };
	const device = '?device=remote-of-the-bench';
	const begun = await usage(program.process.pid!);

	const asked = { agenda: [dilemma], unitId: null, form: 'room', kind: 'theme' };
	const settled = { exact: false, manager: false };
	const made = await post<{ code: string; projector: string }>(
		`${address}/live/desk${device}`,
		cookie,
		{ ...asked, settings: settled }
	);
	const desk = `${address}/live/desk/${made.code}${device}`;
	const seat = `${address}/live/seat/${made.code}`;
	let turn = 0;
	const press = async (move: FlowMove['move']) => {
		const { view } = await post<{ view: { turn: number } }>(desk, cookie, { move, turn });
		turn = view.turn;
	};

	const phones: Phone[] = [];
	const joining = await secondsOf(() =>
		each(Array.from({ length: size }), 100, async () => {
			const { seat: secret } = await post<{ seat: string }>(seat, {}, { move: 'join' });
			phones.push({ headers: { authorization: `Bearer ${secret}` } });
		})
	);
	note({ name: 'joins', value: Math.round(size / joining), unit: 'per second' });
	const connect = () =>
		each(phones, 100, async (phone) => {
			phone.line = await follow(`${seat}/stream`, phone.headers);
			await phone.line.seen('"role":"phone"');
		});
	note({ name: 'streams open', value: rounded(await secondsOf(connect)), unit: 's' });
	const shown = { authorization: `Bearer ${made.projector}` };
	const projector = await follow(`${address}/live/screen/${made.code}/stream`, shown);

	const clicks: number[] = [];
	const click = async (move: FlowMove['move'], phase: string) => {
		const lines = phones.map(({ line }) => line!.seen(`"phase":"${phase}"`));
		const pressed = performance.now();
		await press(move);
		clicks.push(Math.max(...(await Promise.all(lines))) - pressed);
		await wait(300);
	};
	await click('next', 'intro');
	await click('next', 'first');

	const choose = async ({ headers }: Phone, sequence: number): Promise<number> => {
		const sent = performance.now();
		const choice = { option: 'abcd'[Math.floor(4 * Math.random())] };
		const move = { move: 'choose', item: dilemma, round: 'first', choice, sequence };
		await post(seat, headers, move);
		return performance.now() - sent;
	};
	const most = phones.slice(apart);
	await bursts(program.process.pid!, most.length, note, (at, times) => choose(most[at]!, times));
	const counted: number[] = [];
	for (const [at, phone] of phones.slice(0, apart).entries()) {
		await wait(60);
		const sent = performance.now();
		const seen = projector.seen(`"chosen":${size - apart + at + 1},`);
		await choose(phone, 1);
		counted.push((await seen) - sent);
	}
	note({ name: 'choice to projector p50', value: within(counted, 0.5), unit: 'ms' });
	note({ name: 'choice to projector p99', value: within(counted, 0.99), unit: 'ms' });

	await click('close', 'first-closed');
	await click('next', 'talk');
	await click('next', 'second');
	note({ name: 'click to last phone, median', value: within(clicks, 0.5), unit: 'ms' });
	note({ name: 'click to last phone, most', value: within(clicks, 1), unit: 'ms' });
	for (const { line } of phones) line!.close();
	note({ name: 'reconnect wave', value: rounded(await secondsOf(connect)), unit: 's' });
	const { memory, seconds } = await usage(program.process.pid!);
	note({ name: 'memory of the app', value: memory, unit: 'MB' });
	note({ name: 'CPU of the app', value: rounded(seconds - begun.seconds), unit: 's' });
	for (const { line } of phones) line!.close();
	projector.close();
}
