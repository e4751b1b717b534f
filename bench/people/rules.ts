import { sql } from 'drizzle-orm';
import type { Due } from '#lib/programme/duty-rule.ts';
import type { NewRule } from '#lib/programme/requirement-starters.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { openDuties } from '#lib/server/db/duties.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { addRules } from '#lib/server/db/rules.ts';
import { on, type BenchDatabase } from '../frame/database.ts';
import { secondsOf } from '../frame/figure.ts';

const programmes = ['een', 'twee', 'drie', 'vier', 'vijf'];
const since = '2021-01-01';
const times = 10;

/** Four rules for each of five programmes: for all, for a kind, for units with a window, for a group. */
async function makeRules({ owner: { db } }: BenchDatabase): Promise<void> {
	const tops = await db.execute<{ id: string }>(
		sql`select unit_id as id from unit_period where parent_id is null order by name`
	);
	const everyone = {
		...{ kinds: [], units: [], roles: [], audiences: [], credits: [] },
		...{ joinedFrom: null, joinedUntil: null, repeatMonths: null, countsFrom: since }
	};
	const days: Due = { due: 'days', days: 90 };
	const yearly: Due = { due: 'yearly', opens: '09-01', closes: '11-30', days: 30 };
	for (const [at, programme] of programmes.entries()) {
		const definition = { id: programme, version: 1, audiences: [], modules: [] };
		await publish(db, definition as unknown as Programme, since);
		const rules: NewRule[] = [
			{ ...everyone, programme, term: days, repeatMonths: 36 },
			{ ...everyone, programme, kinds: ['hired'], term: { due: 'days', days: 30 } },
			{ ...everyone, programme, units: [tops[at]!.id, tops[at + 1]!.id], term: yearly },
			{ ...everyone, programme, audiences: ['kwetsbaar'], term: days, credits: [programmes[0]!] }
		];
		await addRules(db, rules, { startsOn: since });
		// Seven in ten did it, one in ten is in the middle of it.
		await db.execute(sql`
			insert into enrolment (person_id, programme, version, proves, plan, started_on, completed_on)
			select id, ${programme}, 1, ${programme}, '[]', '2021-06-01',
				case when place % 10 < 7 then date '2022-01-01' + (place % 1700)::int end
			from (select id, row_number() over (order by id) + ${at} as place from person) p
			where place % 10 < 8`);
	}
	await db.execute(sql`analyze`);
}

/** Evaluates twenty rules for everyone. @returns the slowest of ten, in seconds, and how many are open */
export async function evaluateRules(
	bench: BenchDatabase
): Promise<{ slowest: number; open: number }> {
	await makeRules(bench);
	const took: number[] = [];
	let open = 0;
	for (let at = 0; at < times; at++) {
		took.push(
			await secondsOf(async () => {
				open = (await openDuties(bench.owner.db, { on })).length;
			})
		);
	}
	return { slowest: Math.max(...took), open };
}
