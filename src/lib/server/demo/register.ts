import { addDays, type Day } from '../../programme/calendar.ts';
import type { Activity } from '../../report/activity/activity.ts';
import type { OrganisationRows } from '../db/demo.ts';
import type { Random } from './random.ts';
import type { DemoUnits } from './units.ts';

type Entry = OrganisationRows['activities'][number];
type Meeting = OrganisationRows['meetings'][number];
type Held = Pick<Activity, 'kind' | 'title' | 'themes'> & {
	/** `MM-DD`, of the first and the last day. */
	days: readonly [string, string?];
	people: (random: Random) => Activity['people'];
	/** Meetings, and whether a part of the people took part digitally. */
	meetings?: number;
	digital?: true;
	rated?: true;
};

const counted = (low: number, high: number) => (random: Random) =>
	({ kind: 'counted', number: random.between(low, high) }) as const;
const circa = (low: number, high: number) => (random: Random) =>
	({ kind: 'circa', number: random.between(low, high) * 10 }) as const;
const nobodyCounted = () => ({ kind: 'not-counted' }) as const;

const ofEachYear: readonly Held[] = [
	{
		...{ kind: 'council-session', title: 'Gedragscode besproken met de raad', themes: [] },
		...{ days: ['01-28'], people: counted(24, 31), meetings: 1 }
	},
	{
		...{ kind: 'ambassador-training', title: 'Opleiding nieuwe ambassadeurs', themes: [] },
		...{ days: ['04-14', '04-15'], people: counted(8, 14), meetings: 2, rated: true }
	},
	{
		...{ kind: 'moral-deliberation', title: 'Moreel beraad: druk van buiten' },
		...{ themes: ['bestuurlijke_druk'], days: ['05-20'], people: counted(9, 15), meetings: 1 }
	},
	{
		...{ kind: 'campaign', title: 'Campagne: Zeg het gewoon', themes: ['omgangsvormen'] },
		...{ days: ['06-01', '07-10'], people: nobodyCounted }
	},
	{
		...{ kind: 'card-game', title: 'Kaartspel in de kantine', themes: ['geschenken', 'nevenwerk'] },
		...{ days: ['09-15'], people: circa(15, 25) }
	},
	{
		...{ kind: 'training', title: 'Training voor leidinggevenden', themes: ['leiderschap'] },
		...{ days: ['10-07'], people: counted(18, 28), meetings: 2, rated: true, digital: true }
	},
	{
		...{ kind: 'theme-week', title: 'Veilig je mening geven', themes: ['omgangsvormen'] },
		...{ days: ['11-09', '11-13'], people: circa(20, 40), rated: true }
	}
];

/** The first year in which the demo's municipality held a theme week. */
const firstEdition = 2019;

/** The register of the last three years, up to yesterday; what is older than half a year is confirmed. */
export function demoRegister(random: Random, coordinator: string, today: Day): Entry[] {
	const year = Number(today.slice(0, 4));
	return [year - 2, year - 1, year].flatMap((each) =>
		ofEachYear
			.map((held) => entryOf(random, held, each))
			.filter(({ to }) => to < today)
			.map((body): Entry => {
				const isConfirmed = body.to < addDays(today, -180);
				return {
					...{ id: random.uuid(), kind: body.kind, startsOn: body.from, endsOn: body.to, body },
					addedBy: coordinator,
					confirmedBy: isConfirmed ? coordinator : null,
					confirmedOn: isConfirmed ? addDays(body.to, 30) : null
				};
			})
	);
}

function entryOf(random: Random, held: Held, year: number): Activity {
	const [first, last = first] = held.days;
	const people = held.people(random);
	const number = people.kind === 'counted' ? people.number : 0;
	const digital = Math.round(number * 0.4);
	return {
		...{ kind: held.kind, title: held.title, themes: held.themes, people, units: [], note: '' },
		...{ from: `${year}-${first}`, to: `${year}-${last}`, meetings: held.meetings ?? null },
		split: held.digital ? { digital, room: number - digital } : null,
		rating: held.rated ? { score: random.between(72, 86) / 10, of: number || null } : null,
		edition: held.kind === 'theme-week' ? year - firstEdition + 1 : null
	};
}

const titles = [
	['team', 'Teamgesprek', ['omgangsvormen']],
	['theme', 'Een kaart van een kwartier', ['geschenken']],
	['oath', 'Eedbijeenkomst', ['nevenwerk', 'geschenken']],
	['training', 'Dilemma’s voor nieuwe collega’s', ['sociale_media']]
] as const;

/** Meetings that were held with the product in the last year and a half, two a month. */
export function demoMeetings(
	random: Random,
	units: DemoUnits,
	facilitator: string,
	today: Day
): Meeting[] {
	return Array.from({ length: 36 }, (_, at): Meeting => {
		const [kind, title, themes] = random.pick(titles);
		const inRoom = random.between(6, 18);
		const rated = random.between(0, inRoom);
		return {
			...{ id: random.uuid(), heldOn: addDays(today, -15 * at - random.between(3, 14)) },
			...{ title, kind, themes: [...themes], form: 'room', ledBy: facilitator },
			unitId: kind === 'oath' ? null : random.pick(units.teams).id,
			...{ participants: inRoom, inRoom, mostChoices: inRoom - random.between(0, 2), rated },
			rating: rated < 5 ? null : random.between(68, 88) / 10
		};
	});
}
