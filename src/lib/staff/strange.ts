import { holds } from './move-spans.ts';
import type { Day } from './day.ts';
import type { PersonChange, Strange, StrangeKind } from './plan.ts';
import type { StoredPerson } from './stored.ts';

/** More than one in ten of at least this many people: then leaving is asked about again. */
const few = 10;

type Facts = {
	changes: readonly PersonChange[];
	stored: readonly StoredPerson[];
	/** Personnel number of who reads the list. */
	reader: string;
	/** Whom the list gives another first day than the one that is kept. */
	startKept: readonly PersonChange[];
	on: Day;
	staff: number;
	/** Whether the list says who leads which unit. */
	tellsLeads: boolean;
};

/** What looks odd about a list: most often the file is not what somebody thinks it is. */
export function strangeThings(facts: Facts): Strange[] {
	const { changes, staff, reader, startKept } = facts;
	const leave = changes.filter(({ sorts }) => sorts.includes('leaves'));
	const come = changes.filter(({ sorts }) => sorts.includes('joins'));
	const found: [StrangeKind, readonly PersonChange[]][] = [
		['many-leave', staff >= few && leave.length * 10 > staff ? leave : []],
		['you-leave', leave.filter(({ after }) => after.number === reader)],
		['last-administrator', lastAdministrators(facts, leave)],
		['zeros-lost', withoutZeros(come, facts.stored)],
		['number-changed', namesakes(come, leave)],
		['still-leads', facts.tellsLeads ? [] : leadElsewhere(changes)],
		['start-kept', startKept]
	];
	return found.flatMap(([kind, people]) =>
		people.length > 0 ? [{ kind, people: people.map(nameOf) }] : []
	);
}

const nameOf = ({ after }: PersonChange) => ({
	number: after.number,
	name: `${after.givenName} ${after.familyName}`
});

/** The administrators of the organisation, when none of them stays. */
function lastAdministrators({ stored, on }: Facts, leave: readonly PersonChange[]): PersonChange[] {
	const isAdministrator = ({ grants, jobs }: StoredPerson) =>
		jobs.length > 0 &&
		grants.some(
			(grant) => grant.role === 'administrator' && grant.unit === null && holds(grant, on)
		);
	const all = stored.filter(isAdministrator);
	const going = leave.filter(({ before }) => all.includes(before!));
	return all.length > 0 && going.length === all.length ? going : [];
}

const bare = (number: string) => number.replace(/^0+/, '');

/** Newcomers who are somebody we know, but for zeros that a spreadsheet took away. */
function withoutZeros(come: readonly PersonChange[], stored: readonly StoredPerson[]) {
	const known = new Set(stored.map(({ number }) => bare(number)));
	return come.filter(({ after }) => known.has(bare(after.number)));
}

/** Newcomers with the name of somebody who leaves: perhaps only the number is another. */
function namesakes(come: readonly PersonChange[], leave: readonly PersonChange[]) {
	const names = new Set(leave.map((change) => nameOf(change).name.toLowerCase()));
	return come.filter((change) => names.has(nameOf(change).name.toLowerCase()));
}

/** Who moves and still leads the unit that they leave, as the list does not say who leads. */
const leadElsewhere = (changes: readonly PersonChange[]) =>
	changes.filter(
		({ sorts, from, to, before }) =>
			sorts.includes('moves') &&
			before!.grants.some(
				({ role, unit }) =>
					role === 'manager' && unit !== null && from.includes(unit) && !to.includes(unit)
			)
	);
