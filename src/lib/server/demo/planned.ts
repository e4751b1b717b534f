import type { Day } from '../../programme/calendar.ts';
import type { PlannedActivity } from '../db/planned-activities.ts';
import type { Random } from './random.ts';
import type { DemoUnits } from './units.ts';

type Planned = Pick<PlannedActivity, 'kind' | 'title'> & {
	/** `MM-DD`, of the first and the last day. */
	days: [string, string?];
	at?: string;
	place?: string;
	note?: string;
	/** Only for the first directorate. */
	own?: true;
};

const ofEachYear: readonly Planned[] = [
	{
		...{ kind: 'council-session', title: 'Gedragscode bespreken met de raad' },
		...{ days: ['01-27'], at: '19:30', place: 'Raadzaal, stadhuis' }
	},
	{
		...{ kind: 'oath', title: 'Eedbijeenkomst voorjaar', days: ['03-12'], at: '09:30' },
		...{ place: 'Raadzaal, stadhuis', note: 'Neem een geldig paspoort of identiteitskaart mee.' }
	},
	{
		...{ kind: 'ambassador-training', title: 'Opleiding voor nieuwe ambassadeurs' },
		...{ days: ['04-14', '04-15'], place: 'De Kas' }
	},
	{
		...{ kind: 'moral-deliberation', title: 'Moreel beraad: druk van buiten', days: ['05-21'] },
		...{ at: '13:00', place: 'Kamer 2.14', own: true }
	},
	{ kind: 'campaign', title: 'Campagne: Zeg het gewoon', days: ['06-01', '07-10'] },
	{
		...{ kind: 'oath', title: 'Eedbijeenkomst najaar', days: ['09-24'], at: '09:30' },
		...{ place: 'Raadzaal, stadhuis', note: 'Neem een geldig paspoort of identiteitskaart mee.' }
	},
	{
		...{ kind: 'lecture', title: 'Lezing: aanspreken zonder ruzie', days: ['10-08'], at: '12:15' },
		...{ place: 'Online' }
	},
	{ kind: 'theme-week', title: 'Week van de integriteit', days: ['12-07', '12-11'] },
	{
		...{ kind: 'workshop', title: 'Workshop: een lastig gesprek', days: ['12-09'], at: '13:30' },
		...{ place: 'De Kas' }
	}
];

/** The year calendar of the demo: this year and the next, none of it in the register yet. */
export function demoPlanned(random: Random, units: DemoUnits, today: Day): PlannedActivity[] {
	const directorate = units.all.find(({ level }) => level === 'directorate')!;
	const year = Number(today.slice(0, 4));
	return [year, year + 1].flatMap((each) =>
		ofEachYear.map(({ days: [first, last = first], at, place, note, own, ...what }) => ({
			...{ id: random.uuid(), ...what, startsOn: `${each}-${first}`, endsOn: `${each}-${last}` },
			...{ startsAt: at ?? null, place: place ?? '', note: note ?? '' },
			...{ unitId: own ? directorate.id : null, activityId: null }
		}))
	);
}
