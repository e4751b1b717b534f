import { addDays, daysBetween, type Day } from '../../programme/calendar.ts';
import { kindsWith, oathDuties } from '../../programme/oath-duty.ts';
import type { NewOath } from '../db/oaths.ts';
import type { Random } from './random.ts';
import type { DemoPerson } from './staff.ts';

/** Who came in the last so many days waits for the next meeting: about sixty of 1,200 people. */
const newcomer = 100;

/**
 * When people took the oath or promise, or signed the statement: within half a year after they came, two in
 * three in a room. Newcomers wait, and so do a few who were forgotten.
 */
export function demoOaths(random: Random, staff: readonly DemoPerson[], today: Day): NewOath[] {
	return staff.flatMap(({ id, employments }): NewOath[] => {
		const { kind, startsOn, endsOn } = employments[0]!;
		const duty = oathDuties.find((each) => kindsWith(each).includes(kind));
		const forgotten = random.next() < 0.01;
		const takenOn = addDays(startsOn, random.between(0, 180));
		const way = random.next() < 0.35 ? 'digital' : 'room';
		const last = endsOn !== null && endsOn < today ? endsOn : today;
		if (!duty || forgotten || daysBetween(startsOn, today) < newcomer) return [];
		return [{ personId: id, kind: duty, takenOn: takenOn < last ? takenOn : startsOn, way }];
	});
}
