import { comparePerson } from './compare-person.ts';
import { inCircle, stoppedUnits, takenMails } from './clashes.ts';
import { compareUnits } from './compare-units.ts';
import type { Day } from './day.ts';
import type { StaffList } from './list.ts';
import { holds } from './move-spans.ts';
import type { PersonChange, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Stored, StoredPerson } from './stored.ts';
import { strangeThings } from './strange.ts';

export type Terms = {
	/** The day from which the list holds. */
	on: Day;
	/** Whether the list is complete: who is not on it leaves. */
	whole: boolean;
	/** Personnel number of who reads the list. */
	reader: string;
};

/**
 * What a staff list would change in what is stored: the plan, or with problems what has to be solved
 * first. Nothing that held before the day changes, but that it may end.
 */
export function compare(
	list: StaffList,
	stored: Stored,
	{ on, whole, reader }: Terms
): { plan: Plan; problems: Problem[] } {
	const known = new Map(stored.people.map((person) => [person.number, person]));
	const numbers = new Set(list.people.map(({ number }) => number));
	const absent = whole ? stored.people.filter(({ number }) => !numbers.has(number)) : [];
	const compared = [
		...list.people.map((person) => comparePerson(person, known.get(person.number), on)),
		...absent.map((person) => comparePerson(undefined, person, on))
	];
	const changes = compared.map(({ change }) => change).filter(({ sorts }) => sorts.length > 0);
	const isEmpty = stored.units.length === 0;
	const since = isEmpty ? firstDay(changes, on) : on;
	const busy = unitsAtWork(stored.people, changes);
	const { changes: units, tree } = compareUnits(list.units, stored.units, {
		on,
		since,
		busy,
		whole
	});
	const atWork = stored.people.filter(({ jobs }) => jobs.some((job) => holds(job, on)));
	const others = whole ? [] : atWork.filter(({ number }) => !numbers.has(number));
	const startKept = compared.filter((each) => each.startKept).map(({ change }) => change);
	const inList = changes.filter(({ after }) => numbers.has(after.number)).length;
	const strange = strangeThings({
		...{ changes, stored: stored.people, reader, startKept, on, staff: atWork.length },
		tellsLeads: list.columns.includes('leads')
	});
	const after = compared.filter((each) => each.atWork).length + others.length;
	const staff = { before: atWork.length, after };
	const unchanged = list.people.length - inList;
	return {
		plan: { on, units, people: changes, unchanged, staff, strange },
		problems: [
			...takenMails(list.people, stored.people),
			...stoppedUnits(list.people, changes, tree),
			...inCircle(list.units, tree)
		].toSorted((one, other) => one.line - other.line)
	};
}

/** The first day of all contracts that begin: an empty organisation begins with its staff. */
const firstDay = (changes: readonly PersonChange[], on: Day): Day =>
	changes
		.flatMap(({ jobs }) => jobs.flatMap((move) => (move.act === 'open' ? [move.row.startsOn] : [])))
		.reduce((first, day) => (day < first ? day : first), on);

/** Codes of units where somebody works on the day or later. */
function unitsAtWork(
	people: readonly StoredPerson[],
	changes: readonly PersonChange[]
): Set<string> {
	const byPerson = new Map(changes.map((change) => [change.before?.id, change]));
	const kept = people.flatMap((person) => {
		const moves = byPerson.get(person.id)?.jobs ?? [];
		const over = new Set(moves.flatMap((move) => (move.act === 'open' ? [] : [move.before.id])));
		return person.jobs.filter(({ id }) => !over.has(id));
	});
	const moved = changes.flatMap(({ jobs, on }) =>
		jobs.flatMap((move) =>
			move.act !== 'drop' && (move.row.endsOn === null || move.row.endsOn > on) ? [move.row] : []
		)
	);
	return new Set([...kept, ...moved].map(({ unit }) => unit));
}
