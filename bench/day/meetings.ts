import { setTimeout as wait } from 'node:timers/promises';
import type { FlowMove } from '#lib/live/moves.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import type { Town } from '../frame/town.ts';
import { each, follow, post, type Line } from '../live/client.ts';
import type { Watch } from './watch.ts';

const dilemma = 'de-envelop';
type Meeting = {
	press: (move: FlowMove['move']) => Promise<void>;
	phones: { headers: { authorization: string }; line: Line }[];
	seat: string;
};

/** Opens sessions with phones in them, each led by somebody else. */
export async function meetings(town: Town, { sessions, phones }: Record<string, number>) {
	const made: Meeting[] = [];
	for (let at = 0; at < sessions!; at++) made.push(await open(town, phones!));
	return async (watch: Watch): Promise<void> => {
		await Promise.all(made.map((meeting, at) => hold(meeting, watch, at * 50)));
		for (const { line } of made.flatMap((meeting) => meeting.phones)) line.close();
	};
}

async function open({ address, databaseUrl }: Town, size: number): Promise<Meeting> {
	const { email, password } = await newEmployee(databaseUrl, { role: 'facilitator' });
	const cookie = { cookie: await signedIn(address, email, password) };
	const device = '?device=remote-of-the-bench';
	const settings = { exact: false, manager: false };
	const asked = { agenda: [dilemma], unitId: null, form: 'room', kind: 'theme', settings };
	const { code } = await post<{ code: string }>(`${address}/live/desk${device}`, cookie, asked);
	const seat = `${address}/live/seat/${code}`;
	let turn = 0;
	const press = async (move: FlowMove['move']) => {
		const { view } = await post<{ view: { turn: number } }>(
			`${address}/live/desk/${code}${device}`,
			cookie,
			{ move, turn }
		);
		turn = view.turn;
	};
	const phones: Meeting['phones'] = [];
	await each(Array.from({ length: size }), 25, async () => {
		const { seat: secret } = await post<{ seat: string }>(seat, {}, { move: 'join' });
		const headers = { authorization: `Bearer ${secret}` };
		phones.push({ headers, line: await follow(`${seat}/stream`, headers) });
	});
	await press('next');
	return { press, phones, seat };
}

/** A first choice, the talk and a second choice; in each everyone changes their mind until it closes. */
async function hold({ press, phones, seat }: Meeting, watch: Watch, after: number): Promise<void> {
	await wait(after);
	const length = (watch.until - performance.now()) / 2;
	let sequence = 0;
	for (const round of ['first', 'second'] as const) {
		await watch.timed('session: a press', () => press('next'));
		const until = performance.now() + 0.8 * length;
		while (performance.now() < until) {
			sequence++;
			const pause = Math.max(2000, length / 8);
			await Promise.all(
				phones.map(async ({ headers }, at) => {
					await wait((pause * at) / phones.length);
					const choice = { option: 'abcd'[at % 4] };
					const move = { move: 'choose', item: dilemma, round, choice, sequence };
					await watch.timed('session: a choice', () => post(seat, headers, move));
				})
			);
		}
		await watch.timed('session: a press', () => press('close'));
		if (round === 'first') await watch.timed('session: a press', () => press('next'));
	}
}
