import { contestText } from '../../ballot/contest.ts';
import { pulseScale } from '../../dilemma/pulse.ts';
import { pass } from '../../solo/choice.ts';
import type { OpenVote } from '../ballot/seal-votes.ts';
import { randomFrom } from './random.ts';

/** How people of the demo answer, from agree to disagree and skipping; other statements as the first. */
const tendencies: Record<string, readonly number[]> = {
	'pulse-where-to-go': [22, 38, 17, 12, 4, 7],
	'pulse-speak-up': [14, 34, 24, 16, 6, 6],
	'pulse-talk-in-team': [10, 27, 24, 23, 11, 5],
	'pulse-good-example': [21, 36, 20, 11, 6, 6],
	'pulse-acted-upon': [9, 25, 30, 15, 7, 14],
	'pulse-admit-mistake': [17, 39, 21, 13, 5, 5]
};
const answers = [...pulseScale, pass];

type Participant = { unit: string };
type Asked = { dilemma: string; ballotVersion: number };

/** What people of the demo answered to statements; every year leans its own way. */
export function demoAnswers(
	people: readonly Participant[],
	statements: readonly Asked[],
	seed: number
): OpenVote[] {
	const random = randomFrom(seed);
	return statements.flatMap((asked) => {
		const usual = tendencies[asked.dilemma] ?? Object.values(tendencies)[0]!;
		const weights = usual.map((weight) => weight * (0.8 + 0.4 * random.next()));
		const all = weights.reduce((sum, weight) => sum + weight, 0);
		return people.map(({ unit }) => {
			let left = random.next() * all;
			const option = answers[weights.findIndex((weight) => (left -= weight) < 0)]!;
			const contest = contestText({ ...asked, phase: 'first', unit });
			return { contest, choice: { option, changed: false } };
		});
	});
}
