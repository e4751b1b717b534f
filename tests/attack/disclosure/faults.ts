import type { PublishedRow } from '#lib/report/publication.ts';
import { total } from './claims.ts';
import { othersNeeded } from './proofs.ts';
import { sumOf, type Published } from './publications.ts';

/** What is wrong with a publication as such, whatever can be proven by it: one line for every fault. */
export function faults({ votes, publication }: Published): string[] {
	const voters = total(votes.map(({ counts }) => total(counts)));
	if (publication.shown === 'nothing') return voters < 10 ? [] : [`${voters} votes go unsaid`];
	if (publication.shown === 'sentence')
		return publication.voters === voters && voters >= 10 ? [] : ['the sentence is wrong'];
	const { table, statements } = publication;
	const exact = sumOf(votes);
	const nearlyAll = (number: number) =>
		number * 10 >= voters * 9 || voters - number < othersNeeded(voters);
	const unfit = exact.some((number) => number === 0 || nearlyAll(number));
	const told = statements && (voters < 20 || unfit) ? ['statements tell too much'] : [];
	const all = table.units.length === votes.length ? [] : ['a unit is missing'];
	return [...all, ...told, ...rowFaults(table, votes)];
}

function rowFaults(row: PublishedRow, votes: Published['votes']): string[] {
	const { units, counts, parts } = row;
	const name = units.join();
	const exact = sumOf(votes.filter(({ id }) => units.includes(id)));
	const numbers = [...counts.entries(), [-1, row.total] as const];
	const inside = parts.flatMap((part) => part.units);
	const checks: [string, boolean][] = [
		['is of fewer than 20', total(exact) >= 20],
		['has another number than a multiple of 5', numbers.every(([, count]) => count % 5 === 0)],
		[
			'is more than 4 off',
			numbers.every(([at, count]) => Math.abs(count - (exact[at] ?? total(exact))) <= 4)
		],
		['does not add up to its total', total(counts) === row.total],
		[
			'does not add up to its parts',
			parts.length === 0 ||
				counts.every((count, at) => total(parts.map((part) => part.counts[at]!)) === count)
		],
		[
			'has other units than its parts',
			parts.length === 0 || inside.toSorted().join() === units.toSorted().join()
		],
		[
			'has percentages of other numbers',
			row.percentages.every(
				(percent, at) => percent === Math.round((100 * counts[at]!) / row.total)
			)
		]
	];
	const own = checks.filter(([, holds]) => !holds).map(([what]) => `${name} ${what}`);
	return [...own, ...parts.flatMap((part) => rowFaults(part, votes))];
}
