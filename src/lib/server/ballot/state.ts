import { addDays, type Day } from '../../programme/calendar.ts';
import type { Period } from '../db/ballot-periods.ts';

/** How far a period is. */
export const periodStates = ['planned', 'open', 'closed', 'counted'] as const;
export type PeriodState = (typeof periodStates)[number];

type Days = Pick<Period, 'openedOn' | 'closedOn' | 'countedOn'>;

export function stateOf({ openedOn, closedOn, countedOn }: Days): PeriodState {
	if (countedOn) return 'counted';
	if (closedOn) return 'closed';
	return openedOn ? 'open' : 'planned';
}

/** Whether people choose in it on a day: it was opened, and its last day is not over. */
export const isOpen = (period: Days & Pick<Period, 'closesOn'>, on: Day): boolean =>
	stateOf(period) === 'open' && on <= period.closesOn;

/** The first day on which a closed period may be counted: backups made while it was open are gone then. */
export const countableFrom = ({ closedOn }: { closedOn: Day }, cooldownDays: number): Day =>
	addDays(closedOn, cooldownDays);
