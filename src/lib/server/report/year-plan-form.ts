import * as v from 'valibot';
import { indicators, planRowSchema, pillars, type PlanRow } from '../../report/book/plan-row.ts';
import { readText } from '../../report/sheet/read-cell.ts';
import type { PlanText } from '../db/year-plan.ts';

/** What somebody typed, to show it again: of every year an indicator or '', and a remark. */
export type TypedTopic = Record<keyof PlanText, string> & {
	status: { year: string; indicator: string; note: string }[];
};

/** What is wrong, by field; `year` is the year that was typed. */
export type PlanProblems = Partial<Record<'topic' | 'pillar' | 'words' | 'year', 'wrong'>>;

export type ReadTopic =
	{ typed: TypedTopic; topic: PlanRow } | { typed: TypedTopic; problems: PlanProblems };

/** Reads the form of a topic. A year without an indicator says nothing, whatever stands beside it. */
export function readTopic(form: FormData): ReadTopic {
	const typed = typedIn(form);
	const problems: PlanProblems = {};
	const told = typed.status.filter(({ indicator }) => indicator !== '');
	const years = told.map(({ year }) => Number(year));
	if (!v.is(v.picklist(pillars), typed.pillar)) problems.pillar = 'wrong';
	if (typed.topic === '' || typed.topic.length > 200) problems.topic = 'wrong';
	const isYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2200;
	if (!years.every(isYear) || new Set(years).size < years.length) problems.year = 'wrong';
	const status = told.map(({ indicator, note }, at) => ({ year: years[at]!, indicator, note }));
	if (!readText(typed.owner).ok) problems.words = 'wrong';
	const read = v.safeParse(planRowSchema, { ...typed, status: status.toSorted(byYear) });
	if (read.success && Object.keys(problems).length === 0) return { typed, topic: read.output };
	// What is left is too long, or holds signs that no file can.
	return { typed, problems: Object.keys(problems).length > 0 ? problems : { words: 'wrong' } };
}

const byYear = (one: { year: number }, other: { year: number }) => one.year - other.year;

function typedIn(form: FormData): TypedTopic {
	const text = (name: string) => {
		const typed = String(form.get(name) ?? '');
		const read = readText(typed);
		return read.ok ? read.value : typed;
	};
	const years = form.getAll('year').map(String);
	const told = form.getAll('indicator').map(String);
	const notes = form.getAll('note').map(String);
	return {
		...{ pillar: text('pillar'), topic: text('topic'), state: text('state') },
		...{ action: text('action'), owner: text('owner') },
		status: years.slice(0, 50).map((year, at) => ({
			year: year.trim(),
			indicator: v.is(v.picklist(indicators), told[at]) ? told[at]! : '',
			note: (notes[at] ?? '').replaceAll('\r\n', '\n').trim()
		}))
	};
}

/** The form of a topic: a line for each of these years, and one for a year to fill in. */
export function typedOf(row: PlanRow, years: readonly number[]): TypedTopic {
	const told = new Map(row.status.map((each) => [each.year, each]));
	const all = [...new Set([...years, ...told.keys()])].toSorted((a, b) => a - b);
	const { pillar, topic, state, action, owner } = row;
	const status = all.map((year) => {
		const { indicator = '', note = '' } = told.get(year) ?? {};
		return { year: String(year), indicator, note };
	});
	return {
		...{ pillar, topic, state, action, owner },
		status: [...status, { year: '', indicator: '', note: '' }]
	};
}
