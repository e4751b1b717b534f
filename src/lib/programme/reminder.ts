import { addDays, daysBetween, type Day } from './calendar.ts';
import { workdayFrom, workdayUntil } from './workdays.ts';

/** What somebody is written to about a duty, in order. */
export const reminderSteps = ['start', 'half-way', 'week', 'day', 'overdue'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** A duty as it stands for one person. */
export type Asked = {
	/** The day from which it is asked. */
	startedOn: Day;
	/** The last day on which it is in time; null: whenever. */
	dueOn: Day | null;
	state: 'not-started' | 'started' | 'waits-for-meeting' | 'overdue';
};

/** Shorter terms have no reminder half-way, and no reminder a week before. */
const [halfWayFrom, weekFrom, dayFrom] = [28, 14, 3];

/**
 * The day of each reminder: always a workday, and each later than the one before. What comes before the last
 * day moves back from a weekend or holiday, what comes after it moves on.
 */
export function reminderDays({
	startedOn,
	dueOn
}: Pick<Asked, 'startedOn' | 'dueOn'>): { step: ReminderStep; day: Day }[] {
	const start = { step: 'start' as const, day: workdayFrom(startedOn) };
	if (dueOn === null) return [start];
	const term = daysBetween(startedOn, dueOn);
	const before = (step: ReminderStep, day: Day, least: number) =>
		term >= least ? [{ step, day: workdayUntil(day) }] : [];
	const wanted = [
		start,
		...before('half-way', addDays(startedOn, Math.floor(term / 2)), halfWayFrom),
		...before('week', addDays(dueOn, -7), weekFrom),
		...before('day', addDays(dueOn, -1), dayFrom),
		{ step: 'overdue' as const, day: workdayFrom(addDays(dueOn, 1)) }
	];
	// Holidays may bring two on one day: the later one says more.
	return wanted.filter(({ day }, index) => wanted.slice(index + 1).every((next) => next.day > day));
}

/**
 * The reminder that holds on a day: the last one of which the day has come, until the day of the next. What
 * was missed is not sent after all, so nobody gets two at once.
 * @returns null when there is nothing to say: somebody has begun, waits for a meeting, or it is between
 * the last day and the first workday after it
 */
export function reminderOn(asked: Asked, on: Day): ReminderStep | null {
	if (asked.state === 'waits-for-meeting') return null;
	const step = reminderDays(asked).findLast(({ day }) => day <= on)?.step ?? null;
	if (step === 'start' && asked.state !== 'not-started') return null;
	const late = asked.dueOn !== null && asked.dueOn < on;
	return late === (step === 'overdue') ? step : null;
}

/** The day that a reminder belongs to: a new term asks again, and nothing else does. */
export const roundOf = (step: ReminderStep, { startedOn, dueOn }: Asked): Day =>
	step === 'start' ? startedOn : (dueOn ?? startedOn);
