import { compareJobs } from './compare-jobs.ts';
import { compareLeads, endRoles } from './compare-leads.ts';
import type { Day } from './day.ts';
import type { ListedPerson } from './list.ts';
import { holds } from './move-spans.ts';
import type { Fields, PersonChange, PersonSort } from './plan.ts';
import type { StoredJob, StoredPerson } from './stored.ts';

export type Compared = {
	change: PersonChange;
	/** Whether they work here on the day, afterwards. */
	atWork: boolean;
	/** The list gives another first day than the one that is kept. */
	startKept: boolean;
};

/**
 * What becomes of one person. `listed` is undefined for who is not on the list and leaves, `stored` for
 * who was never here. A change without sorts is no change.
 */
export function comparePerson(
	listed: ListedPerson | undefined,
	stored: StoredPerson | undefined,
	on: Day
): Compared {
	const before = stored ?? null;
	const jobs = compareJobs(listed?.jobs ?? [], before?.jobs ?? [], before?.leftOn ?? null, on);
	const from = unitsOf(before?.jobs ?? [], on);
	const wasHere = (before?.jobs.length ?? 0) > 0;
	const isHere = jobs.after.length > 0;
	const first = jobs.after.map(({ startsOn }) => startsOn).toSorted()[0] ?? on;
	const ended = isHere && wasHere ? none : endRoles({ grants: before?.grants ?? [] }, on);
	const kept = isHere && wasHere ? (before?.grants ?? []) : [];
	const leads = isHere ? compareLeads(listed?.leads, kept, on, first) : none;
	const after = isHere || !before ? fieldsOf(listed!, before) : before;
	const moves = wasHere && isHere && allUnits(before!.jobs) !== allUnits(jobs.after);
	const to = unitsOf(jobs.after, on);
	const coming: PersonSort[] = wasHere ? [] : isHere ? [before?.leftOn ? 'returns' : 'joins'] : [];
	const sorts: PersonSort[] = [
		...coming,
		...(wasHere && !isHere ? (['leaves'] as const) : []),
		...(moves ? (['moves'] as const) : []),
		...(wasHere && isHere && !moves && jobs.moves.length > 0 ? (['contract'] as const) : []),
		...(before ? fieldSorts(before, after) : []),
		...(wasHere && leads.moves.length > 0 ? (['leads'] as const) : []),
		...(!wasHere && !isHere && ended.moves.length > 0 ? (['roles'] as const) : [])
	];
	return {
		startKept: jobs.startKept,
		atWork: jobs.after.some((job) => holds(job, on)),
		change: {
			...{ sorts, before, after, from, to, jobs: jobs.moves },
			leads: { begin: leads.begin, stop: [...ended.stop, ...leads.stop] },
			grants: [...ended.moves, ...leads.moves],
			on: wasHere ? on : first
		}
	};
}

const none = { moves: [], begin: [], stop: [] };

/** Codes of somebody's units on a day, or when that is none, of those to come. */
function unitsOf(jobs: readonly Omit<StoredJob, 'id'>[], on: Day): string[] {
	const now = jobs.filter((job) => holds(job, on));
	return [...new Set((now.length > 0 ? now : jobs).map(({ unit }) => unit))].toSorted();
}

const allUnits = (jobs: readonly Omit<StoredJob, 'id'>[]) =>
	[...new Set(jobs.map(({ unit }) => unit))].toSorted().join('\n');

function fieldsOf(listed: ListedPerson, before: StoredPerson | null): Fields {
	return {
		number: listed.number,
		givenName: listed.givenName,
		familyName: listed.familyName,
		email: listed.email === undefined ? (before?.email ?? null) : listed.email,
		audiences: listed.audiences ?? before?.audiences ?? []
	};
}

/** In what ways somebody is called or described otherwise. */
export function fieldSorts(before: Fields, after: Fields): PersonSort[] {
	const sorts: PersonSort[] = [];
	if (before.givenName !== after.givenName || before.familyName !== after.familyName)
		sorts.push('name');
	if (before.email !== after.email) sorts.push('email');
	const words = ({ audiences }: Fields) => audiences.toSorted().join('\n');
	if (words(before) !== words(after)) sorts.push('audiences');
	return sorts;
}
