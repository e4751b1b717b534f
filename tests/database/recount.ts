import type postgres from 'postgres';
import type { Day } from '#lib/programme/calendar.ts';
import type { Programme } from '#lib/programme/schema.ts';

// Counts by hand what the database counts by SQL: from the raw rows, one person after another, with
// date sums of its own.

export type Standing = {
	id: string;
	unitId: string;
	kind: string;
	required: boolean;
	state: string;
	completedOn: Day | null;
	dueOn: Day | null;
};

type Period = { starts_on: Day; ends_on: Day | null };
type Rows = {
	people: { id: string; audiences: string[] }[];
	employments: (Period & {
		id: string;
		person_id: string;
		unit_id: string;
		kind: string;
		main: boolean;
	})[];
	managers: (Period & { person_id: string })[];
	turns: { person_id: string; proves: string; started_on: Day; completed_on: Day | null }[];
	periods: (Period & { unit_id: string; parent_id: string | null })[];
};

/** Reads all rows that counting needs. */
export async function readRows(sql: postgres.Sql): Promise<Rows> {
	const [people, employments, managers, turns, periods] = await Promise.all([
		sql`select id, audiences from person`,
		sql`select id, person_id, unit_id, kind, main, starts_on::text, ends_on::text from employment`,
		sql`select person_id, starts_on::text, ends_on::text from role_grant where role = 'manager'`,
		sql`select person_id, proves, started_on::text, completed_on::text from enrolment`,
		sql`select unit_id, parent_id, starts_on::text, ends_on::text from unit_period`
	]);
	return { people, employments, managers, turns, periods } as unknown as Rows;
}

const runs = ({ starts_on, ends_on }: Period, on: Day) =>
	starts_on <= on && (ends_on === null || on < ends_on);
const later = (a: Day, b: Day) => (a > b ? a : b);
const earliest = (days: Day[]) => days.toSorted()[0] ?? null;

/** Everyone employed on a day, each in one unit. */
export function recount(
	rows: Rows,
	rules: Programme['audiences'],
	{ programme, since, on }: { programme: string; since: Day; on: Day }
): Standing[] {
	return rows.people.flatMap((person): Standing[] => {
		const jobs = rows.employments.filter((job) => job.person_id === person.id);
		const now = jobs.filter((job) => runs(job, on));
		const mains = now.some((job) => job.main) ? now.filter((job) => job.main) : now;
		const oldest = mains.filter((job) => job.starts_on === earliest(mains.map((m) => m.starts_on)));
		const job = oldest.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
		if (!job) return [];
		const firstDay = earliest(jobs.map((entry) => entry.starts_on))!;
		const managerSince = earliest(
			rows.managers
				.filter((grant) => grant.person_id === person.id && runs(grant, on))
				.map((grant) => grant.starts_on)
		);
		const mine = rules.filter(({ required, audience }) => {
			if (!required) return false;
			if (audience === 'nieuw') return firstDay >= since;
			if (audience === 'leidinggevende') return managerSince !== null;
			if (audience === 'inhuur') return job.kind === 'hired' || job.kind === 'intern';
			return audience === 'alle' || person.audiences.includes(audience);
		});
		const dueOn = earliest(
			mine.flatMap(({ audience, withinDays }) => {
				const start = audience === 'leidinggevende' ? managerSince! : firstDay;
				return withinDays ? [plusDays(later(start, since), withinDays)] : [];
			})
		);
		const repeat = Math.min(...mine.map(({ repeatMonths }) => repeatMonths ?? Infinity));
		const turns = rows.turns.filter(
			(turn) => turn.person_id === person.id && turn.proves === programme
		);
		const proofs = turns.flatMap(({ completed_on }) =>
			completed_on !== null && completed_on <= on ? [completed_on] : []
		);
		const newest = proofs.toSorted().at(-1) ?? null;
		const expiry = newest && repeat < Infinity ? plusMonths(newest, repeat) : null;
		const counts = newest !== null && (expiry === null || on < expiry);
		const asked = mine.length > 0;
		const due = newest ? expiry : asked ? dueOn : null;
		const busy = turns.some(
			(turn) => turn.started_on <= on && (turn.completed_on === null || turn.completed_on > on)
		);
		const late = asked && due !== null && due < on;
		return [
			{
				id: person.id,
				unitId: job.unit_id,
				kind: job.kind,
				required: asked,
				state: counts ? 'done' : late ? 'overdue' : busy ? 'started' : 'not-started',
				completedOn: counts ? newest : null,
				dueOn: due
			}
		];
	});
}

/** A unit on a day and those above it, the top last; `rooted` when the way ends at the organisation. */
export function above(rows: Rows, unitId: string, on: Day): { line: string[]; rooted: boolean } {
	const line: string[] = [];
	const periodOf = (id: string) => rows.periods.find((row) => row.unit_id === id && runs(row, on));
	let period = periodOf(unitId);
	const found = period !== undefined;
	while (period && !line.includes(period.unit_id)) {
		line.push(period.unit_id);
		period = period.parent_id === null ? undefined : periodOf(period.parent_id);
	}
	return { line, rooted: found && period === undefined };
}

function plusDays(day: Day, days: number): Day {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months on; where a month has no such day, its last. */
function plusMonths(day: Day, months: number): Day {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const count = year * 12 + (month - 1) + months;
	const prefix = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
	for (let at = date; ; at--) {
		const candidate = `${prefix}-${String(at).padStart(2, '0')}`;
		if (plusDays(candidate.replace(/-\d\d$/, '-01'), at - 1) === candidate) return candidate;
	}
}
