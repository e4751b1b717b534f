import type { Plan, PlannedItem } from './plan.ts';
import type { Choose, Programme } from './schema.ts';

/** What the drawing needs to know of a content item. */
export type Candidate = {
	id: string;
	kind: string;
	themes: readonly string[];
	audiences: readonly string[];
	level: number;
	readingLevel: string;
};

/**
 * Draws the items of one person: fixed items as they are, and for every "choose n" the first `n` of
 * the fitting items that are not in the plan yet and were not done before. Items made for somebody's
 * own audiences come first; within a group the order is that of `shuffle` (a permutation of ids that
 * the caller keeps the same for one person). `core` are the items that everybody gets: an onboarding
 * programme draws them before others, and ends its last required module with those it could not draw.
 */
export function drawPlan(
	programme: Programme,
	candidates: readonly Candidate[],
	person: { audiences: readonly string[]; doneBefore: ReadonlySet<string> },
	shuffle: (ids: string[]) => string[],
	core: readonly string[] = []
): Plan {
	const everyones = programme.kind === 'onboarding' ? core : [];
	const fixed = programme.modules.flatMap((module) =>
		module.items.flatMap((entry) => ('content' in entry ? [entry.content] : []))
	);
	const taken = new Set(fixed);
	const plan = programme.modules.map((module) => ({
		module: module.id,
		items: module.items.flatMap((entry): PlannedItem[] => {
			if ('content' in entry) return [{ item: entry.content, required: entry.required ?? true }];
			return pick(entry.choose).map((item) => ({ item, required: true }));
		})
	}));
	const last = programme.modules.findLastIndex(({ required, form }) => required && form !== 'live');
	for (const item of everyones.filter(isLeft)) plan[last]?.items.push({ item, required: true });
	return plan;

	function isLeft(item: string): boolean {
		return !taken.has(item) && candidates.some(({ id }) => id === item);
	}

	function pick(choose: Choose): string[] {
		const fitting = candidates.filter((item) => fits(item, choose, person.audiences));
		const fresh = fitting.filter(({ id }) => !taken.has(id));
		const order = shuffle(fresh.map(({ id }) => id));
		const own = new Set(
			fresh
				.filter((item) => item.audiences.some((code) => person.audiences.includes(code)))
				.map(({ id }) => id)
		);
		const rank = (id: string) =>
			everyones.includes(id) ? -1 : (person.doneBefore.has(id) ? 2 : 0) + (own.has(id) ? 0 : 1);
		const chosen = order.toSorted((a, b) => rank(a) - rank(b)).slice(0, choose.count);
		for (const id of chosen) taken.add(id);
		return chosen;
	}
}

/** A programme in easy Dutch draws easy items only, another programme none. */
export const draws = (
	{ readingLevel }: Pick<Programme, 'readingLevel'>,
	item: Pick<Candidate, 'readingLevel'>
): boolean => (item.readingLevel === 'A2') === (readingLevel === 'A2');

/** Whether an item fits a choice for somebody with these audiences. */
export function fits(item: Candidate, { filter }: Choose, own: readonly string[]): boolean {
	const audiences = filter.audiences === 'own' ? ['alle', ...own] : filter.audiences;
	return (
		(!filter.kinds || filter.kinds.some((kind) => kind === item.kind)) &&
		(!filter.themes ||
			item.themes.some((theme) => filter.themes!.some((wanted) => wanted === theme))) &&
		(!filter.levels || filter.levels.some((level) => level === item.level)) &&
		(!audiences || item.audiences.some((code) => audiences.some((wanted) => wanted === code)))
	);
}
