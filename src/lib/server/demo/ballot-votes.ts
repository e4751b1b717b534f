import { contestText, type Contest } from '../../ballot/contest.ts';
import type { OpenVote } from '../ballot/seal-votes.ts';
import { randomFrom, type Random } from './random.ts';

/** The core dilemmas of the demo: how people choose, and where those go who choose again. */
const tendencies: Record<string, Record<string, readonly [before: number, after: number]>> = {
	'de-envelop': { a: [33, 15], b: [27, 55], c: [8, 4], d: [24, 20], pass: [8, 6] },
	aanspreken: { agree: [47, 22], disagree: [21, 27], unsure: [24, 45], pass: [8, 6] },
	'lunch-zonder-ilse': { a: [15, 34], b: [38, 30], c: [22, 26], d: [18, 4], pass: [7, 6] }
};

export const coreDilemmas: readonly string[] = Object.keys(tendencies);

/** One in three thinks again after the arguments; one in twenty leaves before the second choice. */
const thinksAgain = 0.33;
const leaves = 0.05;

type Participant = { id: string; unit: string };
type Asked = { dilemma: string; ballotVersion: number };

/** What people of the demo chose of some questions in both phases; every unit leans its own way. */
export function demoVotes(
	people: readonly Participant[],
	questions: readonly Asked[],
	seed: number
): OpenVote[] {
	const random = randomFrom(seed);
	const lean = new Map<string, number>();
	return people.flatMap(({ unit }) =>
		questions.flatMap((question) => {
			const options = Object.entries(tendencies[question.dilemma]!);
			const weights = (moment: 0 | 1) =>
				options.map(([id, share]) => [id, share[moment] * leanOf(`${unit} ${id}`)] as const);
			const first = draw(random, weights(0));
			const second = random.next() < thinksAgain ? draw(random, weights(1)) : first;
			const vote = (phase: Contest['phase'], option: string, changed: boolean): OpenVote => ({
				contest: contestText({ ...question, phase, unit }),
				choice: { option, changed }
			});
			const once = [vote('first', first, false)];
			return random.next() < leaves ? once : [...once, vote('second', second, second !== first)];
		})
	);

	function leanOf(key: string): number {
		const known = lean.get(key) ?? 0.7 + 0.6 * random.next();
		lean.set(key, known);
		return known;
	}
}

function draw(random: Random, weights: readonly (readonly [string, number])[]): string {
	let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
	return weights.find(([, weight]) => (left -= weight) < 0)![0];
}
