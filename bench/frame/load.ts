import { setTimeout as wait } from 'node:timers/promises';
import { within } from './figure.ts';
import { openLane, type Answer } from './lane.ts';
import { openLanes } from './lanes.ts';
import { perRequest, usage } from './usage.ts';

/** A server under load: whom to ask, what, and the process whose time is counted. */
export type Target = { address: string; pid: number; requests: readonly string[] };

/** Answers per second, processor time of one in milliseconds, and milliseconds to the first byte. */
export type Load = { rate: number; cpu: number; p50: number; p95: number; p99: number };

const loadOf = (answers: readonly Answer[], seconds: number, cpu: number): Load => {
	const first = answers.map((answer) => answer.first);
	return {
		...{ rate: answers.length / seconds, cpu },
		...{ p50: within(first, 0.5), p95: within(first, 0.95), p99: within(first, 0.99) }
	};
};

/** So many at once, each asking again as soon as it was answered. @throws at an answer that is no success */
export async function rush(target: Target, atOnce: number, seconds: number): Promise<Load> {
	const lanes = await Promise.all(Array.from({ length: atOnce }, () => openLane(target.address)));
	const before = await usage(target.pid);
	const begun = performance.now();
	const answers: Answer[] = [];
	await Promise.all(
		lanes.map(async ({ ask }) => {
			while (performance.now() - begun < 1000 * seconds)
				answers.push(successful(await ask(next(target, answers.length))));
		})
	);
	const took = (performance.now() - begun) / 1000;
	for (const lane of lanes) lane.close();
	return loadOf(answers, took, perRequest(before, await usage(target.pid), answers.length));
}

/** So many a second, whatever comes back. @throws at an answer that is no success */
export async function pace(target: Target, perSecond: number, seconds: number): Promise<Load> {
	const lanes = openLanes(target.address);
	const before = await usage(target.pid);
	const asked = Array.from({ length: perSecond * seconds }, async (_, at) => {
		await wait((1000 * at) / perSecond);
		return successful(await lanes.ask(next(target, at)));
	});
	const answers = await Promise.all(asked);
	lanes.close();
	return loadOf(answers, seconds, perRequest(before, await usage(target.pid), answers.length));
}

const next = ({ requests }: Target, at: number) => requests[at % requests.length]!;

function successful(answer: Answer): Answer {
	if (answer.status !== 200) throw new Error(`answered ${answer.head}`);
	return answer;
}
