import type { Day } from '../day.ts';
import type { Fact } from '../activity/fact.ts';

/** An employment. Those of one person stand in the order in which they count: the main one first. */
export type Job = {
	person: string;
	unitId: string;
	kind: string;
	startsOn: Day;
	endsOn: Day | null;
};

/** Where somebody was on a day. Who was not employed then has no unit and the kind `nobody`. */
export type Position = Pick<Fact, 'standing' | 'kind'> & { unitId: string | null };

export type Careers = {
	positionOn: (person: string, day: Day) => Position;
	/** Everybody who is employed on a day, once. */
	staffOn: (day: Day) => string[];
};

/** Who worked where and when. Somebody is new in the first twelve months after the very first day. */
export function careersOf(jobs: readonly Job[]): Careers {
	const ofPerson = Map.groupBy(jobs, ({ person }) => person);
	const newUntil = new Map(
		[...ofPerson].map(([person, own]) => [
			person,
			yearAfter(own.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), '9999'))
		])
	);
	const jobOn = (person: string, day: Day) => ofPerson.get(person)?.find(runsOn(day));
	return {
		positionOn(person, day) {
			const job = jobOn(person, day);
			const isNew = day < (newUntil.get(person) ?? '');
			return {
				unitId: job?.unitId ?? null,
				kind: job?.kind ?? 'nobody',
				standing: isNew ? 'new' : 'sitting'
			};
		},
		staffOn: (day) => [...ofPerson.keys()].filter((person) => jobOn(person, day))
	};
}

/** Whether a span of dates holds a day. */
export const runsOn =
	(day: Day) =>
	({ startsOn, endsOn }: Pick<Job, 'startsOn' | 'endsOn'>): boolean =>
		startsOn <= day && (endsOn === null || day < endsOn);

/** Dates compare as texts, so that it is of no matter that 29 February is there once in four years. */
const yearAfter = (day: Day): Day =>
	String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4);
