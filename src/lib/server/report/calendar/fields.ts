import * as v from 'valibot';
import { activityKinds } from '../../../report/activity/activity.ts';
import { isDay } from '../../../programme/calendar.ts';
import type { NewPlannedActivity } from '../../db/planned-activities.ts';

/** The longest texts of a planned activity, in characters. */
export const plannedLimits = { title: 200, place: 120, note: 1000 } as const;

export type PlannedField = keyof NewPlannedActivity;
export type PlannedProblem =
	'missing' | 'too-long' | 'no-day' | 'too-early' | 'no-time' | 'no-unit' | 'no-kind';
export type PlannedProblems = Partial<Record<PlannedField, PlannedProblem>>;

/** What somebody typed, to show again when something is wrong with it. */
export type TypedPlanned = Record<PlannedField, string>;

const isCalendarDay = (text: string) => isDay(text) && text >= '2000' && text < '2100';

/** One line: what a spreadsheet or a phone puts between words is a space. */
const line = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
);
const lines = v.pipe(
	v.string(),
	v.transform((text) =>
		text
			.replace(/\r\n?/g, '\n')
			.replace(/[^\P{Cc}\n]+/gu, ' ')
			.trim()
	)
);
const orNull = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
	v.pipe(
		line,
		v.transform((text) => text || null),
		v.nullable(schema)
	);

const schema = v.pipe(
	v.object({
		kind: v.picklist(activityKinds, 'no-kind'),
		title: v.pipe(line, v.nonEmpty('missing'), v.maxLength(plannedLimits.title, 'too-long')),
		startsOn: v.pipe(line, v.check(isCalendarDay, 'no-day')),
		endsOn: orNull(v.pipe(v.string(), v.check(isCalendarDay, 'no-day'))),
		startsAt: orNull(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'no-time'))),
		place: v.pipe(line, v.maxLength(plannedLimits.place, 'too-long')),
		unitId: orNull(v.pipe(v.string(), v.uuid('no-unit'))),
		note: v.pipe(lines, v.maxLength(plannedLimits.note, 'too-long'))
	}),
	v.forward(
		v.partialCheck(
			[['startsOn'], ['endsOn']],
			({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn,
			'too-early'
		),
		['endsOn']
	)
);

/** Reads what somebody filled in; without a last day it is the first. What is wrong comes back by field. */
export function readPlanned(
	form: FormData
):
	| { ok: true; planned: NewPlannedActivity }
	| { ok: false; typed: TypedPlanned; problems: PlannedProblems } {
	const text = (name: PlannedField) => String(form.get(name) ?? '');
	const typed: TypedPlanned = {
		...{ kind: text('kind'), title: text('title'), startsOn: text('startsOn') },
		...{ endsOn: text('endsOn'), startsAt: text('startsAt'), place: text('place') },
		...{ unitId: text('unitId'), note: text('note') }
	};
	const read = v.safeParse(schema, typed);
	if (read.success) {
		const { endsOn, ...rest } = read.output;
		return { ok: true, planned: { ...rest, endsOn: endsOn ?? rest.startsOn } };
	}
	const problems = read.issues.map((issue) => [v.getDotPath(issue), issue.message]);
	return { ok: false, typed, problems: Object.fromEntries(problems) as PlannedProblems };
}
