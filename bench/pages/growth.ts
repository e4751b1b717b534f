import type { Run } from '../frame/bench.ts';
import { atTheDilemma, dilemmaRequests } from '../frame/everyone.ts';
import { rush } from '../frame/load.ts';
import { measureRequests } from '../frame/requests.ts';
import { startTown } from '../frame/town.ts';
import { settled, usage } from '../frame/usage.ts';
import { multiply } from './multiply.ts';

/** Pages of HR that read about everyone; no aim: what counts is how they grow. */
const pages = [
	{ name: 'HR overview', path: '/hr', times: 20 },
	{ name: 'list of people', path: '/hr/welkom/people', times: 10 },
	{ name: 'CSV of everyone', path: '/hr/welkom/people.csv', times: 3 }
];

/** How long each took with so many people, in milliseconds. */
type Times = { people: number; took: Map<string, number> };

/** The same with more and more people: of what takes longer than n log n the growth is an aim that was missed. */
export async function measureGrowth(sizes: readonly number[], run: Run): Promise<void> {
	const curve: Times[] = [];
	for (const people of sizes) curve.push(await measureAt(people, run));
	for (const [at, { people, took }] of curve.entries()) {
		const before = curve[at - 1];
		for (const [name, value] of before ? took : []) {
			const grown = value / before!.took.get(name)!;
			const figure = {
				name: `${name}: ${before!.people} to ${people} people`,
				value: grown,
				unit: 'x'
			};
			run.atMost(figure, nLogN(people) / nLogN(before!.people));
		}
	}
}

const nLogN = (n: number) => n * Math.log(n);
/** The demo makes no larger town. */
const mostOfDemo = 5_000;

async function measureAt(people: number, run: Run): Promise<Times> {
	const base = Math.min(people, mostOfDemo);
	const fill = (url: string) => multiply(url, people / base);
	await using town = await startTown(base, { role: 'hr', ...(people > base && { fill }) });
	await settled(town.pid);
	const took = new Map<string, number>();
	const cookies = await atTheDilemma(town, 10);
	const target = { ...town, requests: dilemmaRequests(town.address, cookies) };
	await rush(target, 8, 2);
	const { rate } = await rush(target, 8, 3);
	run.note({ name: `${people} people: dilemma page`, value: rate, unit: 'per second' });
	took.set('dilemma page', 1000 / rate);
	for (const page of pages) {
		const asked = { ...page, name: `${people} people: ${page.name}`, aim: Infinity };
		took.set(page.name, await measureRequests(town, asked, run));
	}
	const { memory } = await usage(town.pid);
	run.note({ name: `${people} people: memory of the app`, value: memory, unit: 'MB' });
	return { people, took };
}
