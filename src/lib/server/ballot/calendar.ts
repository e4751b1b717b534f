import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { allPeriods } from '../db/ballot-periods.ts';
import type { Pools } from '../db/pools.ts';
import { openWithKey } from './open-with-key.ts';
import { closePeriod } from './periods.ts';
import { stateOf } from './state.ts';

/**
 * What the calendar asks of the periods: closes those whose last day is over, and then opens those whose
 * first day has come. A period that cannot open yet waits.
 */
export async function followCalendar(
	pools: Pools,
	library: Library,
	keyDir: string,
	on: Day
): Promise<void> {
	const periods = await allPeriods(pools.app);
	const by = { on, actor: null };
	for (const { id } of periods.filter((each) => stateOf(each) === 'open' && each.closesOn < on))
		await closePeriod(pools, id, by);
	const due = periods.filter(({ opensOn, closesOn }) => opensOn <= on && on <= closesOn);
	for (const { id } of due.filter((each) => stateOf(each) === 'planned'))
		await openWithKey(pools, library, keyDir, id, by);
}
