import * as v from 'valibot';
import { chartForms } from '../../report/book/book.ts';
import { originSchema, type Origin, type Part } from '../../report/book/draft.ts';
import { stored } from '../../drafting/stored.ts';

/** The name of a field of one part in the form: `markdown:p01`. */
export const partField = (name: string, id: string) => `${name}:${id}`;

export const partProblems = [
	'too-long',
	'missing',
	'unknown-table',
	'unknown-entry',
	'changed-meanwhile'
] as const;
export type PartProblem = (typeof partProblems)[number];
/** What is wrong, by the name of the field. */
export type PartProblems = Record<string, PartProblem>;

const most = { markdown: 50_000, title: 200, alt: 1000, label: 200 } as const;

/** Reads what somebody changed in the parts of a chapter; a field that is not in the form stays. */
export function readParts(
	parts: readonly Part[],
	form: FormData
): { parts: Part[]; problems: PartProblems } {
	const problems: PartProblems = {};
	return { parts: parts.map(readPart), problems };

	function readPart(part: Part): Part {
		const field = (name: string) => partField(name, part.id);
		const line = (name: keyof typeof most, was: string): string => {
			const typed = textIn(form, field(name));
			if (typed === undefined) return was;
			if (typed.length > most[name]) problems[field(name)] = 'too-long';
			return typed;
		};
		const origin = (was: Origin) => withEarlier(was, textIn(form, field('earlier')));
		switch (part.kind) {
			case 'text':
				return { ...part, markdown: line('markdown', part.markdown) };
			case 'table':
				return { ...part, title: oneLine(line('title', part.title)), of: origin(part.of) };
			case 'chart': {
				const typed = textIn(form, field('form'));
				return {
					...part,
					title: oneLine(line('title', part.title)),
					alt: line('alt', part.alt),
					form: chartForms.find((each) => each === typed) ?? part.form,
					of: origin(part.of)
				};
			}
			case 'number': {
				const label = oneLine(line('label', part.label));
				if (label === '') problems[field('label')] = 'missing';
				const [row, column] = textIn(form, field('place'))?.split('/') ?? [part.row, part.column];
				return { ...part, label, row: row!, column: column ?? part.column, of: origin(part.of) };
			}
			case 'plan': {
				const typed = form.getAll(field('years')).map(Number);
				const isAsked = form.has(field('years-asked'));
				return isAsked ? { ...part, years: typed.filter(isYear).toSorted() } : part;
			}
			case 'quote':
				return part;
		}
	}
}

/** An origin as it stands in a list to choose from. */
export function readOrigin(typed: string): Origin | undefined {
	try {
		const read = v.safeParse(originSchema, JSON.parse(typed));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/** The same table with so many earlier years; a typed-in table has its own years. */
export function withEarlier(origin: Origin, typed: string | undefined): Origin {
	if (origin.from === 'typed' || typed === undefined || !/^(10|\d)$/.test(typed)) return origin;
	return { ...origin, earlier: Number(typed) };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const isYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2200;

function textIn(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' ? stored(value) : undefined;
}

/** The texts in a form, whether their parts are still there or not. */
export const textPartsIn = (form: FormData): Extract<Part, { kind: 'text' }>[] =>
	[...form].flatMap(([name, value]) => {
		const id = /^markdown:([a-z0-9-]{1,60})$/.exec(name)?.[1];
		if (!id || typeof value !== 'string') return [];
		return [{ kind: 'text' as const, id, markdown: stored(value).slice(0, most.markdown) }];
	});
