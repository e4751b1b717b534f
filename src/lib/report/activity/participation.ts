import type { Day } from '../day.ts';
import { isOfStaff, isPlacing, keysOf, type By, type Fact, type Member } from './fact.ts';

/**
 * `people`: different people who took part. `times`: how often they did. `meetings`: different live
 * meetings. `staff`: who works here on the reference date, and `reached`: those of them who took part,
 * both where they are on that date: the rate is `reached` of `staff`.
 */
export type Counts = {
	people: number;
	times: number;
	meetings: number;
	staff: number;
	reached: number;
};

/**
 * `key` is the way down to a unit, or one word. `own`: those of `people` who
 * are of the unit itself and in none below it; by anything but unit they all are.
 */
export type ParticipationRow = Counts & { key: readonly string[]; own: number };

export type Participation = {
	year: number;
	/** The day on which staff is counted. */
	on: Day;
	by: By;
	total: Counts;
	rows: ParticipationRow[];
	/** Whether the rows (by unit: those without one above them) add up to the total in people and staff. */
	adds: boolean;
};

/**
 * Who took part in a year, from dated facts. Where everybody has one place (a unit, new or sitting, a kind
 * of person), somebody is counted once, where they were on the date of their first fact of the year: a
 * move, a departure or a reorganisation counts nobody twice and departments add up. `times` and `meetings`
 * count where the person was on each date. By anything else somebody may be in several rows; by
 * programme, theme, form or way the staff of a row is all staff.
 * @param staff everybody who works here on `on`, each person once
 */
export function participation(
	facts: readonly Fact[],
	staff: readonly Member[],
	{ year, on, by }: { year: number; on: Day; by: By }
): Participation {
	const ofYear = facts.filter(({ date }) => date.startsWith(`${String(year).padStart(4, '0')}-`));
	const took = peopleOf(ofYear);
	const drafts = new Map<string, Draft>();
	for (const fact of ofYear) {
		for (const key of keysOf(fact, by)) draftOf(drafts, key).facts.push(fact);
	}
	for (const fact of isPlacing(by) ? firstFacts(ofYear) : ofYear) {
		const keys = keysOf(fact, by);
		for (const key of keys) draftOf(drafts, key).people.add(fact.person);
		for (const key of by === 'unit' ? keys.slice(-1) : keys)
			draftOf(drafts, key).own.add(fact.person);
	}
	for (const member of isOfStaff(by) ? staff : []) {
		for (const key of keysOf(member, by)) draftOf(drafts, key).staff.push(member);
	}
	const rows = [...drafts.values()].map((draft): ParticipationRow => {
		const members = isOfStaff(by) ? draft.staff : staff;
		const reached = isOfStaff(by) ? took : draft.people;
		return { key: draft.key, own: draft.own.size, ...countsOf(draft, members, reached) };
	});
	const all = { facts: ofYear, people: took };
	const total = countsOf(all, staff, took);
	return { year, on, by, total, rows: rows.toSorted(byKey), adds: isPlacing(by) };
}

/** A row while it is filled. */
type Draft = {
	key: readonly string[];
	facts: Fact[];
	people: Set<string>;
	own: Set<string>;
	staff: Member[];
};

function draftOf(drafts: Map<string, Draft>, key: readonly string[]): Draft {
	const name = key.join('\n');
	const known = drafts.get(name);
	if (known) return known;
	const draft = { key, facts: [], people: new Set<string>(), own: new Set<string>(), staff: [] };
	drafts.set(name, draft);
	return draft;
}

function countsOf(
	{ facts, people }: Pick<Draft, 'facts' | 'people'>,
	staff: readonly Member[],
	took: ReadonlySet<string>
): Counts {
	return {
		people: people.size,
		times: facts.length,
		meetings: meetingsOf(facts).size,
		staff: staff.length,
		reached: staff.filter(({ person }) => took.has(person)).length
	};
}

/** Of everybody the first fact, by date; of two on one day the one that is given first. */
function firstFacts(facts: readonly Fact[]): Fact[] {
	const first = new Map<string, Fact>();
	for (const fact of facts) {
		const known = first.get(fact.person);
		if (!known || fact.date < known.date) first.set(fact.person, fact);
	}
	return [...first.values()];
}

const peopleOf = (facts: readonly Fact[]) => new Set(facts.map(({ person }) => person));

const meetingsOf = (facts: readonly Fact[]) =>
	new Set(facts.map(({ meeting }) => meeting).filter((meeting) => meeting !== null));

/** A unit comes right before what is below it; code units, so that every machine has one order. */
function byKey({ key: one }: ParticipationRow, { key: other }: ParticipationRow): number {
	for (const [at, name] of one.entries()) {
		if (name !== other[at]) return other[at] === undefined || name > other[at] ? 1 : -1;
	}
	return one.length - other.length;
}
