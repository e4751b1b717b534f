import * as v from 'valibot';
import { meetingForms, meetingKinds } from '../../live/meeting.ts';
import { isDay } from '../../programme/calendar.ts';

export const openFor = ['nobody', 'unit', 'everyone'] as const;

/** What is wrong with a field of a plan, by its name in the form. */
export type PlanProblem =
	| 'missing'
	| 'too-long'
	| 'too-many'
	| 'wrong-day'
	| 'wrong-time'
	| 'wrong-number'
	| 'needs-day'
	| 'needs-unit'
	| 'not-yours'
	| 'question-length'
	| 'entries'
	| 'label-length'
	| 'unknown-item';
export type PlanProblems = Record<string, PlanProblem>;

const trimmed = v.pipe(v.optional(v.string(), ''), v.trim());
const orNull = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
	v.pipe(
		trimmed,
		v.transform((value) => (value === '' ? null : value)),
		v.nullable(schema)
	);
const numberFrom = (min: number, max: number) =>
	orNull(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,5}$/, 'wrong-number'),
			v.transform(Number),
			v.minValue(min, 'wrong-number'),
			v.maxValue(max, 'wrong-number')
		)
	);
const ticked = v.pipe(
	v.optional(v.string()),
	v.transform((value) => value === 'yes')
);

const settingsSchema = v.pipe(
	v.object({
		title: v.pipe(trimmed, v.nonEmpty('missing'), v.maxLength(120, 'too-long')),
		kind: v.picklist(meetingKinds, 'missing'),
		form: v.picklist(meetingForms, 'missing'),
		exact: ticked,
		manager: ticked,
		unitId: orNull(v.pipe(v.string(), v.uuid('not-yours'))),
		module: orNull(v.pipe(v.string(), v.maxLength(130, 'not-yours'))),
		helpers: v.pipe(v.array(v.string()), v.maxLength(20, 'too-many')),
		heldOn: orNull(v.pipe(v.string(), v.check(isDay, 'wrong-day'))),
		startsAt: orNull(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong-time'))),
		minutes: numberFrom(5, 480),
		place: v.pipe(trimmed, v.maxLength(120, 'too-long')),
		openFor: v.optional(v.picklist(openFor), 'nobody'),
		capacity: numberFrom(1, 5000)
	}),
	v.forward(
		v.partialCheck(
			[['openFor'], ['heldOn']],
			(plan) => plan.openFor === 'nobody' || plan.heldOn !== null,
			'needs-day'
		),
		['heldOn']
	),
	v.forward(
		v.partialCheck(
			[['openFor'], ['startsAt']],
			(plan) => plan.openFor === 'nobody' || plan.startsAt !== null,
			'needs-day'
		),
		['startsAt']
	),
	v.forward(
		v.partialCheck(
			[['openFor'], ['unitId']],
			(plan) => plan.openFor !== 'unit' || plan.unitId !== null,
			'needs-unit'
		),
		['unitId']
	)
);

/** Everything of a plan but its agenda. */
export type PlanSettings = v.InferOutput<typeof settingsSchema>;

/** Reads what somebody filled in about a meeting; what is wrong comes back by field. */
export function readSettings(
	form: FormData
): { ok: true; settings: PlanSettings } | { ok: false; problems: PlanProblems } {
	const read = v.safeParse(settingsSchema, {
		...Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')),
		helpers: form.getAll('helpers').map(String)
	});
	if (read.success) return { ok: true, settings: read.output };
	const problems = read.issues.map((issue) => [v.getDotPath(issue) ?? 'title', issue.message]);
	return { ok: false, problems: Object.fromEntries(problems) as PlanProblems };
}
