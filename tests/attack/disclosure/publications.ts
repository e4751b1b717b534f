import { publish } from '#lib/report/publish.ts';
import type { Publication } from '#lib/report/publication.ts';
import type { Directorate, Unit } from '#lib/report/table.ts';
import { seeded } from './chance.ts';
import { total, type Told } from './claims.ts';
import type { Organisation } from './organisations.ts';

/** What was published of one contest, and what the insider had besides it. */
export type Published = {
	votes: readonly Unit[];
	publication: Publication;
	told: Told | undefined;
	earlier: readonly Told[];
};

/** Publishes the contests of an organisation one after the other; the same seed publishes the same. */
export function publishAll({ contests }: Organisation, seed: number): Published[] {
	const before: Told[] = [];
	return contests.map((contest, at) => {
		const earlier = [...before];
		const publication = publish(contest, { earlier, random: seeded(10 * seed + at) });
		const told = toldBy(publication, contest);
		if (told) before.push(told);
		return { votes: votesOf(contest), publication, told, earlier };
	});
}

/** The units in which somebody voted. */
export const votesOf = (directorates: readonly Directorate[]): Unit[] =>
	directorates.flatMap(({ units }) => units).filter(({ counts }) => total(counts) > 0);

export const votersOf = (votes: readonly Unit[]): Map<string, number> =>
	new Map(votes.map(({ id, counts }) => [id, total(counts)]));

/** How many people chose each option in some units together. */
export const sumOf = (votes: readonly Unit[]): number[] =>
	votes[0]!.counts.map((_, option) => total(votes.map(({ counts }) => counts[option]!)));

function toldBy(publication: Publication, contest: readonly Directorate[]): Told | undefined {
	if (!('table' in publication)) return undefined;
	const votes = votesOf(contest);
	const totals = publication.statements ? sumOf(votes) : undefined;
	return { table: publication.table, voters: votersOf(votes), totals };
}
