import * as v from 'valibot';
import { writtenItemSchema, type WrittenItem } from '../../live/agenda-item.ts';
import { keyOf, type PlannedAgenda, type PlannedEntry } from '../../live/meeting.ts';
import type { PlanProblem, PlanProblems } from './plan-fields.ts';

/** The name of a field of one item in the form: `question:scale-2`. */
export const itemField = (name: string, key: string) => `${name}:${key}`;

/** Reads what somebody changed in the items themselves: notes, and the words of what is written out. */
export function readItems(
	agenda: PlannedAgenda,
	form: FormData
): { agenda: PlannedAgenda; problems: PlanProblems } {
	const read = agenda.map((entry) => readEntry(entry, form));
	return {
		agenda: read.map(({ entry }) => entry),
		problems: Object.assign({}, ...read.map(({ problems }) => problems))
	};
}

function readEntry(
	entry: PlannedEntry,
	form: FormData
): { entry: PlannedEntry; problems: PlanProblems } {
	const key = keyOf(entry.item);
	const noteField = itemField('note', key);
	const note = textIn(form, noteField) ?? entry.note;
	const tooLong: PlanProblems = note.length > 500 ? { [noteField]: 'too-long' } : {};
	if (typeof entry.item === 'string')
		return { entry: { item: entry.item, note }, problems: tooLong };
	const changed = { ...entry.item, ...changesTo(entry.item, form) };
	const parsed = v.safeParse(writtenItemSchema, changed);
	if (parsed.success) return { entry: { item: parsed.output, note }, problems: tooLong };
	const problems = parsed.issues.map((issue) => problemAt(String(issue.path?.[0]?.key), key));
	return { entry, problems: { ...tooLong, ...Object.fromEntries(problems) } };
}

/** What the form says of the parts that can be changed; a part that is not in the form stays. */
function changesTo(item: WrittenItem, form: FormData): Partial<Record<string, unknown>> {
	const text = (name: string) => textIn(form, itemField(name, item.key));
	const number = (name: string) => {
		const given = text(name);
		return given === undefined ? undefined : Number(given || Number.NaN);
	};
	switch (item.kind) {
		case 'scale':
			return given({
				question: text('question'),
				steps: number('steps'),
				low: text('low'),
				high: text('high')
			});
		case 'ranking': {
			const lines = text('entries')?.split('\n');
			const entries = lines?.map((line) => line.trim()).filter(Boolean);
			return given({ question: text('question'), entries });
		}
		case 'words':
			return given({ question: text('question'), most: number('most') });
		case 'break':
			return given({ minutes: number('minutes') });
		case 'knowledge': {
			const [content, slide] = text('slide')?.split('/') ?? [];
			return slide === undefined ? {} : { content, slide: Number(slide) };
		}
		case 'step': {
			const [method, step] = text('step')?.split('/') ?? [];
			return step === undefined ? {} : { method, step: Number(step) };
		}
	}
}

const given = (values: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function problemAt(part: string, key: string): [string, PlanProblem] {
	const problems: Record<string, [field: string, problem: PlanProblem]> = {
		question: ['question', 'question-length'],
		entries: ['entries', 'entries'],
		low: ['low', 'label-length'],
		high: ['high', 'label-length'],
		content: ['slide', 'unknown-item'],
		slide: ['slide', 'unknown-item'],
		method: ['step', 'unknown-item'],
		step: ['step', 'unknown-item']
	};
	const [field, problem] = problems[part] ?? [part, 'wrong-number'];
	return [itemField(field, key), problem];
}

/** A line as it was meant: browsers send line ends as CRLF. */
function textIn(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : undefined;
}
