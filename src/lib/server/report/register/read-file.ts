import { activityRows } from '#lib/report/activity/activity-rows.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import type { BlockRefusal } from '#lib/report/block.ts';
import { readActivities, takeAll } from '#lib/report/activity/read-activities.ts';
import type { Known } from '#lib/report/activity/read-activity.ts';
import type { LineProblem } from '#lib/report/activity/read-field.ts';
import { decode, type FileRefusal } from './decode.ts';

/** Why a file is refused as a whole; with the heads that it is about. */
export type WholeRefusal = {
	refused:
		| FileRefusal
		| BlockRefusal
		| 'wrong-separator'
		| 'nothing'
		| 'too-many-lines'
		| 'column-unknown'
		| 'column-twice'
		| 'column-missing';
	columns: readonly string[];
};

/** What is wrong in one place of a file. `line`: where the line begins, from 1. */
export type FileProblem = LineProblem & { line: number };

export type ReadFile =
	| { ok: true; activities: { line: number; activity: Activity }[] }
	| { ok: false; problems: FileProblem[] }
	| ({ ok: false } & WholeRefusal);

const whole = (refused: WholeRefusal['refused'], columns: readonly string[] = []) =>
	({ ok: false, refused, columns }) as const;

/** The answer to a file that is larger than the product takes at all. */
export const tooLarge = whole('file-too-large');

/** The form of a request; `undefined` where it is larger than the product takes. */
export async function sentForm(request: Request): Promise<FormData | undefined> {
	try {
		return await request.formData();
	} catch (error) {
		if ((error as { status?: unknown }).status === 413) return undefined;
		throw error;
	}
}

/** The text that was sent: of the file where one was chosen, otherwise what was pasted. */
export async function sentText(
	form: FormData
): Promise<{ ok: true; text: string } | ({ ok: false } & WholeRefusal)> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0)
		return { ok: true, text: String(form.get('text') ?? '') };
	const decoded = decode(new Uint8Array(await file.arrayBuffer()));
	return decoded.ok ? { ok: true, text: decoded.value } : whole(decoded.refused);
}

/** Reads a whole file of activities; with one thing wrong in it there are no activities. */
export function readFile(text: string, known: Known): ReadFile {
	if (text.trim() === '') return whole('nothing');
	const rows = activityRows(text);
	if (!rows.ok) return whole(rows.refused);
	const read = readActivities(rows.value, known);
	if (!read.ok) return whole(read.refused, 'columns' in read ? read.columns : []);
	const all = takeAll(read.lines);
	if (all)
		return {
			ok: true,
			activities: read.lines.map(({ line }, at) => ({ line, activity: all[at]! }))
		};
	const problems = read.lines.flatMap((line) =>
		'problems' in line ? line.problems.map((each) => ({ line: line.line, ...each })) : []
	);
	return { ok: false, problems };
}
