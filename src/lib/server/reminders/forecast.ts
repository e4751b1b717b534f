import { addDays, type Day } from '../../programme/calendar.ts';
import { reminderOn, reminderSteps, roundOf, type ReminderStep } from '../../programme/reminder.ts';
import { isWorkday } from '../../programme/workdays.ts';
import type { Db } from '../db/connect.ts';
import { openDuties, type Duty } from '../db/duties.ts';
import { askedOnce, onceKey } from '../db/mail-outbox.ts';
import { peopleWithAddress } from '../db/reminder-people.ts';
import { kindOf, reminderKinds } from './kinds.ts';

/** How many reminders go on a workday, by what they say. */
export type ForecastDay = { day: Day; steps: Record<ReminderStep, number>; total: number };

/** What goes out when reminders are on, and who cannot be reached. */
export type Forecast = { days: ForecastDay[]; unreachable: number };

const workdaysAhead = 5;

/**
 * The reminders of the coming workdays, as far as they are known today: as if nobody does anything until then.
 * What was sent before is not in it, and nothing goes before `from`. `unreachable`: people who have something to do and no e-mail address.
 */
export async function forecastOf(
	db: Db,
	{ steps, on, from }: { steps: readonly ReminderStep[]; on: Day; from: Day }
): Promise<Forecast> {
	const [duties, people, asked] = await Promise.all([
		openDuties(db, { on }),
		peopleWithAddress(db),
		askedOnce(db, reminderKinds)
	]);
	const sent = new Set(asked);
	const reached = duties.filter(({ personId }) => people.has(personId));
	const days = workdaysFrom(from).map((day): ForecastDay => {
		const counts = Object.fromEntries(reminderSteps.map((step) => [step, 0]));
		for (const duty of reached) {
			const asked = asOf(duty, day);
			const step = reminderOn(asked, day);
			if (step === null || !steps.includes(step)) continue;
			const { personId, programme } = duty;
			const key = onceKey({
				personId,
				kind: kindOf[step],
				about: programme,
				round: roundOf(step, asked)
			});
			if (sent.has(key)) continue;
			sent.add(key);
			counts[step]! += 1;
		}
		const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
		return { day, steps: counts as Record<ReminderStep, number>, total };
	});
	const without = duties.filter(({ personId }) => !people.has(personId));
	return { days, unreachable: new Set(without.map(({ personId }) => personId)).size };
}

function workdaysFrom(from: Day): Day[] {
	const days: Day[] = [];
	for (let day = from; days.length < workdaysAhead; day = addDays(day, 1))
		if (isWorkday(day)) days.push(day);
	return days;
}

/** A duty as it will stand on a later day when nobody does anything. */
const asOf = (duty: Duty, day: Day): Duty =>
	duty.state !== 'waits-for-meeting' && duty.dueOn !== null && duty.dueOn < day
		? { ...duty, state: 'overdue' }
		: duty;
