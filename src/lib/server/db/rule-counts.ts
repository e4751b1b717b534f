import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { standing, type Question } from './standing.ts';

/** Of how many people a rule asks a programme, and how many of those are overdue by any rule. */
export type RuleCount = { rule: string; people: number; overdue: number };

/** Counts each rule of a question; one that asks nobody is not there. */
export function countsByRule(db: Db, question: Question): Promise<RuleCount[]> {
	return db.execute<RuleCount>(sql`
		with ${standing(question)}
		select r.rule, count(*)::int as people,
			(count(*) filter (where s.state = 'overdue'))::int as overdue
		from ruled r join standing s using (person_id, programme)
		where s.required group by r.rule`);
}
