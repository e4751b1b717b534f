import type postgres from 'postgres';
import type { Day } from '#lib/programme/calendar.ts';
import type { PersonKind } from '#lib/programme/person-kinds.ts';
import type { Plan } from '#lib/programme/plan.ts';
import type { Role } from '#lib/programme/roles.ts';
import type { Programme } from '#lib/programme/schema.ts';

export type Period = { starts_on: Day; ends_on: Day | null };

/** Somebody's turn, with the modules done in it. */
export type Turn = {
	id: string;
	person_id: string;
	programme: string;
	version: number;
	proves: string;
	plan: Plan;
	started_on: Day;
	completed_on: Day | null;
	modules: { module: string; on: Day }[];
};

/** What counting needs, as it lies in the tables. */
export type Rows = {
	people: { id: string; audiences: string[] }[];
	employments: (Period & {
		id: string;
		person_id: string;
		unit_id: string;
		kind: PersonKind;
		main: boolean;
	})[];
	grants: (Period & { person_id: string; role: Role })[];
	turns: Turn[];
	periods: (Period & { unit_id: string; parent_id: string | null })[];
	exceptions: (Period & {
		person_id: string | null;
		unit_id: string | null;
		programme: string | null;
	})[];
	versions: { programme: string; version: number; definition: Programme }[];
	meetings: {
		module: string;
		held_on: Day;
		open_for: 'nobody' | 'unit' | 'everyone';
		unit_id: string | null;
		capacity: number | null;
	}[];
};

/** Reads all rows that counting needs. */
export async function readRows(sql: postgres.Sql): Promise<Rows> {
	const [people, employments, grants, turns, periods, exceptions, versions, meetings] =
		await Promise.all([
			sql`select id, audiences from person`,
			sql`select id, person_id, unit_id, kind, main, starts_on::text, ends_on::text from employment`,
			sql`select person_id, role, starts_on::text, ends_on::text from role_grant`,
			sql`select id, person_id, programme, version, proves, plan, started_on::text, completed_on::text,
				array(select json_build_object('module', module, 'on', completed_on::text) from module_done
					where enrolment_id = enrolment.id) as modules from enrolment`,
			sql`select unit_id, parent_id, starts_on::text, ends_on::text from unit_period`,
			sql`select person_id, unit_id, programme, starts_on::text, ends_on::text from duty_exception`,
			sql`select programme, version, definition from programme_version`,
			sql`select module, held_on::text, open_for, unit_id, capacity from meeting_plan`
		]);
	return {
		...{ people, employments, grants, turns },
		...{ periods, exceptions, versions, meetings }
	} as unknown as Rows;
}

/** That a dated row holds on a day. */
export const runs = ({ starts_on, ends_on }: Period, on: Day) =>
	starts_on <= on && (ends_on === null || on < ends_on);
