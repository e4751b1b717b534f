import type { Day } from '../../programme/calendar.ts';
import type { NewRule } from '../../programme/requirement-starters.ts';
import { rollUp, type UnitRow } from '../../programme/rollup.ts';
import { asksFrom } from '../../programme/rule-draft.ts';
import { previewGroups, type PreviewGroup } from '../../programme/rule-preview.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import {
	countPreview,
	listPreview,
	type PreviewPerson,
	type RuleChange
} from '../db/rule-preview.ts';
import type { DatedRule } from '../db/rule-changes.ts';
import { rulesOn } from '../db/rules.ts';

/** What happens to a rule: it is made (`before` is nothing), changed, or stopped (`after` is nothing). */
export type Change =
	{ before: null; after: NewRule } | { before: DatedRule; after: NewRule | null };

/** What a change would do, with nothing written. */
export type Preview = {
	/** The day that is counted: the first on which the rule asks anything. */
	on: Day;
	people: Record<PreviewGroup, number>;
	/** The units from the top down: of `required` people so many are `done`, and `overdue` by the change. */
	units: UnitRow[];
	/** Stands for what was seen: the same as long as nothing that counts has changed. */
	mark: string;
};

/** The rule that is not there yet, in a preview. */
const draft = '00000000-0000-4000-8000-000000000000';

/** Counts what a change would do. */
export async function previewOf(db: Db, change: Change, today: Day): Promise<Preview> {
	const counted = await changeOn(db, change, today);
	const { on } = counted;
	const [units, counts] = await Promise.all([unitsOn(db, on), countPreview(db, counted)]);
	const people = Object.fromEntries(
		previewGroups.map((group) => [group, counts.reduce((sum, row) => sum + row[group], 0)])
	) as Preview['people'];
	const touched = change.after ? 'asked' : 'dropped';
	const { rows } = rollUp(
		units,
		counts.map((row) => ({
			...{ unitId: row.unitId, required: row[touched] },
			...{ done: row.done, overdue: row.late }
		}))
	);
	return {
		on,
		people,
		units: rows.filter(({ required }) => required > 0),
		mark: markOf(change, people)
	};
}

/** How many names stand on a page of a preview. */
const namesOnPage = 50;

/** One page of the people of a group by name. */
export type Names = { group: PreviewGroup; page: number; pages: number; rows: PreviewPerson[] };

/** Looks at the people of a group. The look is in the audit log, or there is no look. */
export function namesOf(
	db: Db,
	{ personId, today }: { personId: string; today: Day },
	change: Change,
	asked: { group: PreviewGroup; page: number; people: number }
): Promise<Names> {
	return db.transaction(async (tx) => {
		const counted = await changeOn(tx, change, today);
		const { group } = asked;
		const pages = Math.max(1, Math.ceil(asked.people / namesOnPage));
		const page = Math.min(asked.page, pages);
		const offset = (page - 1) * namesOnPage;
		const rows = await listPreview(tx, counted, group, { limit: namesOnPage, offset });
		const { programme, on } = counted;
		await record(tx, {
			...{ actor: personId, role: 'hr', action: 'look', object: `rules of ${programme}` },
			...{ result: 'ok', origin: 'web', detail: { on, group, page, rows: rows.length } }
		});
		return { group, page, pages, rows };
	});
}

/** The programme that a change is about. */
export const programmeOf = ({ before, after }: Change): string => (before ?? after!).programme;

async function changeOn(db: Db, change: Change, today: Day): Promise<RuleChange> {
	const { before, after } = change;
	const programme = programmeOf(change);
	const on = after ? asksFrom(after, today) : today;
	const rules = await rulesOn(db, on, [programme]);
	const rule = before?.rule ?? draft;
	const others = rules.filter((each) => each.rule !== rule);
	return {
		programme,
		on,
		rule,
		before: rules,
		after: after ? [...others, { ...after, rule }] : others
	};
}

const markOf = ({ before }: Change, people: Preview['people']) =>
	[before?.id ?? 'new', ...previewGroups.map((group) => people[group])].join(' ');
