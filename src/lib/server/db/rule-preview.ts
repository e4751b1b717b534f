import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { DutyRule } from '../../programme/duty-rule.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import { previewGroups, type PreviewGroup } from '../../programme/rule-preview.ts';
import type { Db } from './connect.ts';
import { runs, standing } from './standing.ts';

/** A change of the rules of one programme, counted on a day: under the rules before it and after it. */
export type RuleChange = {
	programme: string;
	on: Day;
	before: readonly DutyRule[];
	after: readonly DutyRule[];
	/** The rule that is made, changed or stopped. */
	rule: string;
};

const conditions: Record<PreviewGroup, SQL> = {
	asked: sql`a.about and a.required`,
	done: sql`a.about and a.required and a.state = 'done'`,
	late: sql`a.required and a.state = 'overdue' and (not b.required or b.state <> 'overdue')`,
	again: sql`a.required and a.state <> 'done' and b.state = 'done'`,
	fresh: sql`a.required and not b.required`,
	dropped: sql`b.required and not a.required`,
	excepted: sql`a.about and not a.required`
};

/** How many people of each unit are in each group. */
export type UnitPreview = Record<PreviewGroup, number> & { unitId: string };

/** What a change does, by unit of the main employment; nothing is written. */
export function countPreview(db: Db, change: RuleChange): Promise<UnitPreview[]> {
	const counts = previewGroups.map(
		(group) => sql`(count(*) filter (where ${conditions[group]}))::int as ${sql.identifier(group)}`
	);
	return db.execute<UnitPreview>(sql`
		select a.unit_id as "unitId", ${sql.join(counts, sql`, `)}
		from ${both(change)} group by a.unit_id`);
}

/** Somebody in a group of a preview. */
export type PreviewPerson = {
	id: string;
	name: string;
	personnelNumber: string;
	unit: string | null;
	kind: PersonKind;
	/** By when it is asked after the change. */
	dueOn: Day | null;
};

/** The people of a group in order of name. */
export function listPreview(
	db: Db,
	change: RuleChange,
	group: PreviewGroup,
	{ limit, offset }: { limit: number; offset: number }
): Promise<PreviewPerson[]> {
	return db.execute<PreviewPerson>(sql`
		select p.id, p.given_name || ' ' || p.family_name as name,
			p.personnel_number as "personnelNumber", u.name as unit, a.kind, a.due_on::text as "dueOn"
		from ${both(change)} join person p on p.id = person_id
		left join unit_period u on u.unit_id = a.unit_id and ${runs('u', change.on)}
		where ${conditions[group]}
		order by p.family_name, p.given_name, p.personnel_number limit ${limit} offset ${offset}`);
}

/** Everyone after the change, `a`, beside themselves before it, `b`. */
const both = ({ programme, on, before, after, rule }: RuleChange): SQL => sql`(
		with ${standing({ programmes: [programme], rules: after, on })}
		select everybody.*, person_id in (select person_id from ruled where rule = ${rule}) as about
		from ${everybody}
	) a join (
		with ${standing({ programmes: [programme], rules: before, on })} select * from ${everybody}
	) b using (person_id)`;

/** Who works here, also those of whom it is not asked and who did not do it. */
const everybody = sql`(
	select m.person_id, m.unit_id, m.kind, coalesce(s.required, false) as required, s.state, s.due_on
	from main m left join standing s using (person_id)) as everybody`;
