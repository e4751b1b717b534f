import * as fc from 'fast-check';
import { flatten, sum, type Directorate, type Group, type Row } from './table.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** How lopsided the answers are: the weight of each option. */
const tastes = [
	[1, 1, 1],
	[5, 3, 2, 1],
	[8, 4, 0, 1, 1],
	[95, 3, 2],
	[0, 19, 1, 0],
	[1, 0]
];

/** An organisation drawn from a seed: 2 to 6 directorates of 1 to 7 units of 0 to `largest` voters. */
export function organisation(seed: number, largest = 60): Directorate[] {
	const random = seeded(seed);
	const upTo = (most: number) => Math.floor(random() * (most + 1));
	const taste = tastes[upTo(tastes.length - 1)]!;
	return Array.from({ length: 2 + upTo(4) }, (_, directorate) => ({
		id: `d${directorate}`,
		units: Array.from({ length: 1 + upTo(6) }, (_, unit) => ({
			id: `d${directorate}u${unit}`,
			counts: answers(upTo(largest))
		}))
	}));

	function answers(voters: number): number[] {
		const counts = taste.map(() => 0);
		for (let voter = 0; voter < voters; voter++) {
			let left = random() * sum(taste);
			const option = taste.findIndex((weight) => (left -= weight) < 0);
			counts[option]!++;
		}
		return counts;
	}
}

export const organisations = fc.record({
	seed: fc.integer({ min: 0, max: 1_000_000 }),
	largest: fc.constantFrom(2, 15, 40, 90)
});

export const votesOf = (directorates: readonly Directorate[]) =>
	new Map(directorates.flatMap(({ units }) => units.map(({ id, counts }) => [id, counts])));

export const votersOf = (directorates: readonly Directorate[]) =>
	new Map([...votesOf(directorates)].map(([id, counts]) => [id, sum(counts)]));

/** A row of some units, with the rows inside it. */
export const group = (id: string, inside: Group[] | string[]): Group => {
	const parts = inside.filter((each) => typeof each !== 'string');
	const names = inside.filter((each) => typeof each === 'string');
	const units = parts.length > 0 ? parts.flatMap((part) => part.units) : names;
	return { ids: [id], units, voters: 0, parts };
};

/** What is wrong with a table: sums that do not add up, and numbers that are no neighbour of the exact one. */
export function faults(table: Row, votes: ReadonlyMap<string, readonly number[]>): string[] {
	return flatten(table).flatMap((row) => {
		const exact = row.counts.map((_, option) =>
			sum(row.units.map((unit) => votes.get(unit)![option]!))
		);
		const pairs = [...row.counts.entries()].map(([at, drawn]) => [drawn, exact[at]!] as const);
		return [
			...[...pairs, [row.total, sum(exact)] as const]
				.filter(([drawn, number]) => drawn % 5 !== 0 || drawn < 0 || Math.abs(drawn - number) > 4)
				.map(([drawn, number]) => `${drawn} is drawn for ${number}`),
			...(sum(row.counts) === row.total ? [] : [`${row.ids.join()} does not add up to its total`]),
			...row.counts.flatMap((count, option) =>
				row.parts.length === 0 || sum(row.parts.map((part) => part.counts[option]!)) === count
					? []
					: [`${row.ids.join()} does not add up to its parts`]
			)
		];
	});
}

/** All ways to divide some voters over the options. */
export function divisions(voters: number, options: number): number[][] {
	if (options === 1) return [[voters]];
	return Array.from({ length: voters + 1 }, (_, first) =>
		divisions(voters - first, options - 1).map((others) => [first, ...others])
	).flat();
}
