import { beforeAll, describe, expect, test } from 'vitest';
import { publish } from '#lib/report/publish.ts';
import type { Row } from '#lib/report/table.ts';
import { seeded } from './disclosure/chance.ts';
import { suppositions, total } from './disclosure/claims.ts';
import { faults } from './disclosure/faults.ts';
import { exactSplit, roundedAlone } from './disclosure/naive.ts';
import { organisation } from './disclosure/organisations.ts';
import { proofs, type Proof } from './disclosure/proofs.ts';
import { publishAll, sumOf, votersOf, votesOf, type Published } from './disclosure/publications.ts';

/** `ATTACK_RUNS=1000` attacks a thousand organisations. */
const runs = Number(process.env.ATTACK_RUNS ?? 200);
const timeout = 60_000 + runs * 500;

const line = ({ what, units, option, low, high, voters }: Proof) =>
	`${what}: option ${option} in ${units.join()}, ${low} to ${high} of ${voters}`;

describe(`${runs} organisations, with earlier tables and statements`, () => {
	const published: (Published & { name: string })[] = [];

	beforeAll(() => {
		for (let seed = 0; seed < runs; seed++) {
			const each = organisation(seed);
			published.push(...publishAll(each, seed).map((one) => ({ ...one, name: each.name })));
		}
	}, timeout);

	test('every way of publishing comes by, from units to nothing', () => {
		const ways = new Set(published.map(({ publication }) => publication.shown));
		expect(ways).toEqual(new Set(['units', 'directorates', 'total', 'sentence', 'nothing']));
	});

	test(
		'an insider can prove nothing of what people chose',
		() => {
			const found: string[] = [];
			for (const { name, told, earlier } of published) {
				if (!told) continue;
				const [alone, ...together] = suppositions(told, earlier).map((supposed) =>
					proofs(told.voters, supposed)
				);
				if (!alone) throw new Error(`${name}: no votes fit the table`);
				const all = [...alone, ...together.flatMap((some) => some ?? [])];
				found.push(...all.map((proof) => `${name}: ${line(proof)}`));
			}
			expect(found).toEqual([]);
		},
		timeout
	);

	test('every table adds up, in multiples of 5 at most 4 off, of groups of at least 20', () => {
		const found = published.flatMap((one) => faults(one).map((fault) => `${one.name}: ${fault}`));
		expect(found).toEqual([]);
	});
});

test('whether statements are written says nothing that the table does not say', () => {
	const said = new Map<string, Set<boolean>>();
	for (const few of [0, 1, 2, 3, 4]) {
		for (let seed = 0; seed < 40; seed++) {
			const directorates = [{ id: 'a', units: [{ id: 'a1', counts: [60, 70 - few, few] }] }];
			const published = publish(directorates, { random: seeded(seed) });
			if (!('table' in published)) continue;
			const table = JSON.stringify(published.table);
			said.set(table, (said.get(table) ?? new Set()).add(published.statements));
		}
	}
	expect(new Set([...said.values()].map(({ size }) => size))).toEqual(new Set([1]));
	expect(new Set([...said.values()].flatMap((each) => [...each]))).toEqual(new Set([true, false]));
});

describe('the attack can find something', () => {
	const contests = Array.from({ length: 40 }, (_, seed) => organisation(seed).contests[0]!);

	/** How much can be proven of tables made in another way; `read` are cells known to the person. */
	function proven(make: (contest: (typeof contests)[0], seed: number) => Row, off: number) {
		const found = contests.flatMap((contest, seed) => {
			const table = make(contest, seed);
			const votes = votesOf(contest);
			const voters = votersOf(votes);
			const [supposed] = suppositions({ table, voters }, [], off);
			return proofs(voters, supposed!)!.map((proof) => {
				const exact = sumOf(votes.filter(({ id }) => proof.units.includes(id)))[proof.option]!;
				return { ...proof, exact };
			});
		});
		expect(found.every(({ exact, low, high }) => low <= exact && exact <= high)).toBe(true);
		const isSmall = ({ exact }: (typeof found)[0]) => exact > 0 && exact < 5;
		const narrow = found.filter(({ what }) => what === 'fewer than five values').filter(isSmall);
		return {
			narrow: narrow.length,
			read: narrow.filter(({ low, high }) => low === high).length,
			nobody: found.filter(({ what }) => what === 'nobody chose it').length,
			nearlyAll: found.filter(({ what }) => what === 'nearly all chose it').length
		};
	}

	test('in exact numbers of groups of ten or more, as surveys print them', () => {
		const { narrow, read, nobody, nearlyAll } = proven(exactSplit, 0);
		expect(Math.min(narrow, read, nobody, nearlyAll)).toBeGreaterThan(20);
	});

	test('in numbers that are each rounded by themselves', () => {
		const alone = (contest: (typeof contests)[0], seed: number) =>
			roundedAlone(contest, seeded(seed));
		const { narrow, nobody, nearlyAll } = proven(alone, 4);
		expect(Math.min(narrow, nobody, nearlyAll)).toBeGreaterThan(20);
	});

	test('with the least and the most that are possible, to the person', () => {
		const row = { ids: ['a'], units: ['a'], counts: [20, 0], total: 20, parts: [] };
		const voters = new Map([['a', 22]]);
		const [supposed] = suppositions({ table: row, voters }, []);
		const cell = { units: ['a'], voters: 22 };
		expect(proofs(voters, supposed!)).toEqual([
			{ what: 'nearly all chose it', option: 0, low: 18, high: 22, ...cell }
		]);
		const [exact] = suppositions({ table: row, voters }, [], 2);
		expect(proofs(voters, exact!)).toMatchObject([
			{ what: 'fewer than five values', option: 0, low: 20, high: 22 },
			{ what: 'nearly all chose it', option: 0, low: 20, high: 22 },
			{ what: 'fewer than five values', option: 1, low: 0, high: 2 },
			{ what: 'nobody chose it', option: 1, low: 0, high: 2 }
		]);
	});

	test('among the organisations are all that are hard', () => {
		const all = Array.from({ length: 200 }, (_, seed) => organisation(seed));
		const unitsOf = (at: number) =>
			all[at]!.contests[0]!.flatMap(({ units }) => units).map(({ counts }) => total(counts));
		expect(all[3]!.name).toContain('380 people');
		expect(Math.max(...unitsOf(3))).toBeLessThan(20);
		expect([7, 17].map((at) => total(unitsOf(at)))).toEqual([12, 9]);
		const totals = all.map(({ contests }) => sumOf(contests[0]!.flatMap(({ units }) => units)));
		expect(totals.some((counts) => counts.includes(0))).toBe(true);
		expect(totals.some((counts) => Math.max(...counts) > 0.93 * total(counts))).toBe(true);
		const histories = all.map(({ contests }) => contests.length);
		expect(new Set(histories)).toEqual(new Set([1, 2, 3]));
	});
});
