import type { Run } from '../frame/bench.ts';
import { atTheDilemma, browser, dilemmaPath, dilemmaRequests } from '../frame/everyone.ts';
import { within } from '../frame/figure.ts';
import { startFloor } from '../frame/floor.ts';
import { pace, rush } from '../frame/load.ts';
import type { Town } from '../frame/town.ts';
import { usage } from '../frame/usage.ts';

/** On two cores, which the client and the database share: a second, milliseconds, megabytes. */
const aims = { rate: 400, firstByte: 30, memory: 250 };

const [people, atOnce, perSecond] = [40, 16, 50];
/** In turn, so that whatever else the machine does hits both; the middle one counts. */
const rounds = 3;

/** The page with a dilemma, signed in, beside a server that only sends the same bytes. */
export async function measureDilemma(town: Town, seconds: number, run: Run): Promise<void> {
	const cookies = await atTheDilemma(town, people);
	const own = { ...town, requests: dilemmaRequests(town.address, cookies) };
	using floor = await startFloor(town.address, dilemmaPath, browser(cookies[0]!));
	const bare = { ...floor, requests: dilemmaRequests(floor.address, cookies) };
	for (const target of [own, bare]) await rush(target, atOnce, Math.max(3, seconds / 2));
	const rates: number[][] = [[], []];
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const [at, target] of [own, bare].entries()) {
			const { rate, cpu } = await rush(target, atOnce, seconds);
			rates[at]!.push(rate);
			if (target === own) times.push(cpu);
		}
	}
	const [rate = 0, floorRate = 1] = rates.map((each) => within(each, 0.5));
	run.atLeast({ name: 'dilemma page, signed in', value: rate, unit: 'per second' }, aims.rate);
	run.note({ name: 'dilemma page: CPU of the app', value: within(times, 0.5), unit: 'ms' });
	run.note({ name: 'floor: the same bytes', value: floorRate, unit: 'per second' });
	run.note({ name: 'dilemma page, of the floor', value: rate / floorRate, unit: 'ratio' });

	const paced = await pace(own, perSecond, seconds);
	const first = `first byte at ${perSecond} a second`;
	run.note({ name: `${first}, p50`, value: paced.p50, unit: 'ms' });
	run.atMost({ name: `${first}, p95`, value: paced.p95, unit: 'ms' }, aims.firstByte);
	const bareFirst = await pace(bare, perSecond, seconds);
	run.note({ name: `floor: ${first}, p95`, value: bareFirst.p95, unit: 'ms' });
	const { memory } = await usage(town.pid);
	run.atMost({ name: 'memory of the app under load', value: memory, unit: 'MB' }, aims.memory);
}
