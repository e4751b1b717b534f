import { plusDays, type Day } from '#lib/staff/day.ts';
import type { ListedJob } from '#lib/staff/list.ts';
import { holds } from '#lib/staff/move-spans.ts';
import type { StoredJob } from '#lib/staff/stored.ts';

/** Where somebody works and on what contract, as a directory tells it: one place, the main one. */
export type Place = { unit: string; kind: string };

/** The contracts of somebody who works here on a day, the main one first. */
export const running = (jobs: readonly StoredJob[], on: Day): StoredJob[] =>
	jobs
		.filter((job) => holds(job, on))
		.toSorted(
			(one, other) =>
				Number(other.main) - Number(one.main) ||
				compare(one.startsOn, other.startsOn) ||
				compare(one.id, other.id)
		);

/**
 * Somebody's contracts as a list would tell them, when a directory tells of the main one. Of other contracts
 * a directory knows nothing: they stay as they are.
 */
export function toldJobs(jobs: readonly StoredJob[], place: Place, on: Day): ListedJob[] {
	const [main, ...others] = running(jobs, on);
	if (!main) return [{ ...place, line: 0, start: undefined, end: undefined, main: true }];
	const rest = [...others, ...jobs.filter((job) => !holds(job, on))].filter(
		({ unit, kind }) => unit !== place.unit || kind !== place.kind
	);
	const told = { ...listed(main), ...place, start: undefined };
	return [told, ...asTheyAre(rest)];
}

/** Contracts as a list would tell them that changes nothing. */
export const asTheyAre = (jobs: readonly StoredJob[]): ListedJob[] => jobs.map(listed);

const listed = ({ unit, kind, main, startsOn, endsOn }: StoredJob): ListedJob => ({
	...{ line: 0, unit, kind, main, start: startsOn },
	end: endsOn === null ? null : plusDays(endsOn, -1)
});

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
