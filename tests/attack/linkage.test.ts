import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { altered, type Dump } from './linkage/dump.ts';
import { firstChoices } from './linkage/records.ts';
import {
	baseline,
	best,
	byChance,
	mean,
	scored,
	share,
	standardError,
	type Guesses,
	type Scores
} from './linkage/score.ts';
import { watchedServer, type WatchedServer } from './linkage/server.ts';
import { joinWithKey } from './linkage/with-the-key.ts';
import {
	guessBySimilarity,
	guessByNames,
	linksOfDumps,
	linksOfWal,
	rowsThatName
} from './linkage/without-the-key.ts';
import { box, liveThrough, options, staff, type Year } from './linkage/year.ts';

// Ten units of 120 people choose in secret, while their completion is stored by name. Attackers say what
// each person chose, from what an organisation keeps anyway: dumps, logs, the write-ahead log.

const runs = 10;
/** They tell attacker A what they chose. */
const accomplices = 20;

let server: WatchedServer;
const years: Year[] = [];

beforeAll(async () => {
	server = await watchedServer();
	const seeds = Array.from({ length: runs }, (_, seed) => seed);
	const lane = async () => {
		for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop())
			years.push(await liveThrough(server, seed));
	};
	await Promise.all([lane(), lane()]);
});
afterAll(() => server.stop());

/** What the most popular answer scores, and four standard errors more among so many people. */
function limit(people: number): number {
	const popular = mean(years.map(({ truth }) => baseline(truth)));
	return popular + 4 * standardError(popular, people);
}

describe('attacker B, with the key, every log and the last dump before the count', () => {
	const joined = (copy: (year: Year) => Dump): Promise<Scores[]> =>
		Promise.all(years.map(async (year) => scored(await joinWithKey(year, copy(year)), year.truth)));

	test('joins nobody to an envelope: no order says more than the most popular answer, or than chance', async () => {
		const scores = await joined(({ last }) => last);
		expect(scores[0]!.size).toBeGreaterThan(200);
		const { way, score } = best(scores);
		const chance = mean(years.map(({ truth }) => byChance(truth)));
		expect(score, way).toBeLessThan(limit(runs * staff));
		// Of hundreds of ways one is lucky: that is what the two errors more are for.
		expect(score, way).toBeLessThan(chance + 6 * standardError(chance, runs * staff));
	});

	test('joins nearly everybody where nothing is rewritten: the attack works', async () => {
		const { score } = best(await joined(({ nights }) => nights[0]!.before));
		expect(score).toBeGreaterThan(0.9);
	});

	test('joins nobody by our own backup, made at that same hour: it has no order', async () => {
		const scores = await joined(({ noon }) => noon);
		expect(scores[0]!.size).toBeGreaterThan(50);
		const { way, score } = best(scores);
		const chance = mean(years.map(({ truth }) => byChance(truth)));
		expect(score, way).toBeLessThan(chance + 6 * standardError(chance, (runs * staff) / 2));
	});

	test('finds no person, no ballot and no choice in the log', () => {
		for (const { log, people, last } of years) {
			const words = [...new Set(log.match(/[\w-]{8,}/g))].join('\n');
			const traces = [
				...people.flatMap(({ id, personnelNumber }) => [id, personnelNumber]),
				...firstChoices(last).flatMap(({ nullifier, envelope }) => [
					nullifier.slice(2, 18),
					envelope.slice(-16)
				]),
				...options
			];
			expect(words).toContain('nullifier');
			expect(traces.filter((trace) => words.includes(trace))).toEqual([]);
		}
	});
});

describe('attacker A, with every dump, every backup, the logs and the write-ahead log, and no key', () => {
	const ways = ['dumps', 'write-ahead log'] as const;
	let links: Record<(typeof ways)[number], ReadonlyMap<string, string>>[];
	beforeAll(() => {
		links = years.map((year) => ({
			dumps: linksOfDumps(year.nights),
			'write-ahead log': linksOfWal(year)
		}));
	});

	/** Every way of guessing over everybody but the accomplices, on dumps as they are or would be. */
	const guessed = (change: (year: Year, copy: Dump) => Dump = (_, copy) => copy): Scores[] =>
		years.map((year, at) => {
			const told = new Map([...year.truth].slice(0, accomplices));
			const copies = [...year.nights.flatMap(({ before, after }) => [before, after]), year.last];
			const seen = copies.map((copy) => change(year, copy));
			const naming = rowsThatName(seen);
			const guesses = new Map<string, Guesses>();
			for (const way of ways) {
				guesses.set(`similar, by ${way}`, guessBySimilarity(links[at]![way], seen, told));
				guesses.set(`named, by ${way}`, guessByNames(links[at]![way], naming, told));
			}
			return scored(guesses, new Map([...year.truth].slice(accomplices)));
		});

	test('knows whose envelope is whose, and does no better than the most popular answer', () => {
		for (const way of ways) {
			const right = years.map(({ filed }, at) => share(links[at]![way], filed));
			expect(mean(right), way).toBeGreaterThan(0.9);
		}
		const { way, score } = best(guessed());
		expect(score, way).toBeLessThan(limit(runs * (staff - accomplices)));
	});

	test.each<[string, (envelope: string, option: string) => string]>([
		['choices in clear', (_, option) => `\\x${Buffer.from(option).toString('hex')}`],
		[
			'envelopes as long as their option',
			(envelope, option) => envelope.slice(0, envelope.length - 2 * option.length)
		]
	])('reads %s: the attack works', (_, envelopeOf) => {
		const weak = ({ filed, truth }: Year, copy: Dump) => {
			const owners = new Map([...filed].map(([person, nullifier]) => [nullifier, person]));
			return altered(copy, box, ({ xmin, values }) => {
				const option = truth.get(owners.get(String(values.nullifier))!)!;
				const envelope = envelopeOf(String(values.envelope), option);
				const text = `(${values.nullifier},${values.contest},${envelope})`;
				return { xmin, text, values: { ...values, envelope } };
			});
		};
		expect(best(guessed(weak)).score).toBeGreaterThan(0.9);
	});

	test('finds no choice in the write-ahead log', () => {
		for (const { wal } of years)
			expect(options.filter((option) => wal.includes(option))).toEqual([]);
	});
});
