import { allPeriods, type Period } from '#lib/server/db/ballot-periods.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { stateOf, type PeriodState } from '#lib/server/ballot/state.ts';
import { Trouble } from '../start/trouble.ts';

/**
 * The period with this id, or the only one in a state.
 * @throws {Trouble} when there is none, or none was named and there are several
 */
export async function choosePeriod(
	db: Db,
	id: string | undefined,
	state: PeriodState
): Promise<Period> {
	const periods = await allPeriods(db);
	const fitting = periods.filter((period) => stateOf(period) === state);
	if (id !== undefined) {
		const named = periods.find((period) => period.id === id);
		if (!named) throw new Trouble(`There is no period ${id}.`);
		if (!fitting.includes(named))
			throw new Trouble(`The period ${id} is ${stateOf(named)}, and not ${state}.`);
		return named;
	}
	const [only, ...others] = fitting;
	if (!only) throw new Trouble(`No period is ${state}.`);
	if (others.length === 0) return only;
	const ids = fitting.map((period) => period.id).join(' or ');
	throw new Trouble(`Several periods are ${state}: add --period ${ids}.`);
}

/** How a period is called at the terminal. */
export const nameOf = ({ title, id }: Period): string => `${title} (${id})`;
