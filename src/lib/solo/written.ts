import type { WritingStep } from '#lib/solo/view.ts';

type Texts = Readonly<Record<string, string>>;

/** One place to type in: `label` is the name of a column or the words before a gap. */
export type Field = { name: string; label?: string };

/** The fields of a step as rows; only a table has more than one row. */
export function fieldRows(step: WritingStep, rows: number): Field[][] {
	switch (step.input) {
		case 'table':
			return Array.from({ length: rows }, (_, row) => fields(step.id, row, step.columns ?? []));
		case 'columns':
			return [fields(step.id, 0, step.columns ?? [])];
		case 'sentence':
			return [fields(step.id, 0, sentenceParts(step).slice(0, -1))];
		default:
			return [[{ name: step.id }]];
	}
}

/** How many rows of a table hold text. */
export function rowsWritten(step: WritingStep, texts: Texts): number {
	const rows = Object.keys(texts)
		.filter((field) => field.startsWith(`${step.id}/`) && texts[field]!.trim())
		.map((field) => Number(field.split('/')[1]) + 1);
	return Math.max(0, ...rows);
}

/** What someone wrote at a step, a line per filled field; `points` are the words of a scale. */
export function linesOf(step: WritingStep, texts: Texts, points: readonly string[]): string[] {
	const filled = fieldRows(step, rowsWritten(step, texts))
		.flat()
		.flatMap(({ name, label }) => {
			const typed = texts[name]?.trim();
			return typed ? [{ typed, label }] : [];
		});
	if (step.input === 'sentence') return filled.length ? [sentenceOf(step, texts)] : [];
	if (step.input === 'scale') return filled.map(({ typed }) => points[Number(typed)] ?? typed);
	return filled.map(({ typed, label }) => (label ? `${label}: ${typed}` : typed));
}

/** Everything someone wrote as plain text to keep: the title, and each question with its answer. */
export function writtenText(
	title: string,
	steps: readonly WritingStep[],
	texts: Texts,
	words: { nothing: string; points: readonly string[] }
): string {
	const parts = steps.map((step, index) => {
		const lines = linesOf(step, texts, words.points);
		return [`${index + 1}. ${step.question}`, ...(lines.length ? lines : [words.nothing])].join(
			'\n'
		);
	});
	return [title, ...parts].join('\n\n') + '\n';
}

function fields(step: string, row: number, labels: readonly string[]): Field[] {
	return labels.map((label, column) => ({ name: `${step}/${row}/${column}`, label }));
}

/** The words around the gaps (`…`) of a sentence to finish; what is left after the last gap ends it. */
function sentenceParts({ sentence = '…' }: WritingStep): string[] {
	const parts = sentence.split('…').map((part) => part.trim());
	return parts.length > 1 ? parts : [...parts, ''];
}

function sentenceOf(step: WritingStep, texts: Texts): string {
	const parts = sentenceParts(step);
	const gaps = parts.slice(1).map((_, gap) => texts[`${step.id}/0/${gap}`]?.trim() || '…');
	return parts
		.flatMap((part, index) => [part, gaps[index] ?? ''])
		.filter(Boolean)
		.join(' ');
}
