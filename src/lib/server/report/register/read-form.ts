import { activityColumns, type ActivityColumn } from '#lib/report/activity/column-names.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import { readActivity } from '#lib/report/activity/read-activity.ts';
import type { ProblemName } from '#lib/report/activity/read-field.ts';
import { themes } from '#lib/dilemma/codes.ts';
import { mayChange, type Desk } from './keeper.ts';
import { emptyTyped, type Typed } from './written.ts';

/** What is wrong with a field of the form. */
export type FieldProblem = ProblemName | 'unit-needed' | 'unit-not-yours';
export type FieldProblems = Partial<Record<ActivityColumn, FieldProblem>>;

const typedColumns = activityColumns.filter((column) => column !== 'units' && column !== 'themes');

/** What somebody typed in the form of an activity, to read it and to show it again. */
export function typedIn(form: FormData): Typed {
	const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
	return {
		...emptyTyped(),
		...Object.fromEntries(typedColumns.map((column) => [column, text(column)])),
		units: [...new Set(form.getAll('units').map(String))],
		themes: [...new Set(form.getAll('themes').map(String))]
	};
}

/** Reads the form by the rules of a line of a file, and by what this coordinator may keep. */
export function readTyped(
	desk: Desk,
	typed: Typed
): { activity: Activity } | { problems: FieldProblems } {
	const cells = typedColumns.map((column) => typed[column]);
	const none = { units: [], themes: [], today: desk.today };
	const read = readActivity(cells, typedColumns, none);
	const known = themes.filter((theme) => typed.themes.includes(theme));
	const to = 'activity' in read ? read.activity.to : desk.today;
	const problems: FieldProblems = {
		...('problems' in read ? byField(read.problems) : {}),
		...unitProblem(desk, typed.units, to),
		...(known.length < typed.themes.length && { themes: 'theme-unknown' as const })
	};
	if ('problems' in read || Object.keys(problems).length > 0) return { problems };
	return { activity: { ...read.activity, units: typed.units, themes: known } };
}

/** The first problem of each field; that a year stands there without data is said at what is missing. */
const byField = (problems: { column: ActivityColumn | null; problem: ProblemName }[]) =>
	Object.fromEntries(
		problems
			.filter(({ column }) => column !== null)
			.toReversed()
			.map(({ column, problem }) => [column, problem])
	) as FieldProblems;

function unitProblem(desk: Desk, ids: string[], to: string): FieldProblems {
	if (ids.some((id) => !desk.units.has(id))) return { units: 'unit-unknown' };
	if (mayChange(desk, { units: ids, to })) return {};
	return { units: ids.length === 0 ? 'unit-needed' : 'unit-not-yours' };
}
