import { addDays, type Day } from '../../programme/calendar.ts';
import type { NewRule } from '../../programme/requirement-starters.ts';
import type { OrganisationRows } from '../db/demo.ts';
import type { DemoPerson } from './staff.ts';
import type { DemoUnits } from './units.ts';

/** A rule with the days on which it holds. */
export type DemoRule = { rule: NewRule; startsOn: Day; endsOn: Day | null };

/**
 * What HR of the demo asks beside the rules that the programmes came with: vulnerable functions do the first
 * programme again sooner, one directorate works with cases every autumn, and a campaign that is over.
 */
export function demoRules({ all }: DemoUnits, today: Day): DemoRule[] {
	const anyone = {
		...{ kinds: [], units: [], roles: [], audiences: [], credits: [] },
		...{ joinedFrom: null, joinedUntil: null, repeatMonths: null }
	};
	const safety = all.find(({ name }) => name === 'Veiligheid en toezicht')!.id;
	const [sooner, autumn, campaign] = [-30, -400, -700].map((days) => addDays(today, days)) as [
		Day,
		Day,
		Day
	];
	return [
		{
			rule: {
				...{ ...anyone, programme: 'welkom', audiences: ['kwetsbaar'] },
				...{ term: { due: 'days', days: 60 }, repeatMonths: 24, countsFrom: sooner }
			},
			...{ startsOn: sooner, endsOn: null }
		},
		{
			rule: {
				...{ ...anyone, programme: 'teamjaar', units: [safety] },
				term: { due: 'yearly', opens: '09-01', closes: '11-30', days: 30 },
				countsFrom: autumn
			},
			...{ startsOn: autumn, endsOn: null }
		},
		{
			rule: {
				...{ ...anyone, programme: 'teamjaar', audiences: ['balie'] },
				term: { due: 'date', dueOn: addDays(campaign, 60), days: 30 },
				countsFrom: campaign
			},
			...{ startsOn: campaign, endsOn: addDays(campaign, 120) }
		}
	];
}

/** Somebody is away for half a year, a team is being merged, and somebody was away last year. */
export function demoExceptions(
	staff: readonly DemoPerson[],
	{ teams }: DemoUnits,
	today: Day
): OrganisationRows['exceptions'] {
	const working = staff.filter(({ employments }) => employments.at(-1)!.endsOn === null);
	const merging = teams.find(({ name }) => name === 'Ondermijning Noord')!;
	const away = (who: DemoPerson | undefined, from: number, until: number) =>
		who
			? [{ personId: who.id, startsOn: addDays(today, from), endsOn: addDays(today, until) }]
			: [];
	return [
		...away(working[7], -40, 120),
		...away(working[11], -300, -150),
		{
			...{ unitId: merging.id, programme: 'teamjaar' },
			...{ startsOn: addDays(today, -14), endsOn: addDays(today, 60) }
		}
	];
}
