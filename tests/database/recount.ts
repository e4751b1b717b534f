import type { Day } from '#lib/programme/calendar.ts';
import { standingOf, type Standing as Stands } from '#lib/programme/duty.ts';
import type { DutyRule } from '#lib/programme/duty-rule.ts';
import { stayOf } from '#lib/programme/requirement.ts';
import { waits } from './recount-meetings.ts';
import { runs, type Period, type Rows } from './raw-rows.ts';

// Counts by hand what the database counts by SQL: from the raw rows, one person after another, by the
// rule as it is written for one person.

export type Standing = Stands & { id: string; unitId: string; kind: string };

/** Everyone employed on a day, each in one unit. */
export function recount(
	rows: Rows,
	rules: readonly DutyRule[],
	{ programme, on }: { programme: string; on: Day }
): Standing[] {
	return rows.people.flatMap((person): Standing[] => {
		const jobs = rows.employments
			.filter((job) => job.person_id === person.id && job.starts_on <= on)
			.map((job) => ({
				...job,
				...{ startsOn: job.starts_on, endsOn: job.ends_on },
				units: above(rows, job.unit_id, on).line
			}));
		const now = jobs.filter((job) => runs(job, on));
		const mains = now.some((job) => job.main) ? now.filter((job) => job.main) : now;
		const first = mains.map((job) => job.starts_on).toSorted()[0];
		const oldest = mains.filter((job) => job.starts_on === first);
		const job = oldest.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
		if (!job) return [];
		const position = {
			...{ kind: job.kind, units: job.units, audiences: person.audiences },
			...{ joinedOn: stayOf(jobs), jobs },
			roles: rows.grants
				.filter((grant) => grant.person_id === person.id && runs(grant, on))
				.map(({ role, starts_on }) => ({ role, startsOn: starts_on }))
		};
		const turns = rows.turns.filter((turn) => turn.person_id === person.id);
		const open = turns.filter(
			(turn) =>
				turn.proves === programme &&
				turn.started_on <= on &&
				(turn.completed_on === null || turn.completed_on > on)
		);
		const facts = {
			position,
			exceptions: rows.exceptions
				.filter(({ person_id, unit_id }) =>
					unit_id === null ? person_id === person.id : job.units.includes(unit_id)
				)
				.map((each) => ({ ...each, startsOn: each.starts_on, endsOn: each.ends_on! })),
			proofs: turns.flatMap(({ proves, completed_on }) =>
				completed_on !== null && completed_on <= on
					? [{ programme: proves, completedOn: completed_on }]
					: []
			),
			started: open.length > 0,
			waits: open.some((turn) => waits(rows, turn, job.units, on))
		};
		const stands = standingOf(programme, rules, facts, on);
		return [{ ...stands, id: person.id, unitId: job.unit_id, kind: job.kind }];
	});
}

/** A unit on a day and those above it, the top last; `rooted` when the way ends at the organisation. */
export function above(rows: Rows, unitId: string, on: Day): { line: string[]; rooted: boolean } {
	const line: string[] = [];
	const periodOf = (id: string) =>
		rows.periods.find((row: Period & { unit_id: string }) => row.unit_id === id && runs(row, on));
	let period = periodOf(unitId);
	const found = period !== undefined;
	while (period && !line.includes(period.unit_id)) {
		line.push(period.unit_id);
		period = period.parent_id === null ? undefined : periodOf(period.parent_id);
	}
	return { line, rooted: found && period === undefined };
}
