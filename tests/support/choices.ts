import { phases, readContest } from '#lib/ballot/contest.ts';
import { randomFrom } from '#lib/server/demo/random.ts';
import type { OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { contest, options, units } from './closed-period.ts';

/** How many took part per unit, and how they tend to choose: the weight of each option. */
export type Turnout = { voters: number; weights: readonly number[] };

export const usual: Turnout = { voters: 60, weights: [4, 3, 2, 1] };

/**
 * What people of every unit chose in both phases of a dilemma; one in four chose otherwise the second
 * time. The same seed gives the same choices.
 */
export function choicesOf(dilemma: string, { voters, weights }: Turnout, seed: number): OpenVote[] {
	const random = randomFrom(seed);
	return units.flatMap(({ id: unit }) =>
		Array.from({ length: voters }, () => draw()).flatMap((first) => {
			const second = random.next() < 0.25 ? draw() : first;
			const changed = second !== first;
			return [
				{ contest: contest(dilemma, 'first', unit), choice: { option: first, changed: false } },
				{ contest: contest(dilemma, 'second', unit), choice: { option: second, changed } }
			];
		})
	);

	function draw(): string {
		let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
		return options[weights.findIndex((weight) => (left -= weight) < 0)]!;
	}
}

/** The exact counts per unit of a dilemma in a phase, straight from what was chosen. */
export function recount(
	votes: readonly OpenVote[],
	dilemma: string,
	phase: (typeof phases)[number]
): Map<string, number[]> {
	const counts = new Map<string, number[]>();
	for (const vote of votes) {
		const read = readContest(vote.contest);
		if (!read.ok || read.value.dilemma !== dilemma || read.value.phase !== phase) continue;
		const row = counts.get(read.value.unit) ?? options.map(() => 0);
		row[options.indexOf(vote.choice.option)]!++;
		counts.set(read.value.unit, row);
	}
	return counts;
}
