import { addDays, type Day } from '#lib/programme/calendar.ts';
import { reminderOn, roundOf } from '#lib/programme/reminder.ts';
import { isWorkday } from '#lib/programme/workdays.ts';
import type { Life } from './year-of-people.ts';

/** Who must do what, told without the database: how long, from when, and where. */
export const duties = [
	{ programme: 'welkom', days: 60, from: '2026-02-02', unit: null },
	{ programme: 'haven', days: null, from: '2026-03-02', unit: 'haven' }
] as const;

/** One reminder as `address programme step round`. */
type Key = string;

/** Every reminder that somebody has to get in a year of days, by the day on which it goes. */
export function expectedOf(life: Life, days: readonly Day[]): Map<Key, Day> {
	const expected = new Map<Key, Day>();
	if (life.email === null) return expected;
	for (const day of days.filter(isWorkday))
		for (const duty of duties) {
			const asked = askedOf(life, duty, day);
			const step = asked && reminderOn(asked, day);
			if (!step) continue;
			const key = `${life.email} ${duty.programme} ${step} ${roundOf(step, asked)}`;
			if (!expected.has(key)) expected.set(key, day);
		}
	return expected;
}

function askedOf(life: Life, { programme, days, from, unit }: (typeof duties)[number], on: Day) {
	const runs = (span: { from: Day; until: Day | null }) =>
		span.from <= on && (span.until === null || on < span.until);
	const job = life.jobs.find(runs);
	const done = life.done[programme];
	const isHere = job && (unit === null || job.unit === unit);
	if (!isHere || on < from || (done !== null && done <= on)) return null;
	if (life.exception && runs(life.exception)) return null;
	// A return after a break begins anew; a move within the organisation does not, unless the unit is asked for.
	const earlier = life.jobs.filter((each) => each.until === job.from);
	const came = unit === null && earlier.length > 0 ? earlier[0]!.from : job.from;
	const back = life.exception && life.exception.until <= on ? life.exception.until : from;
	const startedOn = [from, came, back].toSorted().at(-1)!;
	const dueOn = days === null ? null : addDays(startedOn, days);
	const begun = programme === 'welkom' && life.begins !== null && life.begins <= on;
	const state = dueOn !== null && dueOn < on ? 'overdue' : begun ? 'started' : 'not-started';
	return { startedOn, dueOn, state } as const;
}
