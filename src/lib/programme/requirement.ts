import { addDays, addMonths, type Day } from './calendar.ts';
import type { DutyRule } from './duty-rule.ts';
import type { PersonKind } from './person-kinds.ts';
import type { Role } from './roles.ts';
import type { ProgrammeAudience } from './schema.ts';

/** Work for a unit, up to and including the day before `endsOn`. */
export type Job = {
	kind: PersonKind;
	/** The unit and those above it, as the tree stands on the day that is asked about. */
	units: readonly string[];
	startsOn: Day;
	endsOn: Day | null;
};

/** What decides what is asked of somebody on a day. */
export type Position = {
	/** Of the main employment of the day. */
	kind: PersonKind;
	units: readonly string[];
	audiences: readonly string[];
	/** The first day at the organisation, without a break since. */
	joinedOn: Day;
	/** All jobs that began on the day or before it. */
	jobs: readonly Job[];
	/** The roles of the day. */
	roles: readonly { role: Role; startsOn: Day }[];
};

/** Kinds of person that the audience `inhuur` stands for. */
export const hiredKinds: readonly PersonKind[] = ['hired', 'intern'];

/** The first of a row of days of work that goes on without a break up to the newest of them. */
export function stayOf(jobs: readonly Pick<Job, 'startsOn' | 'endsOn'>[]): Day {
	const isBegun = ({ startsOn }: Pick<Job, 'startsOn'>) =>
		!jobs.some((job) => job.startsOn < startsOn && (job.endsOn === null || job.endsOn >= startsOn));
	return jobs
		.filter(isBegun)
		.map(({ startsOn }) => startsOn)
		.sort()
		.at(-1)!;
}

/** Whether a rule is about somebody. */
export function fits(rule: DutyRule, position: Position): boolean {
	const any = <T>(asked: readonly T[], has: readonly T[]) =>
		asked.length === 0 || asked.some((each) => has.includes(each));
	return (
		any(rule.kinds, [position.kind]) &&
		any(rule.units, position.units) &&
		any(rule.audiences, position.audiences) &&
		any(
			rule.roles,
			position.roles.map(({ role }) => role)
		) &&
		(rule.joinedFrom === null || position.joinedOn >= rule.joinedFrom) &&
		(rule.joinedUntil === null || position.joinedOn <= rule.joinedUntil)
	);
}

/**
 * The day from which a term of a rule runs for somebody it is about: that on which they came to the work or
 * the role it names, at the earliest the day from which the rule counts, or the end of an exception.
 */
export function beginsOn(rule: DutyRule, position: Position, released: Day | null): Day {
	const named = position.jobs.filter(
		({ kind, units }) =>
			(rule.kinds.length === 0 || rule.kinds.includes(kind)) &&
			(rule.units.length === 0 || rule.units.some((unit) => units.includes(unit)))
	);
	const roles = position.roles.filter(({ role }) => rule.roles.includes(role));
	const days = [
		rule.countsFrom,
		rule.kinds.length + rule.units.length > 0 ? stayOf(named) : position.joinedOn,
		...roles
			.map(({ startsOn }) => startsOn)
			.sort()
			.slice(0, 1),
		...(released === null ? [] : [released])
	];
	return days.sort().at(-1)!;
}

/** Whether a programme that came out on `since` is offered to somebody, also when no rule asks it. */
export function isOffered(
	audiences: readonly Pick<ProgrammeAudience, 'audience'>[],
	position: Position,
	since: Day
): boolean {
	return audiences.some(({ audience }) => {
		if (audience === 'alle') return true;
		if (audience === 'nieuw') return position.joinedOn >= since;
		if (audience === 'inhuur') return hiredKinds.includes(position.kind);
		if (audience === 'leidinggevende') return position.roles.some(({ role }) => role === 'manager');
		return position.audiences.includes(audience);
	});
}

/** The first day on which a proof no longer counts, or `null` when it counts for ever. */
export function expiresOn(completedOn: Day, repeatMonths: number | null): Day | null {
	return repeatMonths === null ? null : addMonths(completedOn, repeatMonths);
}

/** From so many days before a proof expires it is asked again: six weeks, to do it in. */
export const renewalDays = 42;

/** From when a proof is asked again: `renewalDays` before it expires, of a short one half-way. */
export function renewsOn(completedOn: Day, expiry: Day): Day {
	const half = Math.floor((Date.parse(expiry) - Date.parse(completedOn)) / 86_400_000 / 2);
	return addDays(expiry, -Math.min(renewalDays, half));
}
