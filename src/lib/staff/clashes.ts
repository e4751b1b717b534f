import { isCircular, type UnitTree } from './compare-units.ts';
import type { ListedPerson, ListedUnit } from './list.ts';
import type { PersonChange } from './plan.ts';
import type { Problem } from './problem.ts';
import type { StoredPerson } from './stored.ts';

/** Addresses that belong to somebody else who keeps them, or to the account of somebody else. */
export function takenMails(
	listed: readonly ListedPerson[],
	stored: readonly StoredPerson[]
): Problem[] {
	const told = new Map(listed.map(({ number, email }) => [number, email]));
	const holders = new Map<string, string>();
	for (const { number, email, account } of stored) {
		const next = told.get(number);
		if (email !== null && next === undefined) holders.set(email, number);
		if (account !== null && !next) holders.set(account, number);
	}
	return listed.flatMap(({ line, number, email }): Problem[] => {
		const other = email ? holders.get(email) : undefined;
		if (other === undefined || other === number) return [];
		return [{ line, column: 'email', value: email!, reason: 'email-taken', other }];
	});
}

/** Contracts that would begin in a unit that is not there on the day. */
export function stoppedUnits(
	listed: readonly ListedPerson[],
	changes: readonly PersonChange[],
	tree: UnitTree
): Problem[] {
	const jobsOf = new Map(listed.map(({ number, jobs }) => [number, jobs]));
	return changes.flatMap(({ after, jobs }) =>
		jobs.flatMap((move): Problem[] => {
			if (move.act !== 'open' || tree.has(move.row.unit)) return [];
			const { line, unit } = jobsOf.get(after.number)!.find((job) => job.unit === move.row.unit)!;
			return [{ line, column: 'unit', value: unit, reason: 'unit-stopped' }];
		})
	);
}

/** Units of a list that would hang below themselves. */
export const inCircle = (listed: readonly ListedUnit[], tree: UnitTree): Problem[] =>
	listed
		.filter(({ code }) => isCircular(tree, code))
		.map(({ line, code }) => ({ line, column: 'parent', value: code, reason: 'unit-circle' }));
