import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { DutyState } from '../../programme/duty.ts';
import type { Db } from './connect.ts';
import { currentProgrammes } from './programmes.ts';
import { rulesOn } from './rules.ts';
import { standing } from './standing.ts';

/** That somebody must follow a programme and has no proof that counts, or one that soon no longer does. */
export type Duty = {
	personId: string;
	programme: string;
	/** The rule that asks it first; the same through all changes of the rule. */
	rule: string;
	/** The day from which it is asked. */
	startedOn: Day;
	dueOn: Day | null;
	state: Exclude<DutyState, 'done'>;
};

/**
 * What is asked on a day of everyone who is employed then and not excepted. A proof that expires is asked
 * again from some weeks before: such a duty is not overdue before the proof has expired.
 * @param asked one programme, or some people; of a programme that counts as another the other is asked
 */
export async function openDuties(
	db: Db,
	{ on, programme, people }: { on: Day; programme?: string; people?: readonly string[] }
): Promise<Duty[]> {
	const counted = (await currentProgrammes(db, on)).flatMap(({ definition }) =>
		definition.countsAs === undefined ? [definition.id] : []
	);
	const programmes = counted.filter((id) => programme === undefined || id === programme);
	const rules = await rulesOn(db, on, programmes);
	return db.execute<Duty>(sql`
		with ${standing({ programmes, rules, on, people })}, first_asked as (
			select distinct on (person_id, programme) person_id, programme, rule, asked_on, due_on
			from ruled order by person_id, programme, satisfied, due_on, asked_on, rule
		)
		select s.person_id as "personId", s.programme, l.rule, l.asked_on::text as "startedOn",
			l.due_on::text as "dueOn",
			case s.state when 'done' then s.turn_state else s.state end as state
		from standing s join first_asked l using (person_id, programme)
		where s.required and (s.state <> 'done' or l.asked_on <= ${on})
		order by s.person_id, s.programme`);
}
