import type { Day } from '../../programme/calendar.ts';
import type { PlanRow } from '../../report/book/plan-row.ts';
import type { Db } from '../db/connect.ts';
import { planItems, removedItems, type PlanItem } from '../db/year-plan.ts';
import { seenOf } from './year-plan-acts.ts';
import { typedOf, type TypedTopic } from './year-plan-form.ts';

/** The year plan as a report prints it: by pillar, with what is said of these years. */
export async function planRows(db: Db, years: readonly number[]): Promise<PlanRow[]> {
	return (await planItems(db)).map(({ id: _, ...row }) => ({
		...row,
		status: row.status.filter(({ year }) => years.includes(year))
	}));
}

/** A topic as the coordinator edits it; `seen` tells whether somebody changed it meanwhile. */
export type EditedTopic = PlanItem & {
	seen: string;
	typed: TypedTopic;
	first: boolean;
	last: boolean;
};

export type YearPlanPage = {
	/** The years beside each other in the table: this year and three before it at most, and what is planned. */
	years: number[];
	topics: EditedTopic[];
	/** Topics that were taken out and can be put back. */
	removed: { id: string; topic: string }[];
	/** The form of a new topic. */
	empty: TypedTopic;
};

const nothing: PlanRow = {
	...{ pillar: 'protect', topic: '', state: '', action: '', owner: '' },
	status: []
};

/** The year plan with a form for every topic. */
export async function yearPlanPage(db: Db, on: Day): Promise<YearPlanPage> {
	const [items, removed] = await Promise.all([planItems(db), removedItems(db)]);
	const now = Number(on.slice(0, 4));
	const asked = [now - 1, now, now + 1];
	return {
		years: yearsOf(items, now),
		topics: items.map((item, at) => ({
			...item,
			seen: seenOf(item),
			typed: typedOf(item, asked),
			first: items[at - 1]?.pillar !== item.pillar,
			last: items[at + 1]?.pillar !== item.pillar
		})),
		removed,
		empty: typedOf(nothing, asked)
	};
}

/** Years that anything is said of, from three years ago on, and this year. */
function yearsOf(items: readonly PlanItem[], now: number): number[] {
	const told = items.flatMap(({ status }) => status.map(({ year }) => year));
	return [...new Set([...told, now])].filter((year) => year >= now - 3).toSorted((a, b) => a - b);
}
