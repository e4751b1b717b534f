import type { Library } from '../../../content/library.ts';
import {
	activityColumns,
	columnNames,
	kindNames,
	type ActivityColumn
} from '#lib/report/activity/column-names.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import { guarded } from '#lib/report/formula.ts';
import { registerExample } from '../../../i18n/register-example.ts';
import { entriesIn } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { csvAnswer } from '../../export/csv.ts';
import { deskOf, maySee, type Keeper } from './keeper.ts';
import { themeInFile } from './theme-names.ts';
import type { UnitsInTime } from './units.ts';
import { writtenPeople } from './written.ts';

const heads = activityColumns.map((column) => columnNames[column][0]!);

/** Every entry that a coordinator sees, as a file that can be imported again unchanged. */
export async function registerFile(
	db: Db,
	library: Library,
	keeper: Keeper,
	today: string
): Promise<Response> {
	const desk = await deskOf(db, keeper, today);
	const entries = (await entriesIn(db)).filter(({ body }) => maySee(desk, body));
	return answer(
		`activiteiten-${today}`,
		entries.map(({ body }) => line(body, library, desk.units))
	);
}

/** A file to begin with: the heads, and a few lines that show what may stand in them. */
export function exampleFile(): Response {
	const columns = registerExample.map((row) => activityColumns.map((column) => row[column] ?? ''));
	return answer('activiteiten-voorbeeld', columns);
}

const answer = (name: string, rows: string[][]) => csvAnswer({ name, heads: [...heads], rows });

function line(activity: Activity, library: Library, units: UnitsInTime): string[] {
	const { people, split, rating } = activity;
	const number = (value: number | null | undefined) => String(value ?? '');
	const cells: Record<ActivityColumn, string> = {
		kind: kindNames[activity.kind][0]!,
		title: guarded(activity.title),
		from: activity.from,
		to: activity.to,
		units: guarded(activity.units.map((id) => units.wordOf(id)).join('|')),
		themes: activity.themes.map((theme) => themeInFile(library, theme)).join('|'),
		people: people.kind === 'not-counted' ? 'niet geteld' : writtenPeople(people),
		meetings: number(activity.meetings),
		digital: number(split?.digital),
		room: number(split?.room),
		rating: number(rating?.score).replace('.', ','),
		ratings: number(rating?.of),
		edition: number(activity.edition),
		note: guarded(activity.note)
	};
	return activityColumns.map((column) => cells[column]);
}
