import type { Library } from '../../content/library.ts';
import { addDays, type Day } from '../../programme/calendar.ts';
import { isMeeting } from '../../programme/progress.ts';
import type { NewPlan } from '../db/meetings.ts';
import { fromReady } from '../meetings/agendas.ts';
import type { CastMember } from './cast.ts';
import type { Random } from './random.ts';

/** Meetings that the demo accounts have prepared: one for everyone next week, two without sign-up. */
export function plansOfCast(
	random: Random,
	library: Library,
	cast: CastMember[],
	today: Day
): NewPlan[] {
	const member = (role: CastMember['role']) => cast.find((each) => each.role === role)!;
	const wies = member('facilitator').person.id;
	const iris = member('manager');
	const plan = (ready: string, more: Pick<NewPlan, 'ownerId'> & Partial<NewPlan>): NewPlan => {
		const beginning = fromReady(library, ready);
		if (!beginning) throw new Error(`there is no agenda ${ready}`);
		return { id: random.uuid(), form: 'room', ...beginning, ...more };
	};
	return [
		plan('eedbijeenkomst', {
			...{ ownerId: wies, module: meetingModuleIn(library) },
			...{ heldOn: workday(addDays(today, 7)), startsAt: '09:30', place: 'Raadzaal, stadhuis' },
			...{ openFor: 'everyone', capacity: 24 }
		}),
		plan('kaart-van-een-kwartier', { ownerId: wies }),
		plan('teamgesprek', {
			...{ ownerId: iris.person.id, helpers: [wies], manager: true },
			...{ unitId: iris.grant!.unitId, heldOn: workday(addDays(today, 10)), startsAt: '13:00' },
			...{ place: 'Kamer 2.14' }
		})
	];
}

/** This day, or the Monday after it. */
function workday(day: Day): Day {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, { 6: 2, 0: 1 }[weekday] ?? 0);
}

/** The first module of a programme that attending a meeting completes, as `<programme>/<module>`. */
function meetingModuleIn({ programmes }: Library): string | null {
	const keys = [...programmes.values()]
		.filter(({ status }) => status === 'published')
		.flatMap(({ id, modules }) => modules.filter(isMeeting).map((module) => `${id}/${module.id}`));
	return keys[0] ?? null;
}
