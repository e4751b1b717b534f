/** What somebody says that people chose, by the id of a person. */
export type Guesses = ReadonlyMap<string, string>;

/** How good each way of guessing is, from 0 to 1. */
export type Scores = ReadonlyMap<string, number>;

/** How many of the people in `truth` that were spoken of were guessed right, from 0 to 1. */
export function share(guesses: Guesses, truth: Guesses): number {
	const asked = [...truth].filter(([person]) => guesses.has(person));
	return asked.filter(([person, option]) => guesses.get(person) === option).length / asked.length;
}

export const scored = (guesses: ReadonlyMap<string, Guesses>, truth: Guesses): Scores =>
	new Map([...guesses].map(([way, each]) => [way, share(each, truth)] as const));

/** The way that does best over all runs, with its mean score. */
export function best(scores: readonly Scores[]): { way: string; score: number } {
	const ways = [...scores[0]!.keys()].map((way) => ({
		way,
		score: mean(scores.map((each) => each.get(way) ?? 0))
	}));
	return ways.reduce((a, b) => (b.score > a.score ? b : a));
}

/** The answer that most people gave. */
export function mostPopular(truth: Guesses): string {
	const counts = Map.groupBy(truth.values(), (option) => option);
	return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]![0];
}

/** What guessing the most popular answer for everybody scores. */
export const baseline = (truth: Guesses): number =>
	share(new Map([...truth.keys()].map((person) => [person, mostPopular(truth)])), truth);

/** What dealing the true answers out by chance scores. */
export function byChance(truth: Guesses): number {
	const counts = Map.groupBy(truth.values(), (option) => option);
	return [...counts.values()].reduce((sum, { length }) => sum + (length / truth.size) ** 2, 0);
}

export const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The standard error of a share near `expected` among so many people. */
export const standardError = (expected: number, people: number): number =>
	Math.sqrt((expected * (1 - expected)) / people);
