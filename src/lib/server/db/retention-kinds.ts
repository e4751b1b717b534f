import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';

/** Rows that go, or of which one column becomes empty, when the term of their kind has passed. */
type Part = { table: string; empty?: string; due: (before: Day, on: Day) => SQL };

/**
 * A kind of data with a term of its own. `months` is the default, within `least` and `most`. `counts`:
 * numbers over the years before the term cannot be counted again afterwards.
 */
export type Kind = {
	months: number;
	least: number;
	most: number;
	counts?: boolean;
	parts: readonly Part[];
};

const at = (column: string, before: Day) =>
	sql`${sql.identifier(column)} < ${before}::timestamp at time zone 'Europe/Amsterdam'`;
const on = (column: string) => (before: Day) => sql`${sql.identifier(column)} < ${before}`;
const named = (body: string) => sql`${sql.raw(body)} -> 'actor' ->> 'objectType' = 'Agent'
	and ${sql.raw(body)} -> 'actor' ->> 'name' is not null`;
const turns = (column: string, before: Day) =>
	sql`enrolment_id in (select id from enrolment where ${sql.identifier(column)} < ${before})`;

/**
 * A later proof of the same programme stands, so this one proves nothing any more; and it is kept at least as
 * long as the programme says (`report.keepMonths`).
 */
const superseded = (before: Day, on: Day) => sql`completed_on < ${before}
	and completed_on < ${on}::date - make_interval(months => coalesce((
		select (v.definition -> 'report' ->> 'keepMonths')::int from programme_version v
		where v.programme = enrolment.programme and v.version = enrolment.version), 0))
	and exists (select from enrolment later where later.person_id = enrolment.person_id
		and later.proves = enrolment.proves and later.completed_on > enrolment.completed_on)`;

/**
 * Every kind that goes by term, in the order in which they go. Who left is erased (db/erasure.ts) and lines
 * of the audit log have a function of their own in the database; both have no parts here.
 */
export const kinds = {
	'left-people': { months: 24, least: 1, most: 240, parts: [] },
	completions: {
		...{ months: 84, least: 12, most: 240, counts: true },
		parts: [{ table: 'enrolment', due: superseded }]
	},
	'items-done': {
		...{ months: 36, least: 3, most: 240 },
		parts: [{ table: 'item_done', due: (before) => turns('completed_on', before) }]
	},
	attendance: {
		...{ months: 84, least: 12, most: 240, counts: true },
		parts: [
			{
				table: 'live_attendance',
				due: (before) =>
					sql`activity_id in (select id from live_activity where held_on < ${before})`
			}
		]
	},
	meetings: {
		...{ months: 36, least: 3, most: 240 },
		parts: [
			{ table: 'live_activity', empty: 'led_by', due: on('held_on') },
			{ table: 'meeting_plan', due: on('held_on') },
			{ table: 'live_session', due: on('ended_on') }
		]
	},
	statements: {
		...{ months: 36, least: 1, most: 240 },
		parts: [
			{ table: 'statement', due: (before) => sql`${at('stored', before)} and ${named('body')}` },
			{
				table: 'record',
				due: (before) => sql`${at('stored', before)} and client is null and ${named('body::jsonb')}`
			}
		]
	},
	'outside-statements': {
		...{ months: 36, least: 1, most: 240 },
		parts: [
			{
				table: 'record',
				due: (before) => sql`${at('stored', before)} and client is not null`
			},
			{
				table: 'record_file',
				due: (before) => sql`not exists (select from record r where r.files @> array[sha2]
					and (r.client is null or not ${at('stored', before)}))`
			},
			{
				table: 'record_activity',
				due: (before) => sql`not exists (select from record r where r.related @> array[key]
					and (r.client is null or not ${at('stored', before)}))`
			},
			{ table: 'xapi_document', due: (before) => at('updated', before) }
		]
	},
	lists: {
		...{ months: 24, least: 1, most: 120 },
		parts: [
			{
				table: 'staff_import',
				due: (before) => sql`${at('brought_at', before)} and changes is null and id <> coalesce((
					select id from staff_import where state = 'taken' order by taken_at desc limit 1), gen_random_uuid())`
			},
			{ table: 'proof_import', due: (before) => at('brought_at', before) }
		]
	},
	corrections: {
		...{ months: 84, least: 12, most: 240 },
		parts: [{ table: 'completion_correction', due: (before) => at('made_at', before) }]
	},
	letters: {
		...{ months: 3, least: 1, most: 24 },
		parts: [{ table: 'letter', due: on('last_day') }]
	},
	mail: {
		...{ months: 3, least: 1, most: 60 },
		parts: [
			{ table: 'mail_outbox', due: on('settled_on') },
			{
				// That somebody was written to is remembered longer: else they would be written to again.
				table: 'mail_once',
				due: (before) => sql`round < ${before}::date - interval '3 years'`
			}
		]
	},
	exceptions: {
		...{ months: 84, least: 12, most: 240, counts: true },
		parts: [{ table: 'duty_exception', due: on('ends_on') }]
	},
	'sign-in': {
		...{ months: 1, least: 1, most: 12 },
		parts: [
			{ table: 'session', due: (before) => at('expires_at', before) },
			{ table: 'verification', due: (before) => at('expires_at', before) },
			{ table: 'sign_in_link', due: (before) => at('expires_at', before) }
		]
	},
	'report-work': {
		...{ months: 24, least: 1, most: 240 },
		parts: [
			{ table: 'report_comment', due: (before) => at('at', before) },
			{ table: 'activity_change', due: (before) => at('at', before) }
		]
	},
	'audit-log': { months: 36, least: 12, most: 120, parts: [] }
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
